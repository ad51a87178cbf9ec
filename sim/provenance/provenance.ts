/** Numeric name of an entry in the provenance table; 0 where nothing is known. It takes no part in equality. */
export type EntryId = number;

/** A place in an input file: byte-free UTF-16 offset into its text. Line and column are computed when asked. */
export interface SourceRef {
  readonly file: string;
  readonly offset: number;
}

/** Where an entry of a configuration comes from. */
export interface Origin {
  /** Who programmed it: `flannel`, `calico`, `cni`, `kernel`, `aws`, `scenario`, … */
  readonly agent: string;
  /** The agent's own rule, with its source: `vxlan_network.go: route`. */
  readonly rule: string;
  /** The object that asked for it. */
  readonly source: SourceRef | undefined;
}

/**
 * The side table behind every EntryId: entry -> agent's rule -> object -> file and offset. Ids start at 1 and grow in
 * the order of registration, so that equal inputs give equal ids.
 */
export class Provenance {
  readonly #origins: Origin[] = [];

  /** Registers an origin and returns the id for the entry. */
  add(agent: string, rule: string, source?: SourceRef): number {
    return this.#origins.push({ agent, rule, source });
  }

  /** The origin of an entry; undefined for 0 and for ids of another table. */
  get(id: number): Origin | undefined {
    return this.#origins[id - 1];
  }
}
