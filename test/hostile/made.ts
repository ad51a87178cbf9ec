import { EXAMPLE } from '../../sim/scenario/fixtures/example.js';

/** A file by its name: text, or bytes that are none. */
export type Hostile = readonly [name: string, content: string | Uint8Array];

/** The example with one text in place of another, which is there. */
function edited(name: string, from: string, to: string): Hostile {
  if (!EXAMPLE.includes(from)) throw new Error(`${name}: the example has no ${JSON.stringify(from)}`);
  return [name, EXAMPLE.replace(from, () => to)];
}

const deep = (open: string, close: string) => `a: ${open.repeat(100_000)}${close.repeat(100_000)}`;

/** Aliases of aliases: `levels` of nine each. */
function bomb(levels: number): string {
  const rows = Array.from({ length: levels }, (_, level) => {
    const before = level === 0 ? 'x' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
  });
  return rows.join('\n');
}

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** The example with another pod before its own. */
const withPod = (name: string, pod: string): Hostile => edited(name, 'pods:\n', `pods:\n  - ${pod}\n`);
const many = (kind: string, replicas: string) =>
  `{apiVersion: apps/v1, kind: ${kind}, metadata: {name: w}, spec: {replicas: ${replicas}, template: {spec: {}}}}`;

/** Objects that make pods, and should not. */
const WORKLOADS: readonly Hostile[] = [
  withPod('a Deployment of too many pods', many('Deployment', '1000000000')),
  withPod('a Deployment of minus one pod', many('Deployment', '-1')),
  withPod('a StatefulSet of half a pod', many('StatefulSet', '0.5')),
  withPod('a StatefulSet of infinitely many pods', many('StatefulSet', '.inf')),
  withPod('a Job', many('Job', '1')),
  withPod('a pod of no kind', '{apiVersion: v1, metadata: {name: a}, spec: {}}'),
  withPod('a kind that is a map', '{apiVersion: v1, kind: {Pod: Pod}, metadata: {name: a}, spec: {}}'),
  withPod('a Namespace of a bad name', '{apiVersion: v1, kind: Namespace, metadata: {name: "../x"}}'),
  withPod(
    'a DaemonSet on one node',
    '{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: d}, spec: {template: {spec: {nodeName: node-a}}}}',
  ),
];

/** Files that include what they should not. */
const INCLUDES: readonly Hostile[] = [
  ['include of itself', `${EXAMPLE}include: [x.yaml]\n`],
  ['include of itself by another way', `${EXAMPLE}include: [../${'a/../'.repeat(1000)}./x.yaml]\n`],
  ['include of a file that is not there', `${EXAMPLE}include: [y.yaml]\n`],
  ['include of a folder', `${EXAMPLE}include: [.]\n`],
  ['include of what never ends', `${EXAMPLE}include: [/dev/zero]\n`],
  ['include of what never ends, by a relative path', `${EXAMPLE}include: [${'../'.repeat(20)}dev/zero]\n`],
  ['include of a URL', `${EXAMPLE}include: ['https://example.com/x.yaml']\n`],
  ['include with NUL', `${EXAMPLE}include: ["a\\0b"]\n`],
  ['include of numbers', `${EXAMPLE}include: [1, 2, 3]\n`],
  ['include of many files', `${EXAMPLE}include: [${Array.from({ length: 5000 }, (_, index) => `f${index}`)}]\n`],
  ['include of a map', `${EXAMPLE}include: {a: b}\n`],
];

