import { expect } from 'chai';
import { NamespaceBuilder } from '../builder.js';
import { parseCommand } from '../commands/parse.js';
import type { HostConfig } from '../config.js';
import { emptyTable } from '../filter-tables.js';
import { showFdb } from './fdb.js';
import { showIptables } from './iptables.js';
import { indexIn, showLinks } from './link.js';
import { showRoutes } from './route.js';
import { showRules } from './rule.js';
import { showSysctls } from './sysctl.js';

function namespace(...commands: readonly string[]): HostConfig {
  const builder = new NamespaceBuilder('node');
  for (const command of ['ip link add br0 address 02:00:00:00:00:01 type bridge', 'ip link set br0 up', ...commands]) {
    const parsed = parseCommand(command, 0);
    if ('error' in parsed) throw new Error(`${command}: ${parsed.error}`);
    for (const operation of parsed.operations) {
      const refusal = builder.apply(operation);
      if (refusal !== undefined) throw new Error(`${command}: ${refusal.message}`);
    }
  }
  return builder.build();
}

const lines = (...commands: string[]) => showLinks(namespace(...commands), () => undefined).slice(5);

describe('what iproute2 prints of a device', () => {
  const vxlans: [given: string, printed: string][] = [
    ['', 'srcport 0 0 dstport 8472 ttl auto ageing 300 udpcsum'],
    [
      'local 10.0.0.1 dev br0 dstport 4789',
      'local 10.0.0.1 dev br0 srcport 0 0 dstport 4789 ttl auto ageing 300 udpcsum',
    ],
    [
      'nolearning proxy l2miss l3miss',
      'srcport 0 0 dstport 8472 nolearning proxy l2miss l3miss ttl auto ageing 300 udpcsum',
    ],
    ['ttl 9 df set ageing 0 noudpcsum', 'srcport 0 0 dstport 8472 ttl 9 df set ageing none noudpcsum'],
    ['df inherit', 'srcport 0 0 dstport 8472 ttl auto df inherit ageing 300 udpcsum'],
  ];
  for (const [given, printed] of vxlans) {
    it(`vxlan ${given}`, () =>
      expect(lines(`ip link add vx type vxlan id 7 ${given}`).at(-1)).to.equal(`    vxlan id 7 ${printed}`));
  }

  const tunnels: [given: string, head: string, hardware: string, printed: string][] = [
    ['', '@NONE: <NOARP>', '0.0.0.0 brd 0.0.0.0', 'ipip any remote any local any ttl inherit pmtudisc'],
    [
      'local 10.0.0.1 nopmtudisc',
      '@NONE: <NOARP>',
      '10.0.0.1 brd 0.0.0.0',
      'ipip ipip remote any local 10.0.0.1 ttl inherit nopmtudisc',
    ],
    [
      'remote 10.0.0.2 ttl 9',
      '@NONE: <POINTOPOINT,NOARP>',
      '0.0.0.0 peer 10.0.0.2',
      'ipip ipip remote 10.0.0.2 local any ttl 9 pmtudisc',
    ],
    [
      'remote 10.0.0.2 dev br0',
      '@br0: <POINTOPOINT,NOARP>',
      '0.0.0.0 peer 10.0.0.2',
      'ipip ipip remote 10.0.0.2 local any dev br0 ttl inherit pmtudisc',
    ],
  ];
  for (const [given, head, hardware, printed] of tunnels) {
    it(`ipip ${given}`, () => {
      expect(lines(`ip tunnel add t mode ipip ${given}`)).to.deep.equal([
        `3: t${head} mtu 1480 state DOWN`,
        `    link/ipip ${hardware}`,
        `    ${printed}`,
      ]);
      expect(lines(`ip tunnel add t mode ipip ${given}`, 'ip link set t up')[0]).to.match(
        /,UP,LOWER_UP> .* state UNKNOWN$/,
      );
    });
  }

  it('its number is its place, from 1', () => {
    const config = namespace('ip link add vx type vxlan id 7');
    expect(['lo', 'br0', 'vx', 'none'].map((name) => indexIn(config, name))).to.deep.equal([1, 2, 3, undefined]);
  });
});

