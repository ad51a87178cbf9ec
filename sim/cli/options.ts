/** How results are written. */
export const FORMATS = ['text', 'markdown', 'json', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** Options of a run, as commander gives them. */
export interface RunOptions {
  readonly verbose?: boolean;
  readonly format: Format;
  readonly pcap?: string;
  readonly probe?: readonly string[];
  /** `PART=VERSION`, in place of what scenarios say. */
  readonly profile?: readonly string[];
  readonly quiet?: boolean;
  /** How many threads run scenarios; without it as many as are of use. */
  readonly jobs?: number;
  readonly list?: boolean;
}

/** Options of `config`. */
export interface ConfigOptions {
  readonly host: string;
  /** Microseconds of virtual time. */
  readonly at: number;
  /** `true`: all pods of the host. */
  readonly pod?: string | true;
}
