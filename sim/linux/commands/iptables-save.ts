import type { Backend, ChainConfig, FilterRule, TableConfig } from '../config.js';
import { emptyTable } from '../filter-tables.js';
import { iptables } from './iptables.js';
import { CommandError, Words } from './words.js';

/** A rule as `iptables-save` writes it. */
export interface SavedRule {
  readonly table: string;
  readonly chain: string;
  readonly rule: FilterRule;
  /** Its place in the chain, from 0. */
  readonly index: number;
  /** Where its line is in the text: UTF-16 offset and length. */
  readonly offset: number;
  readonly length: number;
  /** What `-c` counted; 0 without it. Bytes are IPv4 total lengths. */
  readonly packets: number;
  readonly bytes: number;
}

/** What a text of `iptables-save` holds: tables with their chains and policies, and the rules to be put into them, in order. */
export interface Saved {
  readonly tables: readonly TableConfig[];
  readonly rules: readonly SavedRule[];
}

/** What is wrong with a line. */
export class SaveError extends CommandError {
  constructor(
    message: string,
    readonly offset: number,
    readonly length: number,
  ) {
    super(message);
  }
}

/**
 * Reads `iptables-save` of one backend, with or without `-c`. A rule that the model has no words for is kept as opaque text.
 *
 * @throws SaveError for a line that is none of iptables-save's
 */
export function readSaved(text: string, backend: Backend): Saved {
  const tables: TableConfig[] = [];
  const rules: SavedRule[] = [];
  const sizes = new Map<string, number>();
  let table: { readonly name: string; readonly chains: ChainConfig[] } | undefined;
  let offset = 0;
  for (const whole of text.split('\n')) {
    const line = whole.trim();
    const place = { offset, length: whole.trimEnd().length };
    const bad = (what: string) => new SaveError(`iptables-save: ${what}`, place.offset, place.length);
    offset += whole.length + 1;
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('*')) {
      if (emptyTable(line.slice(1)) === undefined) throw bad(`the table ${line.slice(1)} is not modelled`);
      table = { name: line.slice(1), chains: [] };
    } else if (table === undefined) throw bad(`"${line}" is outside of a table`);
    else if (line.startsWith(':')) table.chains.push(readChain(line, table.name, bad));
    else if (line === 'COMMIT') {
      tables.push({ backend, family: 'ip', name: table.name, chains: table.chains });
      table = undefined;
    } else {
      const { name } = table;
      const match = /^(?:\[(\d+):(\d+)\] )?-A (\S+) ?(.*)$/.exec(line);
      const chain = match?.[3];
      if (chain === undefined) throw bad(`"${line}" is no rule`);
      if (!table.chains.some((known) => known.name === chain)) throw bad(`chain ${chain} is not declared`);
      const rule = understood(name, chain, match?.[4] ?? '');
      const index = sizes.get(`${name} ${chain}`) ?? 0;
      sizes.set(`${name} ${chain}`, index + 1);
      const counted = { packets: Number(match?.[1] ?? 0), bytes: Number(match?.[2] ?? 0) };
      rules.push({ table: name, chain, rule, index, ...place, ...counted });
    }
  }
  if (table !== undefined) throw new SaveError('iptables-save: COMMIT is missing', 0, text.length);
  return { tables, rules };
}

/** Tables with their rules in them. */
export function savedTables({ tables, rules }: Saved): TableConfig[] {
  return tables.map((table) => ({
    ...table,
    chains: table.chains.map((chain) => ({
      ...chain,
      rules: rules.filter((one) => one.table === table.name && one.chain === chain.name).map(({ rule }) => rule),
    })),
  }));
}

/** `:FORWARD DROP [12:1008]`; a chain of one's own has `-` for a policy. */
function readChain(line: string, table: string, bad: (what: string) => SaveError): ChainConfig {
  const match = /^:(\S+) (ACCEPT|DROP|-)(?: \[\d+:\d+\])?$/.exec(line);
  const name = match?.[1];
  if (match === null || name === undefined) throw bad(`"${line}" is no chain`);
  const builtIn = emptyTable(table)?.chains.find((known) => known.name === name);
  if (builtIn?.hook === undefined || match[2] === '-') return { name, hook: undefined, rules: [] };
  return { name, hook: { ...builtIn.hook, policy: match[2] === 'DROP' ? 'drop' : 'accept' }, rules: [] };
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
