import { type Static, type TProperties, Type } from '@sinclair/typebox';
import { assumption, flag, ipv4, list, mac, object, optional, origin, packetId, text, whole, word } from './parts.js';

function step<const K extends string, P extends TProperties>(kind: K, properties: P) {
  return object({ kind: Type.Literal(kind), ...properties });
}

/** `origin` is absent where the kernel's own default spoke, or no entry did. */
const by = { origin: optional(origin) };
const encap = word(['vxlan', 'ipip', 'wireguard']);

/** One decision about a packet: a member a kind. */
export const stepSchema = Type.Union([
  step('route', {
    table: text('Name, or number.'),
    type: text(),
    dst: text('CIDR.'),
    via: optional(ipv4()),
    dev: optional(text()),
    choice: optional(
      Type.Object(
        { index: whole('From 1.'), of: whole() },
        { additionalProperties: false, description: 'Which of several ways of equal cost was taken.' },
      ),
    ),
    ...by,
  }),
  step('rule', { table: text(), chain: text(), verdict: text(), ...by }),
  step('chain-policy', { table: text(), chain: text(), verdict: text() }),
  step('neighbour', { address: ipv4(), mac: optional(mac()), state: text(), ...by }),
  step('fdb', { mac: mac(), dst: optional(ipv4()), port: optional(text()), ...by }),
  step('encapsulated', { encap, bytes: whole('What it adds to the packet.'), as: packetId() }),
  step('decapsulated', { encap, to: packetId() }),
  step('fragmented', { mtu: whole(), into: list(packetId()) }),
  step('reassembled', { to: packetId() }),
  step('ttl', { from: whole(), to: whole() }),
  step('icmp-sent', { type: whole(), code: whole(), mtu: optional(whole()), as: packetId() }),
  step('icmp-not-sent', {
    reason: word(['rate-limit', 'about-icmp-error', 'later-fragment', 'no-route', 'broadcast']),
  }),
  step('pmtu-learned', { dst: ipv4(), mtu: whole() }),
  step('local-error', {
    error: word([
      'EMSGSIZE',
      'ENETUNREACH',
      'EHOSTUNREACH',
      'EACCES',
      'EINVAL',
      'EPERM',
      'ENOBUFS',
      'ENOKEY',
      'EDESTADDRREQ',
    ]),
    mtu: optional(whole()),
  }),
  step('proxy-arp', { address: ipv4(), ...by }),
  step('miss', { level: word(['l2', 'l3']), what: text() }),
  step('eni-check', {
    eni: text(),
    side: word(['source', 'destination']),
    passed: flag(),
    address: ipv4(),
    ...by,
  }),
  step('security-group', {
    eni: text(),
    direction: word(['ingress', 'egress']),
    group: optional(text()),
    why: word(['rule', 'tracked', 'no-rule']),
    ...by,
  }),
  step('network-acl', {
    acl: text(),
    direction: word(['ingress', 'egress']),
    number: optional(whole('Number of the rule that decided.')),
    allowed: flag(),
    ...by,
  }),
  step('vpc-mapping', { mac: mac(), to: text() }),
  step('vpc-route', { table: text(), destination: text('CIDR.'), target: text(), ...by }),
  step('assumed', assumption.properties),
  step('note', { text: text() }),
]);

export type StepDocument = Static<typeof stepSchema>;
