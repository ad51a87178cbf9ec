import { iptables } from '../../sim/linux/commands/iptables.js';
import { CommandError, Words } from '../../sim/linux/commands/words.js';
import type { Backend, ChainConfig, FilterRule, TableConfig } from '../../sim/linux/config.js';
import { emptyTable } from '../../sim/linux/filter-tables.js';
import { UnmodelledError } from './record.js';

/** Packets and bytes that iptables counted at a rule (`-c`). */
export interface RuleCount {
  readonly table: string;
  readonly chain: string;
  /** From 0. What a chain's policy decides is not among them: the model does not count it. */
  readonly index: number;
  readonly packets: number;
  readonly bytes: number;
}

/** `iptables-save -c` of one backend, with or without `-c`. */
export function readTables(text: string, backend: Backend): { tables: TableConfig[]; counts: RuleCount[] } {
  const tables: TableConfig[] = [];
  const counts: RuleCount[] = [];
  let table: { name: string; chains: { chain: ChainConfig; rules: FilterRule[] }[] } | undefined;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('*')) table = { name: line.slice(1), chains: [] };
    else if (table === undefined) throw new UnmodelledError(`iptables-save: "${line}" is outside of a table`);
    else if (line.startsWith(':')) table.chains.push(readChain(line, table.name));
    else if (line === 'COMMIT') {
      tables.push({
        backend,
        family: 'ip',
        name: table.name,
        chains: table.chains.map(({ chain, rules }) => ({ ...chain, rules })),
      });
    } else {
      const { chain: name, rule, packets, bytes } = readRule(line, table.name);
      const chain = table.chains.find((known) => known.chain.name === name);
      if (chain === undefined) throw new UnmodelledError(`iptables-save: chain ${name} is not declared`);
      counts.push({ table: table.name, chain: name, index: chain.rules.length, packets, bytes });
      chain.rules.push(rule);
    }
  }
  return { tables, counts };
}

/** `:FORWARD DROP [12:1008]`; a chain of one's own has `-` for a policy. */
function readChain(line: string, table: string) {
  const match = /^:(\S+) (\S+) \[\d+:\d+\]$/.exec(line);
  const name = match?.[1];
  if (match === null || name === undefined) throw new UnmodelledError(`iptables-save: "${line}" is no chain`);
  const builtIn = emptyTable(table)?.chains.find((known) => known.name === name);
  if (builtIn?.hook === undefined || match[2] === '-')
    return { chain: { name, hook: undefined, rules: [] }, rules: [] };
  const policy = match[2] === 'DROP' ? ('drop' as const) : ('accept' as const);
  return { chain: { name, hook: { ...builtIn.hook, policy }, rules: [] }, rules: [] };
}

/** `[12:1008] -A FORWARD …`; what the model has no words for is kept as it is. */
function readRule(line: string, table: string) {
  const match = /^(?:\[(\d+):(\d+)\] )?-A (\S+) ?(.*)$/.exec(line);
  const chain = match?.[3];
  if (match === null || chain === undefined) throw new UnmodelledError(`iptables-save: "${line}" is no rule`);
  const rule = understood(table, chain, match[4] ?? '');
  return { chain, rule, packets: Number(match[1] ?? 0), bytes: Number(match[2] ?? 0) };
}

function understood(table: string, chain: string, text: string): FilterRule {
  try {
    const operation = iptables(new Words(['-t', table, '-A', chain, ...words(text)]), 0);
    if (operation.kind === 'filter-append') return operation.rule;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
  }
  return { id: 0, matches: [], target: { kind: 'opaque', text } };
}

/** Words as iptables-save writes them: what holds blanks is in double quotes, in which a backslash escapes. */
function words(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|\S+/g)].map(
    ([word, quoted]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? word,
  );
}
