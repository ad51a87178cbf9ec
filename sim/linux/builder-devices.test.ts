import { expect } from 'chai';
import { NamespaceBuilder } from './builder.js';
import { started, type } from './fixtures/started.js';
import { confSysctl } from './sysctl.js';

const CLSACT = 'tc qdisc add dev eth0 clsact';
const filter = (words: string) => `tc filter add dev eth0 ingress protocol ip ${words}`;
const DROP = 'matchall action drop';

/** The names of the tables that there are, and the targets of the rules in each. */
const tables = (builder: NamespaceBuilder) =>
  builder
    .build()
    .tables.map(
      ({ name, chains }) => `${name}: ${chains.flatMap(({ rules }) => rules.map(({ target }) => target.kind))}`,
    );

describe('filters of devices', () => {
  it('go with their device, those of others stay', () => {
    const builder = started(CLSACT, CLSACT.replace('eth0', 'eth1'), filter(DROP), 'iptables -P FORWARD DROP');
    const names = () => builder.build().tables.map(({ name }) => name);
    expect(names()).to.include.members(['eth0-ingress', 'eth0-egress', 'eth1-ingress', 'eth1-egress', 'filter']);
    expect(type(builder, 'ip link del eth0')).to.equal(undefined);
    expect(names()).to.have.members(['filter', 'eth1-ingress', 'eth1-egress']);
  });

  it('a device made anew has none, and takes a clsact again', () => {
    const builder = started(CLSACT, filter(DROP), 'ip link del eth0', 'ip link add eth0 type bridge');
    expect(type(builder, filter(DROP))).to.equal("EINVAL Error: Parent Qdisc doesn't exists.");
    expect(type(builder, CLSACT)).to.equal(undefined);
    expect(type(builder, filter(DROP)), 'the earlier filter is gone').to.equal(undefined);
    expect(tables(builder)).to.contain('eth0-ingress: drop');
  });

  it('a matchall is one a priority, flowers are as many as differ', () => {
    const flower = (port: number) => filter(`prio 5 flower ip_proto tcp dst_port ${port} action drop`);
    const builder = started(CLSACT, flower(80));
    expect(type(builder, flower(80))).to.equal('EEXIST RTNETLINK answers: File exists');
    expect(type(builder, flower(81))).to.equal(undefined);
    expect(type(builder, filter('prio 5 matchall action drop'))).to.equal(
      'EINVAL Error: Specified filter kind does not match existing one.',
    );
    expect(type(builder, filter('prio 6 matchall action drop'))).to.equal(undefined);
    expect(type(builder, filter('prio 6 matchall action pass'))).to.equal('EEXIST RTNETLINK answers: File exists');
  });

  it('without a priority each goes before the one that was given last', () => {
    const builder = started(CLSACT, filter('matchall action drop'), filter('matchall action pass'));
    expect(tables(builder)).to.contain('eth0-ingress: accept,drop');
    const given = started(
      CLSACT,
      filter('prio 10 matchall action drop'),
      filter('matchall action pass'),
      filter('matchall action drop'),
    );
    expect(tables(given)).to.contain('eth0-ingress: drop,drop,accept');
  });

  it('are taken up from a configuration, of no classifier', () => {
    const builder = started(CLSACT, filter('prio 5 matchall action drop'));
    const again = new NamespaceBuilder('h1', builder.build());
    expect(type(again, CLSACT)).to.equal('EEXIST Error: Exclusivity flag on, cannot modify.');
    expect(type(again, filter('prio 5 matchall action pass'))).to.equal(undefined);
    expect(tables(again)).to.contain('eth0-ingress: drop,accept');
  });
});

describe('rules and chains', () => {
  const rows: [what: string, commands: string[], refused: string | undefined][] = [
    ['a jump to a chain that is there', ['iptables -A FORWARD -j OWN'], undefined],
    ['a jump in a circle', ['iptables -A OWN -j OWN'], 'ELOOP iptables: Too many levels of symbolic links.'],
    [
      'a rule to delete that is not there',
      ['iptables -D FORWARD -j DROP'],
      'ENOENT iptables: Bad rule (does a matching rule exist in that chain?).',
    ],
    ['a set MSS where packets arrive', ['iptables -t mangle -A PREROUTING -p tcp -j TCPMSS --set-mss 1000'], undefined],
    [
      'a clamped MSS where packets arrive',
      ['iptables -t mangle -A PREROUTING -p tcp -j TCPMSS --clamp-mss-to-pmtu'],
      'EINVAL iptables: Invalid argument.',
    ],
    ['any address but all', ['iptables -A OUTPUT ! -s 0.0.0.0/0 -j ACCEPT'], 'EINVAL iptables: Invalid argument.'],
    ['any destination but all', ['iptables -A OUTPUT ! -d 0.0.0.0/0 -j ACCEPT'], 'EINVAL iptables: Invalid argument.'],
    ['all addresses', ['iptables -A OUTPUT -s 0.0.0.0/0 -j ACCEPT'], undefined],
    ['any address but some', ['iptables -A OUTPUT ! -s 10.0.0.0/8 -j ACCEPT'], undefined],
    ['a rule in a chain of packets that arrive', ['iptables -t mangle -A PREROUTING -j MARK --set-mark 1'], undefined],
  ];
  for (const [what, commands, refused] of rows)
    it(what, () => {
      const builder = started();
      expect(commands.map((command) => type(builder, command))).to.deep.equal([refused]);
    });

  it('a chain that jumps to nothing else is no circle', () => {
    expect(type(started('iptables -A OWN -s 10.0.0.0/8 -j DROP'), 'iptables -A FORWARD -g OWN')).to.equal(undefined);
  });
});

