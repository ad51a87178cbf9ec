import type { ChainConfig, FilterRule, HostConfig, TableConfig, Target } from '../config.js';
import { iptablesMatches } from './iptables-match.js';

/**
 * The rule sets as `iptables-save` prints them, without the comments that tell the program's version and the time. The
 * filters of devices (nft netdev, tc) are not among them.
 */
export function showIptables({ tables }: HostConfig): string[] {
  return tables.filter(({ family }) => family === 'ip').flatMap(tableLines);
}

function tableLines({ name, chains }: TableConfig): string[] {
  return [
    `*${name}`,
    ...chains.map(chainLine),
    ...chains.flatMap((chain) => chain.rules.map((rule) => ruleLine(chain, rule))),
    'COMMIT',
  ];
}

function chainLine({ name, hook }: ChainConfig): string {
  return `:${name} ${hook === undefined ? '-' : hook.policy.toUpperCase()} [0:0]`;
}

function ruleLine({ name }: ChainConfig, { matches, target }: FilterRule): string {
  return ['-A', name, ...iptablesMatches(matches), ...targetWords(target)].join(' ');
}

/** `--reject-with` by code of ICMP type 3 (libipt_REJECT.c). */
const REJECT: Readonly<Record<number, string>> = {
  0: 'icmp-net-unreachable',
  1: 'icmp-host-unreachable',
  2: 'icmp-proto-unreachable',
  3: 'icmp-port-unreachable',
  9: 'icmp-net-prohibited',
  10: 'icmp-host-prohibited',
  13: 'icmp-admin-prohibited',
};

const TTL = { set: 'set', increment: 'inc', decrement: 'dec' } as const;

function targetWords(target: Target): string[] {
  switch (target.kind) {
    case 'accept':
    case 'drop':
    case 'return':
      return ['-j', target.kind.toUpperCase()];
    case 'reject':
      return ['-j', 'REJECT', '--reject-with', REJECT[target.code] ?? `${target.code}`];
    case 'jump':
      return ['-j', target.chain];
    case 'goto':
      return ['-g', target.chain];
    case 'mark':
      return ['-j', 'MARK', '--set-xmark', `${hex(target.value)}/${hex(target.mask)}`];
    case 'ttl':
      return ['-j', 'TTL', `--ttl-${TTL[target.change]}`, `${target.by}`];
    case 'tcpmss':
      return target.mss === 'clamp-to-pmtu'
        ? ['-j', 'TCPMSS', '--clamp-mss-to-pmtu']
        : ['-j', 'TCPMSS', '--set-mss', `${target.mss}`];
    case 'masquerade':
      return ['-j', 'MASQUERADE', '--random-fully'];
    case 'continue':
      return [];
    case 'opaque':
      return [target.text];
  }
}

/** As iptables prints marks. */
export function hex(value: number): string {
  return `0x${(value >>> 0).toString(16)}`;
}