/** Files of all kinds that no file system or encoding should carry. */
const SHAPES: readonly Hostile[] = [
  ['empty', ''],
  ['nothing but spaces', ' '.repeat(1000)],
  ['nothing but line ends', '\n'.repeat(100_000)],
  ['a comment', '# nothing'],
  ['a number', '7'],
  ['a list', '- a\n- b\n'],
  ['a text', 'just words'],
  ['null', '~'],
  ['no UTF-8', bytes('name: \xff\xfe\xfd')],
  ['half a character', bytes('name: caf\xc3')],
  ['overlong slash', bytes('name: \xc0\xaf')],
  ['UTF-16', Uint8Array.from(Buffer.from('\ufeffversion: 1\n', 'utf16le'))],
  ['NUL', 'name: a\0b\nversion: 1\n'],
  ['random bytes', Uint8Array.from({ length: 4096 }, (_, index) => (index * 193 + 71) % 256)],
  ['a gzip', bytes('\x1f\x8b\x08\x00\x00\x00')],
  ['too long', 'a'.repeat(10 * 1024 * 1024 + 1)],
  ['dense lists', `a: [${'[],'.repeat(700_000)}]`],
  ['deep lists', deep('[', ']')],
  ['deep maps', deep('{a: ', '}')],
  ['deep and never closed', `a: ${'['.repeat(50_000)}`],
  ['deep by indentation', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ['deep by dashes', `${'- '.repeat(5000)}a`],
  ['aliases of aliases', bomb(9)],
  ['aliases of aliases in a scenario', `${bomb(8)}\n${EXAMPLE}`],
  ['an alias of itself', 'a: &a [*a]'],
  ['an alias of nobody', 'a: *b'],
  ['merge of itself', 'a: &a {<<: *a}'],
  ['merge of a text', '<<: text'],
  ['a long key', `${'k'.repeat(1_000_000)}: 1`],
  ['many keys', Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n')],
  ['the same key', 'a: 1\n'.repeat(1000)],
  ['a tag of JavaScript', 'name: !!js/function "function () {}"'],
  ['a tag of Python', 'name: !!python/object/apply:os.system ["id"]'],
  ['binary', 'name: !!binary aGVsbG8='],
  ['a set', 'a: !!set {b, c}'],
  ['ten documents', '---\nversion: 1\n'.repeat(10)],
  ['an anchor of a key', '&a version: 1\n*a : 2\n'],
  ['carriage returns', 'version: 1\rname: x\rfabric: y'],
  ['mixed line ends', 'version: 1\r\nname: x\n\rfabric: y\u2028hosts: z'],
  ['byte order marks', '\ufeff\ufeffversion: 1'],
  ['a folded text without end', `name: >\n${'  words\n'.repeat(10_000)}`],
  ['HTML', '<html><script>alert(1)</script></html>'],
  ['JSON of another kind', '{"apiVersion": "v1", "kind": "List", "items": []}'],
];

/** Values that look harmless to a reader in a hurry. */
const VALUES: readonly Hostile[] = [
  edited('version of a text', 'version: 1', "version: '1'"),
  edited('version of a fraction', 'version: 1', 'version: 1.5'),
  edited('version beyond all', 'version: 1', 'version: 1e400'),
  edited('seed below', 'seed: 7', 'seed: -1'),
  edited('seed beyond', 'seed: 7', 'seed: 99999999999999999999'),
  edited('seed that is no number', 'seed: 7', 'seed: .nan'),
  edited('seed without end', 'seed: 7', 'seed: .inf'),
  edited('a name of control characters', 'name: IP-in-IP across zones', 'name: "\\e[2J\\e]0;owned\\a"'),
  edited('a name that turns round', 'name: IP-in-IP across zones', 'name: "\\u202enoitpircsed\\n"'),
  edited('a range of all', 'cidr: 10.0.0.0/16', 'cidr: 0.0.0.0/0'),
  edited('a range too long', 'cidr: 10.0.0.0/16', 'cidr: 10.0.0.0/33'),
  edited('a range of octal', 'cidr: 10.0.1.0/24', 'cidr: 010.0.1.0/24'),
  edited('a range of five', 'cidr: 10.0.1.0/24', 'cidr: 10.0.1.0.0/24'),
  edited('a range with a dot', 'cidr: 10.0.1.0/24', 'cidr: 10.0.1.0./24'),
  edited('a range of hexadecimal', 'cidr: 10.0.1.0/24', 'cidr: 0x0a.0.1.0/24'),
  edited('a range with bits', 'cidr: 10.0.1.0/24', 'cidr: 10.0.1.7/24'),
  edited('subnets that overlap', 'cidr: 10.0.2.0/24', 'cidr: 10.0.1.128/25'),
  edited('a subnet outside', 'cidr: 10.0.2.0/24', 'cidr: 192.168.0.0/24'),
  edited('an address outside', 'address: 10.0.1.11', 'address: 10.0.9.11'),
  edited('the address of the router', 'address: 10.0.1.11', 'address: 10.0.1.1'),
  edited('the address of all', 'address: 10.0.1.11', 'address: 10.0.1.255'),
  edited('an address with a newline', 'address: 10.0.1.11', 'address: "10.0.1.11\\n"'),
  edited('an address of another alphabet', 'address: 10.0.1.11', 'address: １０.0.1.11'),
  edited('a host of the shell', 'node-a:\n    subnet', '"$(reboot)":\n    subnet'),
  edited('a host of a path', 'node-a:\n    subnet', '"../../etc/passwd":\n    subnet'),
  edited('a host of HTML', 'node-a:\n    subnet', '"<img src=x onerror=alert(1)>":\n    subnet'),
  edited('a host named __proto__', 'node-a:\n    subnet', '__proto__:\n    subnet'),
  edited('a host named constructor', 'subnet: b, address: 10.0.2.11', 'subnet: constructor, address: 10.0.2.11'),
  edited('a host named toString', 'a on node-a', 'a on toString'),
  edited('a host of a thousand letters', 'node-a:\n    subnet', `${'n'.repeat(1000)}:\n    subnet`),
  edited('an interface of the shell', 'interface: ens5', 'interface: "e;id"'),
  edited('an interface too long', 'interface: ens5', 'interface: sixteen-letters-x'),
  edited('no MTU', 'mtu: 1500', 'mtu: 0'),
  edited('an MTU below', 'mtu: 1500', 'mtu: -1'),
  edited('an MTU beyond', 'mtu: 1500', 'mtu: 4294967296'),
  edited('an MTU of a text', 'mtu: 1500', "mtu: '1500'"),
  edited('an MTU of a list', 'mtu: 1500', 'mtu: [1500]'),
  edited('a subnet of nobody', 'subnet: a', 'subnet: aa'),
  edited('a group of nobody', 'securityGroups: [nodes]', 'securityGroups: [node]'),
  edited('a port beyond', 'ports: 8472', 'ports: 65536'),
  edited('ports the wrong way', 'ports: 8472', 'ports: 9-8'),
  edited('a protocol of nobody', 'protocol: udp, ports: 8472', 'protocol: udpp, ports: 8472'),
  edited('a target of nobody', 'target: host/node-a', 'target: host/node-x'),
  edited('a quota beyond', 'quota: 50', 'quota: 100000'),
  edited('a VNI beyond', 'Type: vxlan', 'Type: vxlan, VNI: 16777216'),
  edited('a backend of nobody', 'Type: vxlan', 'Type: vxlam'),
  edited(
    'net-conf as broken JSON',
    '{Network: 10.244.0.0/16, Backend: {Type: vxlan, DirectRouting: true}}',
    '"{\\"Network\\": "',
  ),
  edited('a network of nobody', 'type: canal', 'type: weave'),
  edited('a pod on nobody', 'a on node-a', 'a on node-z'),
  edited('a pod twice', 'a on node-a', 'team/b on node-a'),
  edited('a pod without host', 'a on node-a', 'a on'),
  edited('a pod of a regular expression', 'a on node-a', `${'a '.repeat(20_000)}on node-a`),
  edited('a command of backticks', 'ip route add blackhole 10.244.2.0/24', 'ip link add `id` type bridge'),
  edited('a command of a pipe', 'ip route add blackhole 10.244.2.0/24', 'ip route | sh'),
  edited('a command of a quote', 'ip route add blackhole 10.244.2.0/24', 'ip route add "x'),
  edited('a command that removes all', 'ip route add blackhole 10.244.2.0/24', 'rm -rf /'),
  edited('a time below', 'at: 10s', 'at: -10s'),
  edited('a time without unit', 'at: 10s', 'at: 10'),
  edited('a time beyond', 'at: 10s', 'at: 99999999999999999999h'),
  edited('a probe of nobody', 'pod/a -> pod/team/b icmp', 'pod/x -> pod/team/b icmp'),
  edited('a probe of arrows', 'pod/a -> pod/team/b icmp', '-> -> -> ->'),
  edited('a probe of a million stars', 'pod/a -> pod/team/b icmp', `pod/${'*a'.repeat(100_000)} -> pod/a`),
  edited('a size beyond', 'size: 1400', 'size: 65536'),
  edited('sizes without end', 'size: 1400', 'sizes: [28-99999999999]'),
  edited('sizes of no step', 'size: 1400', 'sizes: [28-1000/0]'),
  edited('a disposition of nobody', 'disposition: delivered', 'disposition: deliverd'),
  edited('a place of nobody', 'place: pod/team/b', 'place: pod/team/c/d/e/f'),
  edited('a patch of nobody', 'then: {large: source-check}', 'then: {lrge: source-check}'),
  edited('a patch that breaks it', 'patch: {hosts: {node-a: {sourceDestCheck: true}}}', 'patch: {hosts: null}'),
  edited(
    'a patch of __proto__',
    'patch: {hosts: {node-a: {sourceDestCheck: true}}}',
    'patch: {__proto__: {polluted: true}}',
  ),
  edited('an assumption of nobody', 'sg-reference-matches-forwarded-sources: false', 'constructor: false'),
  edited('a profile of nobody', "aws: '2025'", "aws: '2099'"),
  edited('a sysctl of nobody', 'net.ipv4.conf.all.rp_filter: 1', 'net.ipv4.conf.all.rp_filtre: 1'),
  edited('fields of nobody', 'seed: 7', Array.from({ length: 200 }, (_, index) => `x${index}: 1`).join('\n')),
];

/** At least a hundred files that are no scenarios, each in its own way. */
export const HOSTILE: readonly Hostile[] = [...SHAPES, ...INCLUDES, ...WORKLOADS, ...VALUES];