describe('hairpin mode', () => {
  const hairpin = (builder: NamespaceBuilder) => builder.build().links.find(({ name }) => name === 'vx')?.hairpin;
  const VX = 'ip link add vx address 02:00:00:00:00:0c type vxlan id 5 dstport 4789';
  const PORT = [VX, 'ip link set vx master eth0', 'bridge link set dev vx hairpin on'];

  it('is for ports of a bridge', () => {
    const builder = started(VX);
    expect(type(builder, 'bridge link set dev vx hairpin on')).to.equal(
      'EOPNOTSUPP RTNETLINK answers: Operation not supported',
    );
    expect(hairpin(started(...PORT))).to.equal(true);
    expect(hairpin(started(VX, 'ip link set vx master eth0 type bridge_slave hairpin on'))).to.equal(true);
    expect(type(started(VX), 'ip link set vx nomaster type bridge_slave hairpin on')).to.equal(
      'EOPNOTSUPP RTNETLINK answers: Operation not supported',
    );
  });

  it('stays with a port until it is switched off, or leaves its bridge', () => {
    expect(hairpin(started(...PORT, 'ip link set vx mtu 1400'))).to.equal(true);
    expect(hairpin(started(...PORT, 'bridge link set dev vx hairpin off'))).to.equal(undefined);
    expect(hairpin(started(...PORT, 'ip link set vx nomaster'))).to.equal(undefined);
    expect(hairpin(started('ip link add eth2 type bridge', ...PORT, 'ip link set vx master eth2'))).to.equal(undefined);
  });
});

describe('parameters that a later default does not change', () => {
  const value = (name: 'route_localnet' | 'forwarding', ...commands: string[]) =>
    confSysctl(started(...commands).build().sysctls, 'eth0', name);

  it('forwarding and route_localnet of an interface that is there', () => {
    for (const name of ['route_localnet', 'forwarding'] as const) {
      expect(value(name, `sysctl -w net.ipv4.conf.default.${name}=1`)).to.equal(0);
      expect(
        value(name, `sysctl -w net.ipv4.conf.eth0.${name}=1`, `sysctl -w net.ipv4.conf.default.${name}=0`),
      ).to.equal(1);
      expect(
        value(name, `sysctl -w net.ipv4.conf.default.${name}=1`, `sysctl -w net.ipv4.conf.default.${name}=0`),
      ).to.equal(0);
    }
  });

  it('a router heeds no redirects, and does again when it is none any more', () => {
    const all = (...commands: string[]) => confSysctl(started(...commands).build().sysctls, 'all', 'accept_redirects');
    expect(all()).to.equal(1);
    expect(all('sysctl -w net.ipv4.ip_forward=1')).to.equal(0);
    expect(all('sysctl -w net.ipv4.ip_forward=1', 'sysctl -w net.ipv4.ip_forward=0')).to.equal(1);
    expect(all('sysctl -w net.ipv4.conf.all.forwarding=1')).to.equal(0);
  });

  it('a value of all is not the default of interfaces, nor the other way round', () => {
    const { sysctls } = started('sysctl -w net.ipv4.conf.default.arp_ignore=3').build();
    expect(confSysctl(sysctls, 'all', 'arp_ignore')).to.equal(0);
    expect(confSysctl(sysctls, 'eth9', 'arp_ignore')).to.equal(3);
  });

  it('keeps who wrote a value that an interface goes on with', () => {
    const builder = new NamespaceBuilder('h1');
    builder.apply({ kind: 'sysctl', id: 5, name: 'net.ipv4.conf.default.forwarding', value: 1 });
    expect(type(builder, 'ip link add eth0 type bridge')).to.equal(undefined);
    builder.apply({ kind: 'sysctl', id: 6, name: 'net.ipv4.conf.default.forwarding', value: 0 });
    expect(builder.build().sysctlEntries.get('net.ipv4.conf.eth0.forwarding')).to.equal(5);
  });
});
