import type { Disposition } from '../../../sim/codes/dispositions.js';

/** A table of nft as the renderer writes it. Rules are in nft's own language. */
export interface Table {
  readonly family: 'netdev' | 'ip';
  readonly name: string;
  /** What its rules count: where packets can end in it. */
  readonly counts: readonly Disposition[];
  readonly sets: readonly NamedSet[];
  readonly chains: readonly Chain[];
}

export interface NamedSet {
  readonly name: string;
  readonly type: 'ipv4_addr' | 'mark';
  readonly elements: readonly (string | number)[];
}

export interface Chain {
  readonly name: string;
  /** `type … hook … priority … ; policy …`; absent for a chain that is only jumped to. */
  readonly hook?: string;
  readonly rules: readonly string[];
}

/** Input for `nft -f` that puts these tables in place of all that there were, in one transaction. */
export function ruleset(tables: readonly Table[]): string {
  return ['flush ruleset', ...tables.flatMap(tableLines), ''].join('\n');
}

/** The end of a rule that ends packets: `nft -j list counters` tells why one died. */
export function dropAs(disposition: Disposition): string {
  return `counter name ${counterName(disposition)} drop`;
}

/** The name of the counter of a disposition. */
export function counterName(disposition: Disposition): string {
  return disposition.replaceAll('-', '_');
}

function tableLines({ family, name, counts, sets, chains }: Table): string[] {
  return [
    `table ${family} ${name} {`,
    ...counts.flatMap((disposition) => [`counter ${counterName(disposition)} {`, '}']),
    ...sets.flatMap(setLines),
    ...chains.flatMap(chainLines),
    '}',
  ];
}

function setLines({ name, type, elements }: NamedSet): string[] {
  const filled = elements.length === 0 ? [] : [`elements = { ${elements.join(', ')} }`];
  return [`set ${name} {`, `type ${type}`, ...filled, '}'];
}

function chainLines({ name, hook, rules }: Chain): string[] {
  return [`chain ${name} {`, ...(hook === undefined ? [] : [hook]), ...rules, '}'];
}