describe('what iproute2, bridge and sysctl print of entries', () => {
  it('forwarding entries of bridges have a master, of VXLAN devices they are its own', () => {
    const config = namespace(
      'ip link add vx type vxlan id 7',
      'ip link add vy type vxlan id 8 dstport 4789',
      'ip link set vy master br0',
      'bridge fdb add 02:00:00:00:00:02 dev vy master',
      'bridge fdb add 02:00:00:00:00:03 dev vy dst 10.0.0.1 static',
      'bridge fdb add 02:00:00:00:00:04 dev vx dynamic',
    );
    expect(showFdb(config)).to.deep.equal([
      '02:00:00:00:00:02 dev vy master br0 permanent',
      '02:00:00:00:00:03 dev vy dst 10.0.0.1 self static',
      '02:00:00:00:00:04 dev vx self',
    ]);
  });

  it('rules', () => {
    const rules = [
      'to 10.0.0.1/32 blackhole pref 1',
      'from 10.0.0.0/8 iif br0 lookup 9 pref 2',
      'fwmark 5 lookup main pref 3',
      'fwmark 0x80000000/0x80000000 prohibit pref 4',
    ];
    expect(showRules(namespace(...rules.map((rule) => `ip rule add ${rule}`))).slice(1, 5)).to.deep.equal([
      '1:\tfrom all to 10.0.0.1 blackhole',
      '2:\tfrom 10.0.0.0/8 iif br0 lookup 9',
      '3:\tfrom all fwmark 0x5 lookup main',
      '4:\tfrom all fwmark 0x80000000/0x80000000 prohibit',
    ]);
  });

  it('parameters by name', () => {
    const config = namespace(
      'sysctl -w net.ipv4.ip_forward=1 net.ipv4.conf.all.rp_filter=2',
      'sysctl -w net.ipv4.neigh.br0.app_solicit=3 net.ipv4.icmp_ratelimit=0',
    );
    expect(showSysctls(config)).to.deep.equal([
      'net.ipv4.conf.all.accept_redirects = 0',
      'net.ipv4.conf.all.forwarding = 1',
      'net.ipv4.conf.all.rp_filter = 2',
      'net.ipv4.conf.br0.forwarding = 1',
      'net.ipv4.conf.default.forwarding = 1',
      'net.ipv4.conf.lo.forwarding = 1',
      'net.ipv4.icmp_ratelimit = 0',
      'net.ipv4.ip_forward = 1',
      'net.ipv4.neigh.br0.app_solicit = 3',
    ]);
  });

  it('tables by their place in the hash of 256, the later of two first', () => {
    const config = namespace(
      'ip route add blackhole 10.1.0.0/16 table 100',
      'ip route add blackhole 10.2.0.0/16 table 356',
      'ip route add blackhole 10.3.0.0/16 table 99',
    );
    expect(showRoutes(config).slice(0, 3)).to.deep.equal([
      'blackhole 10.3.0.0/16 table 99',
      'blackhole 10.2.0.0/16 table 356',
      'blackhole 10.1.0.0/16 table 100',
    ]);
  });

  it('chains with their policies, one of its own with none', () => {
    const table = emptyTable('filter');
    if (table === undefined) throw new Error('no table filter');
    const chain = { name: 'OWN', hook: undefined, rules: [] };
    const tables = [{ ...table, chains: [...table.chains, chain] }];
    expect(showIptables({ ...namespace(), tables }).filter((line) => line.startsWith(':'))).to.deep.equal([
      ':INPUT ACCEPT [0:0]',
      ':FORWARD ACCEPT [0:0]',
      ':OUTPUT ACCEPT [0:0]',
      ':OWN - [0:0]',
    ]);
  });

  it('states of connections in capitals', () => {
    const config = namespace('iptables -A FORWARD -m conntrack --ctstate NEW,ESTABLISHED -j DROP');
    expect(showIptables(config).filter((line) => line.startsWith('-'))).to.deep.equal([
      '-A FORWARD -m conntrack --ctstate NEW,ESTABLISHED -j DROP',
    ]);
  });

  it('a port in hairpin mode', () => {
    const shown = (...more: string[]) =>
      showLinks(
        namespace(
          'ip link add vx address 02:00:00:00:00:0c type vxlan id 5 dstport 4789',
          'ip link set vx master br0',
          ...more,
        ),
        () => undefined,
      );
    expect(shown('bridge link set dev vx hairpin on').join(' ')).to.contain('bridge_slave hairpin on');
    expect(shown().join(' ')).to.not.contain('hairpin');
  });

  it('filters of devices are no iptables rules, and rules that change an MSS are', () => {
    const config = namespace(
      'tc qdisc add dev br0 clsact',
      'tc filter add dev br0 ingress protocol ip matchall action drop',
      'iptables -t mangle -A FORWARD -p tcp -j TCPMSS --set-mss 1300',
      'iptables -t mangle -A FORWARD -p tcp -j TCPMSS --clamp-mss-to-pmtu',
      'iptables -t mangle -A FORWARD -i br0 -s 10.0.0.0/8 -p udp --dport 53 -j MARK --set-mark 1',
    );
    expect(showIptables(config).filter((line) => /^(\*|-)/.test(line))).to.deep.equal([
      '*mangle',
      '-A FORWARD -p tcp -j TCPMSS --set-mss 1300',
      '-A FORWARD -p tcp -j TCPMSS --clamp-mss-to-pmtu',
      '-A FORWARD -s 10.0.0.0/8 -i br0 -p udp -m udp --dport 53 -j MARK --set-xmark 0x1/0xffffffff',
    ]);
  });
});
