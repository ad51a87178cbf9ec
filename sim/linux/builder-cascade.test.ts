import { expect } from 'chai';
import { formatCidr } from '../packet/address.js';
import { NamespaceBuilder } from './builder.js';
import { started, type } from './fixtures/started.js';
import { confSysctl } from './sysctl.js';

const NEIGH = 'ip neigh add 10.0.1.12 lladdr 02:00:00:00:00:01 dev eth0';
const FDB = 'bridge fdb add 02:00:00:00:00:01 dev eth0 master';
const ROUTE = 'ip route add 10.9.0.0/16 via 10.0.1.12';

describe('what goes with what', () => {
  const routes = (builder: NamespaceBuilder) =>
    builder.build().routes.map(({ dst, dev }) => `${formatCidr(dst)} ${dev}`);
  const left = (...commands: string[]) => {
    const config = started(
      NEIGH,
      NEIGH.replace('eth0', 'eth1'),
      FDB,
      FDB.replace('eth0', 'eth1'),
      ROUTE,
      ...commands,
    ).build();
    const links = (entries: readonly { readonly link: string }[]) => entries.map(({ link }) => link).join();
    return [
      links(config.addresses),
      links(config.neighbours),
      links(config.fdb),
      config.routes.map(({ dev }) => dev).join(),
    ];
  };
  const ALL = ['lo,eth0,eth1', 'eth0,eth1', 'eth0,eth1', 'eth0,eth1,eth0'];
  const rows: [command: string, left: string[]][] = [
    ['ip link set eth0 up', ALL],
    ['ip link set eth0 mtu 1400', ALL],
    ['ip link set eth0 down', ['lo,eth0,eth1', 'eth1', 'eth0,eth1', 'eth1']],
    ['ip link set eth0 address 02:00:00:00:00:99', ['lo,eth0,eth1', 'eth1', 'eth0,eth1', 'eth0,eth1,eth0']],
    ['ip link del eth0', ['lo,eth1', 'eth1', 'eth1', 'eth1']],
    ['ip addr del 10.0.1.11/24 dev eth0', ['lo,eth1', 'eth1', 'eth0,eth1', 'eth1']],
  ];
  for (const [command, expected] of rows) it(command, () => expect(left(command)).to.deep.equal(expected));

  it('an address goes with its connected route and those that prefer it, others of the link stay', () => {
    const builder = started(
      'ip addr add 10.0.3.11/24 dev eth0',
      'ip route add 10.9.0.0/16 via 10.0.1.12 src 10.0.3.11',
      'ip route add 10.8.0.0/16 via 10.0.1.12',
      'ip addr del 10.0.3.11/24 dev eth0',
    );
    expect(routes(builder)).to.deep.equal(['10.0.1.0/24 eth0', '10.0.2.0/24 eth1', '10.8.0.0/16 eth0']);
  });

  it('an address has a connected route only while the link is up, and a /32 none', () => {
    expect(routes(started('ip link set eth0 down', 'ip addr add 10.0.3.11/24 dev eth0'))).to.deep.equal([
      '10.0.2.0/24 eth1',
    ]);
    expect(
      routes(started('ip link set eth0 down', 'ip addr add 10.0.3.11/24 dev eth0', 'ip link set eth0 up')),
    ).to.have.members(['10.0.2.0/24 eth1', '10.0.1.0/24 eth0', '10.0.3.0/24 eth0']);
    for (const none of ['10.0.3.11/32 dev eth0', '10.0.3.11/24 dev lo scope host'])
      expect(routes(started(`ip addr add ${none}`)), none).to.deep.equal(['10.0.1.0/24 eth0', '10.0.2.0/24 eth1']);
  });

  it('a connected route that was taken away comes back with its own link only, and when that comes up', () => {
    const withoutThem = (...commands: string[]) =>
      routes(started('ip route del 10.0.1.0/24', 'ip route del 10.0.2.0/24', ...commands));
    expect(withoutThem('ip link set eth0 up')).to.deep.equal([]);
    expect(withoutThem('ip link set eth0 down', 'ip link set eth0 mtu 1400')).to.deep.equal([]);
    expect(withoutThem('ip link set eth0 down', 'ip link set eth0 up')).to.deep.equal(['10.0.1.0/24 eth0']);
  });

  it('a link leaves its bridge with nomaster, and stays in it whatever else is set', () => {
    const master = (...commands: string[]) =>
      started('ip link add vx type vxlan id 1', 'ip link set vx master eth0', ...commands)
        .build()
        .links.find(({ name }) => name === 'vx')?.master;
    expect(master()).to.equal('eth0');
    expect(master('ip link set vx up')).to.equal('eth0');
    expect(master('ip link set vx nomaster')).to.equal(undefined);
  });

  it('a policy is one of the chain that is named', () => {
    const filter = started('iptables -P FORWARD DROP')
      .build()
      .tables.find(({ name }) => name === 'filter');
    expect(filter?.chains.map(({ name, hook }) => `${name} ${hook?.policy}`)).to.deep.equal([
      'INPUT accept',
      'FORWARD drop',
      'OUTPUT accept',
      'OWN undefined',
    ]);
  });

  it('tables of other families with the same name are others', () => {
    const builder = new NamespaceBuilder('h1');
    const device = { backend: 'nft', family: 'netdev', name: 'filter', chains: [] } as const;
    builder.apply({ kind: 'table-replace', table: device });
    expect(type(builder, 'iptables -A FORWARD -j DROP')).to.equal(undefined);
    const legacy = { ...device, family: 'ip', backend: 'legacy' } as const;
    builder.apply({ kind: 'table-replace', table: legacy });
    expect(
      builder.build().tables.map(({ backend, family, chains }) => `${backend} ${family} ${chains.length}`),
    ).to.deep.equal(['nft netdev 0', 'nft ip 3', 'legacy ip 0']);
  });

  it('rules are in the order of their preference', () => {
    const order = started(
      'ip rule add from 10.1.0.0/16 lookup 9 pref 9',
      'ip rule add from 10.1.0.0/16 lookup 5 pref 5',
    ).build().rules;
    expect(order.map(({ priority }) => priority)).to.deep.equal([0, 5, 9, 32766, 32767]);
  });

  it('iptables inserts first, appends last, deletes one', () => {
    const builder = started(
      'iptables -A FORWARD -p udp -j DROP',
      'iptables -I FORWARD -p tcp -j DROP',
      'iptables -A FORWARD -p udp -j DROP',
      'iptables -D FORWARD -p udp -j DROP',
    );
    const rules = builder
      .build()
      .tables.find(({ name }) => name === 'filter')
      ?.chains.find(({ name }) => name === 'FORWARD')?.rules;
    expect(rules?.map(({ matches }) => (matches[0]?.kind === 'protocol' ? matches[0].protocol : 0))).to.deep.equal([
      6, 17,
    ]);
  });

  it('filters of a device are tried by priority, whatever their order', () => {
    const builder = started(
      'tc qdisc add dev eth0 clsact',
      'tc filter add dev eth0 ingress protocol ip prio 20 flower ip_proto udp action drop',
      'tc filter add dev eth0 ingress protocol ip prio 10 flower ip_proto tcp action drop',
      'tc filter add dev eth0 ingress protocol ip prio 30 matchall action pass',
      'tc filter add dev eth0 egress protocol ip matchall action pass',
    );
    const tables = builder.build().tables.filter(({ family }) => family === 'netdev');
    expect(
      tables.map(
        ({ name, chains }) =>
          `${name} ${chains[0]?.rules.map(({ matches }) => (matches[0]?.kind === 'protocol' ? matches[0].protocol : 'all')).join()}`,
      ),
    ).to.deep.equal(['eth0-ingress 6,17,all', 'eth0-egress all']);
  });

  it('a later default reaches interfaces that are there, but not for forwarding and route_localnet', () => {
    const { sysctls } = started(
      'sysctl -w net.ipv4.conf.default.arp_ignore=1 net.ipv4.conf.default.route_localnet=1 net.ipv4.conf.default.forwarding=1',
      'ip link add eth2 type bridge',
    ).build();
    const values = ['eth0', 'eth2'].map((link) =>
      (['arp_ignore', 'route_localnet', 'forwarding'] as const).map((name) => confSysctl(sysctls, link, name)),
    );
    expect(values).to.deep.equal([
      [1, 0, 0],
      [1, 1, 1],
    ]);
  });

  it('a parameter of all is not one of an interface, but forwarding is; new interfaces take the default', () => {
    const { sysctls } = started(
      'sysctl -w net.ipv4.conf.all.rp_filter=1 net.ipv4.conf.default.rp_filter=2 net.ipv4.conf.all.forwarding=1',
      'ip link add eth2 type bridge',
    ).build();
    const values = ['eth0', 'eth2'].flatMap((name) =>
      ['rp_filter', 'forwarding'].map((what) => sysctls.get(`net.ipv4.conf.${name}.${what}`)),
    );
    expect(values).to.deep.equal([undefined, 1, 2, 1]);
    expect(sysctls.get('net.ipv4.ip_forward')).to.equal(1);
    const dotted = started('sysctl -w net/ipv4/conf/eth0.100/rp_filter=1 net.ipv4.conf.eth1/5.proxy_arp=1').build()
      .sysctls;
    expect([...dotted.keys()]).to.deep.equal(['net.ipv4.conf.eth0.100.rp_filter', 'net.ipv4.conf.eth1.5.proxy_arp']);
  });
});
