import { expect } from 'chai';
import { parseCommand } from './parse.js';

/** What a rule's words become: its matches and target, or the refusal. */
function rule(words: string): unknown {
  const parsed = parseCommand(`iptables -A FORWARD ${words}`, 7);
  if ('error' in parsed) return parsed.error;
  const [operation] = parsed.operations;
  return operation?.kind === 'filter-append' && [...operation.rule.matches, operation.rule.target];
}

const DROP = { kind: 'drop' };

describe('iptables rules', () => {
  const rows: [words: string, ...parts: object[]][] = [
    ['-m comment --comment words -j DROP', DROP],
    ['-m comment -j DROP', DROP],
    [
      '-m conntrack --ctstate NEW,ESTABLISHED -j DROP',
      { negated: false, kind: 'connection-state', states: ['new', 'established'] },
      DROP,
    ],
    ['-m state --state RELATED -j DROP', { negated: false, kind: 'connection-state', states: ['related'] }, DROP],
    [
      '-m conntrack ! --ctstate INVALID -j DROP',
      { negated: true, kind: 'connection-state', states: ['invalid'] },
      DROP,
    ],
    [
      '-m conntrack --ctstate DNAT -j DROP',
      { negated: false, kind: 'opaque', text: '-m conntrack --ctstate DNAT' },
      DROP,
    ],
    ['-m conntrack --ctproto 6 -j DROP', { negated: false, kind: 'opaque', text: '-m conntrack --ctproto 6' }, DROP],
    [
      '-m conntrack --ctproto new -j DROP',
      { negated: false, kind: 'opaque', text: '-m conntrack --ctproto new' },
      DROP,
    ],
    ['-m conntrack -j DROP', { negated: false, kind: 'opaque', text: '-m conntrack' }, DROP],
    ['-m limit --state NEW -j DROP', { negated: false, kind: 'opaque', text: '-m limit --state NEW' }, DROP],
    [
      '-m set --match-set s src -g OTHER',
      { negated: false, kind: 'opaque', text: '-m set --match-set s src' },
      { kind: 'goto', chain: 'OTHER' },
    ],
    ['-p 0 -j DROP', { negated: false, kind: 'protocol', protocol: 0 }, DROP],
    ['-p 255 -j DROP', { negated: false, kind: 'protocol', protocol: 255 }, DROP],
    [
      '-p tcp --dport 80 -j DROP',
      { negated: false, kind: 'protocol', protocol: 6 },
      { negated: false, kind: 'destination-port', from: 80, to: 80 },
      DROP,
    ],
    [
      '-p tcp --dport 80:90 -j DROP',
      { negated: false, kind: 'protocol', protocol: 6 },
      { negated: false, kind: 'destination-port', from: 80, to: 90 },
      DROP,
    ],
    [
      '-p icmp --icmp-type 3/4 -j DROP',
      { negated: false, kind: 'protocol', protocol: 1 },
      { negated: false, kind: 'icmp', type: 3, code: 4 },
      DROP,
    ],
    ['--tcp-flags ALL NONE -j DROP', { negated: false, kind: 'tcp-flags', mask: 63, value: 0 }, DROP],
    ['--tcp-flags SYN,ACK SYN -j DROP', { negated: false, kind: 'tcp-flags', mask: 18, value: 2 }, DROP],
    ['-j LOG --log-prefix words', { kind: 'continue' }],
    ['-j REJECT --reject-with icmp-admin-prohibited', { kind: 'reject', code: 13 }],
    ['-j REJECT', { kind: 'reject', code: 3 }],
  ];
  for (const [words, ...parts] of rows) it(`${words}`, () => expect(rule(words)).to.deep.equal(parts));

  const errors: [words: string, error: string][] = [
    ['-p 256 -j DROP', 'protocol "256" is not known'],
    ['-p -1 -j DROP', 'protocol "-1" is not known'],
    ['-p 1.5 -j DROP', 'protocol "1.5" is not known'],
    ['--dport http -j DROP', '"http" is neither a number nor FROM:TO'],
    ['--dport 80:http -j DROP', '"80:http" is neither a number nor FROM:TO'],
    ['--icmp-type any -j DROP', 'ICMP type "any" is not known'],
    ['--tcp-flags SYN,PSHH SYN -j DROP', 'TCP flag "PSHH" is not known'],
    ['-j REJECT --reject-with tcp-reset', 'iptables: --reject-with tcp-reset is not supported yet'],
    ['--ttl-eq 3 -j DROP', 'iptables: "--ttl-eq" is not supported yet'],
  ];
  for (const [words, error] of errors) it(`${words}: refused`, () => expect(rule(words)).to.equal(error));
});

describe('commands that are none', () => {
  const errors: [command: string, error: string][] = [
    ['iptables -N MINE', 'iptables: "-N" is not supported'],
    ['iptables -P FORWARD REJECT', 'iptables: a policy is ACCEPT or DROP, not "REJECT"'],
    ['bridge vlan set dev eth0', 'bridge: only "fdb" and "link set" are supported'],
    ['bridge link show dev eth0', 'bridge: only "fdb" and "link set" are supported'],
    ['bridge link set dev eth0 learning off', 'bridge link set: only "hairpin" is supported'],
    ['bridge link set dev eth0 hairpin maybe', '"maybe" is neither on nor off'],
    ['tc filter add dev eth0 ingress protocol ip prio 1 action drop', 'tc: the classifier is missing'],
    ['tc qdisc add dev eth0 clsact x', 'tc qdisc: "x" is not supported'],
  ];
  for (const [command, error] of errors)
    it(command, () => {
      const parsed = parseCommand(command, 7);
      expect('error' in parsed && parsed.error).to.contain(error.split(' is not supported')[0]);
    });

  it('an unknown word is told as it stands', () => {
    const parsed = parseCommand('ip link set dev eth0 type vxlan', 7);
    expect('error' in parsed && parsed.error).to.match(/ip link set type: ".*" is not supported/);
  });
});

describe('hairpin', () => {
  const rows: [command: string, on: boolean][] = [
    ['bridge link set dev eth0 hairpin on', true],
    ['bridge link set eth0 hairpin off', false],
    ['ip link set dev eth0 type bridge_slave hairpin on', true],
    ['ip link set dev eth0 type bridge_slave hairpin off', false],
  ];
  for (const [command, hairpin] of rows)
    it(command, () => {
      const parsed = parseCommand(command, 7);
      expect('operations' in parsed && parsed.operations).to.deep.equal([
        { kind: 'link-set', name: 'eth0', change: { hairpin }, id: 7 },
      ]);
    });
});

describe('policies', () => {
  for (const [word, policy] of [
    ['ACCEPT', 'accept'],
    ['DROP', 'drop'],
  ] as const)
    it(word, () => {
      const parsed = parseCommand(`iptables -P FORWARD ${word}`, 7);
      expect('operations' in parsed && parsed.operations).to.deep.equal([
        { kind: 'filter-policy', id: 7, table: 'filter', chain: 'FORWARD', policy },
      ]);
    });
});
