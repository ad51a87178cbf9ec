import type { PortMatch } from '../../../aws/config.js';
import type { Field } from '../../field.js';
import type { RawRule } from '../../language/aws/firewall.js';
import { listed, nearest } from '../../near.js';
import type { Written } from '../../written.js';

/** Names of IP protocols; `all` is -1 of the EC2 API. */
const PROTOCOLS: Readonly<Record<string, number | undefined>> = {
  all: undefined,
  icmp: 1,
  ipip: 4,
  tcp: 6,
  udp: 17,
  sctp: 132,
};
const WITH_PORTS = new Set([6, 17, 132]);

/** What a rule of a security group or a network ACL asks of a packet beside its addresses. */
export function readPortMatch(field: Field<RawRule>): PortMatch | undefined {
  const named = field.at('protocol');
  const protocol = named && readProtocol(named);
  const range = field.at('ports');
  const ports = range && readPorts(range.written);
  if (range && protocol && !(protocol.number && WITH_PORTS.has(protocol.number))) {
    range.report('conflict', { found: 'ports are for tcp, udp and sctp', expected: 'no ports' });
  }
  const messages = field.at('icmp');
  if (messages && protocol && protocol.number !== 1) {
    messages.report('conflict', { found: 'icmp is for the protocol icmp', expected: 'no icmp' });
  }
  const type = messages?.at('type')?.value;
  const icmp = type === undefined ? undefined : { type, code: messages?.at('code')?.value };
  if (!protocol || (range && !ports)) return undefined;
  return { protocol: protocol.number, ports, icmp };
}

function readProtocol(field: Field<string | number>): { number: number | undefined } | undefined {
  const { value } = field;
  if (typeof value === 'number' && value >= 0 && value <= 255) return { number: value };
  if (typeof value === 'string' && Object.hasOwn(PROTOCOLS, value)) return { number: PROTOCOLS[value] };
  const names = Object.keys(PROTOCOLS);
  const suggestion = typeof value === 'string' ? nearest(value, names) : undefined;
  return field.written.report('bad-protocol', { expected: `${listed(names)} or a number from 0 to 255`, suggestion });
}

function readPorts(written: Written): { from: number; to: number } | undefined {
  const match = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(written.text);
  const from = Number(match?.[1] ?? Number.NaN);
  const to = Number(match?.[2] ?? from);
  if (from <= to && to <= 65_535) return { from, to };
  return written.report('bad-ports', { expected: 'a port, or from-to, from 0 to 65535' });
}
