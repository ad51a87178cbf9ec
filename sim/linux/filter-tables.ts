import type { ChainConfig, FilterRule, HookName, TableConfig } from './config.js';
import { DeviceFilters } from './device-filters.js';
import type { FilterOperation, Refusal, RuleOperation } from './operation.js';

/** The built-in chains of the iptables tables with their priorities (enum nf_ip_hook_priorities). */
const BUILT_IN: Readonly<Record<string, readonly (readonly [string, HookName, number])[]>> = {
  raw: [
    ['PREROUTING', 'prerouting', -300],
    ['OUTPUT', 'output', -300],
  ],
  mangle: [
    ['PREROUTING', 'prerouting', -150],
    ['INPUT', 'input', -150],
    ['FORWARD', 'forward', -150],
    ['OUTPUT', 'output', -150],
    ['POSTROUTING', 'postrouting', -150],
  ],
  nat: [
    ['PREROUTING', 'prerouting', -100],
    ['INPUT', 'input', 100],
    ['OUTPUT', 'output', -100],
    ['POSTROUTING', 'postrouting', 100],
  ],
  filter: [
    ['INPUT', 'input', 0],
    ['FORWARD', 'forward', 0],
    ['OUTPUT', 'output', 0],
  ],
};

/** A table as it is before anything is put into it: built-in chains that accept. */
export function emptyTable(name: string): TableConfig | undefined {
  const chains = BUILT_IN[name]?.map(
    ([chain, hook, priority]): ChainConfig => ({
      name: chain,
      hook: { name: hook, priority, policy: 'accept', policyEntry: 0, device: undefined },
      rules: [],
    }),
  );
  return chains && { backend: 'nft', family: 'ip', name, chains };
}

/** Built-in chains that packets pass before it is known how they leave. */
const ARRIVING: ReadonlySet<string> = new Set(['PREROUTING', 'INPUT']);

/** The rule sets of a namespace while operations change them. */
export class FilterTables {
  #tables: TableConfig[];
  readonly #devices: DeviceFilters;

  constructor(from: readonly TableConfig[]) {
    this.#tables = [...from];
    this.#devices = new DeviceFilters(from);
  }

  build(): readonly TableConfig[] {
    return [...this.#tables];
  }

  apply(operation: FilterOperation): Refusal | undefined {
    switch (operation.kind) {
      case 'table-replace':
        this.#put(operation.table);
        return undefined;
      case 'clsact-add': {
        const tables = this.#devices.addClsact(operation.link);
        if ('error' in tables) return tables;
        for (const table of tables) this.#put(table);
        return undefined;
      }
      case 'device-filter': {
        const table = this.#devices.add(operation);
        if ('error' in table) return table;
        this.#put(table);
        return undefined;
      }
      case 'filter-append':
        return this.#add(operation, (rules) => [...rules, operation.rule]);
      case 'filter-insert':
        return this.#add(operation, (rules) => [operation.rule, ...rules]);
      case 'filter-delete':
        return this.#delete(operation);
      case 'filter-policy':
        if (!this.#isBuiltIn(operation)) return { error: 'ENOENT', message: 'iptables: Bad built-in chain name.' };
        return this.#change(operation, (chain) => ({
          ...chain,
          hook: chain.hook && { ...chain.hook, policy: operation.policy, policyEntry: operation.id },
        }));
    }
  }

  /** A device that goes takes its filters along. */
  forgetLink(link: string): void {
    this.#devices.forget(link);
    this.#tables = this.#tables.filter(({ chains }) => chains.every(({ hook }) => hook?.device !== link));
  }

  #isBuiltIn(where: { readonly table: string; readonly chain: string }): boolean {
    const chains = this.#table(where.table)?.chains;
    return chains?.some(({ name, hook }) => name === where.chain && hook !== undefined) === true;
  }

  #table(name: string): TableConfig | undefined {
    return this.#tables.find((known) => known.name === name && known.family === 'ip') ?? emptyTable(name);
  }

  #put(table: TableConfig): void {
    const index = this.#tables.findIndex(
      (known) => known.name === table.name && known.family === table.family && known.backend === table.backend,
    );
    if (index === -1) this.#tables.push(table);
    else this.#tables[index] = table;
  }

  #change(
    where: { readonly table: string; readonly chain: string },
    change: (chain: ChainConfig) => ChainConfig,
  ): Refusal | undefined {
    const table = this.#table(where.table);
    if (table === undefined) return { error: 'ENOENT', message: `iptables: table ${where.table} is not modelled` };
    if (!table.chains.some((chain) => chain.name === where.chain)) {
      return { error: 'ENOENT', message: 'iptables: No chain/target/match by that name.' };
    }
    this.#put({ ...table, chains: table.chains.map((chain) => (chain.name === where.chain ? change(chain) : chain)) });
    return undefined;
  }

  #add(operation: RuleOperation, add: (rules: readonly FilterRule[]) => FilterRule[]): Refusal | undefined {
    const { target } = operation.rule;
    // tcpmss_tg4_check: there is a path MTU only where a packet leaves.
    if (target.kind === 'tcpmss' && target.mss === 'clamp-to-pmtu' && ARRIVING.has(operation.chain))
      return { error: 'EINVAL', message: 'iptables: Invalid argument.' };
    // iptables-nft compares no bytes then (nft_cmp_init): there is no address that is none.
    if (operation.rule.matches.some(isNowhere)) return { error: 'EINVAL', message: 'iptables: Invalid argument.' };
    if (target.kind === 'jump' || target.kind === 'goto') {
      const chains = this.#table(operation.table)?.chains;
      if (chains === undefined || !chains.some((chain) => chain.name === target.chain)) {
        return { error: 'ENOENT', message: 'iptables: No chain/target/match by that name.' };
      }
      if (leadsTo(chains, target.chain, operation.chain)) {
        return { error: 'ELOOP', message: 'iptables: Too many levels of symbolic links.' };
      }
    }
    return this.#change(operation, (chain) => ({ ...chain, rules: add(chain.rules) }));
  }

  #delete(operation: RuleOperation): Refusal | undefined {
    const same = (rule: FilterRule) =>
      JSON.stringify({ ...rule, id: 0 }) === JSON.stringify({ ...operation.rule, id: 0 });
    let found = false;
    const refusal = this.#change(operation, (chain) => {
      const index = chain.rules.findIndex(same);
      found = index !== -1;
      return { ...chain, rules: chain.rules.filter((_, at) => at !== index) };
    });
    if (refusal !== undefined || found) return refusal;
    return { error: 'ENOENT', message: 'iptables: Bad rule (does a matching rule exist in that chain?).' };
  }
}

/** All addresses but any. */
function isNowhere(match: FilterRule['matches'][number]): boolean {
  return match.negated && (match.kind === 'source' || match.kind === 'destination') && match.cidr.length === 0;
}

/** Whether a chain is another or jumps to it: such a rule would walk in circles (mark_source_chains). */
function leadsTo(chains: readonly ChainConfig[], from: string, to: string): boolean {
  if (from === to) return true;
  const rules = chains.find((chain) => chain.name === from)?.rules ?? [];
  return rules.some(
    ({ target }) => (target.kind === 'jump' || target.kind === 'goto') && leadsTo(chains, target.chain, to),
  );
}
