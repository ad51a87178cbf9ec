import type { Match } from '../../match/match.js';
import { formatCidr } from '../../packet/address.js';
import { TCP_FLAGS } from '../../packet/packet.js';
import { hex } from './iptables.js';

/** The matches of a rule as `iptables-save` writes them: addresses, interfaces and protocol first, then extensions. */
export function iptablesMatches(matches: readonly Match[]): string[] {
  const transport = matches.find((match) => match.kind === 'protocol' && !match.negated);
  const protocol = transport?.kind === 'protocol' ? transport.protocol : undefined;
  const ordered = [...matches].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const loaded = new Set<string>();
  return ordered.flatMap((match) => {
    const { extension, option, value } = words(match, protocol);
    const load = extension === undefined || loaded.has(extension) ? [] : ['-m', extension];
    if (extension !== undefined) loaded.add(extension);
    return [...load, ...(match.negated ? ['!'] : []), option, ...(value === undefined ? [] : [value])];
  });
}

/** iptables-save prints the parts of the IP header first, in this order (print_iprange in iptables.c). */
const ORDER: readonly Match['kind'][] = [
  'source',
  'destination',
  'in-interface',
  'out-interface',
  'protocol',
  'fragment',
  'source-port',
  'destination-port',
  'tcp-flags',
  'icmp',
  'length',
  'mark',
  'connection-state',
  'opaque',
];

interface Words {
  /** The extension that has the option. */
  readonly extension?: string | undefined;
  readonly option: string;
  readonly value?: string;
}

function words(match: Match, protocol: number | undefined): Words {
  switch (match.kind) {
    case 'source':
      return { option: '-s', value: formatCidr(match.cidr) };
    case 'destination':
      return { option: '-d', value: formatCidr(match.cidr) };
    case 'protocol':
      return { option: '-p', value: protocolWord(match.protocol) };
    case 'in-interface':
      return { option: '-i', value: match.name };
    case 'out-interface':
      return { option: '-o', value: match.name };
    case 'fragment':
      return { option: '-f' };
    case 'source-port':
      return { extension: extensionOf(protocol), option: '--sport', value: range(match) };
    case 'destination-port':
      return { extension: extensionOf(protocol), option: '--dport', value: range(match) };
    case 'tcp-flags':
      return { extension: 'tcp', option: '--tcp-flags', value: `${flags(match.mask)} ${flags(match.value)}` };
    case 'icmp':
      return { extension: 'icmp', option: '--icmp-type', value: icmpType(match) };
    case 'length':
      return { extension: 'length', option: '--length', value: range(match) };
    case 'mark':
      return { extension: 'mark', option: '--mark', value: markWord(match) };
    case 'connection-state':
      return { extension: 'conntrack', option: '--ctstate', value: match.states.join(',').toUpperCase() };
    case 'opaque':
      return { option: match.text };
  }
}

function icmpType({ type, code }: { type: number; code: number | undefined }): string {
  return code === undefined ? `${type}` : `${type}/${code}`;
}

function markWord({ value, mask }: { value: number; mask: number }): string {
  return mask >>> 0 === 0xffffffff ? hex(value) : `${hex(value)}/${hex(mask)}`;
}

/** /etc/protocols, as far as rules name them. */
const PROTOCOLS: Readonly<Record<number, string>> = { 1: 'icmp', 4: 'ipencap', 6: 'tcp', 17: 'udp', 132: 'sctp' };

function protocolWord(protocol: number): string {
  return PROTOCOLS[protocol] ?? `${protocol}`;
}

function extensionOf(protocol: number | undefined): string | undefined {
  return protocol === undefined ? undefined : PROTOCOLS[protocol];
}

function range({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from}:${to}`;
}

/** In the order of the bits, as libxt_tcp.c prints them. */
function flags(bits: number): string {
  const names = Object.entries(TCP_FLAGS).filter(([, bit]) => bit < TCP_FLAGS.ece && (bits & bit) !== 0);
  return names.map(([name]) => name.toUpperCase()).join(',') || 'NONE';
}
