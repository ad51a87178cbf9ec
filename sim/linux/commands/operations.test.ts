import { expect } from 'chai';
import { parseCommand } from './parse.js';

/** What a command asks for, entries of id 7. */
function read(text: string): unknown {
  const parsed = parseCommand(text, 7);
  return 'error' in parsed ? parsed.error : parsed.operations[0];
}

const A = 0x0a000001;
const MAC = 0x020000000001;
const VXLAN = {
  vni: 1,
  port: 8472,
  learning: true,
  df: 'unset',
  ttl: 0,
  udpChecksum: true,
  l2miss: false,
  l3miss: false,
  proxy: false,
  ageing: 300,
};
const RULE = { id: 7, priority: 32765, source: undefined, destination: undefined, iif: undefined, mark: undefined };
const ROUTE = {
  id: 7,
  type: 'unicast',
  via: undefined,
  dev: undefined,
  onlink: false,
  scope: 'global',
  protocol: 'boot',
  src: undefined,
  metric: 0,
  table: 254,
  mtu: undefined,
};
const TEN = { address: 0x0a000000, length: 8 };

describe('commands', () => {
  const links: [command: string, operation: object][] = [
    ['ip link set dev eth0 up', { kind: 'link-set', name: 'eth0', change: { up: true }, id: 7 }],
    ['ip l set eth0 down mtu 1400', { kind: 'link-set', name: 'eth0', change: { up: false, mtu: 1400 }, id: 7 }],
    [
      'ip link set eth0 address 02:00:00:00:00:01 master br0',
      { kind: 'link-set', name: 'eth0', change: { mac: MAC, master: 'br0' }, id: 7 },
    ],
    ['ip -4 link set eth0 nomaster', { kind: 'link-set', name: 'eth0', change: { master: null }, id: 7 }],
    ['ip link del dev eth0', { kind: 'link-delete', name: 'eth0' }],
    ['ip link delete eth0', { kind: 'link-delete', name: 'eth0' }],
  ];
  const devices: [command: string, link: object][] = [
    [
      'ip link add name br0 address 02:00:00:00:00:01 type bridge forward_delay 0 stp_state 0',
      { kind: 'bridge', name: 'br0', mac: MAC, mtu: 1500, up: false },
    ],
    ['ip link add br0 mtu 9001 type bridge', { kind: 'bridge', mtu: 9001 }],
    ['ip link add vx type vxlan id 1', { kind: 'vxlan', mtu: 65485 }],
    ['ip link add vx mtu 1400 type vxlan vni 1', { kind: 'vxlan', mtu: 1400 }],
    ['ip link add t type ipip', { kind: 'ipip', mtu: 1480 }],
    ['ip link add t mtu 1400 type ipip', { kind: 'ipip', mtu: 1400 }],
    ['ip tunnel add t mode ipip', { kind: 'ipip', mtu: 1480, mac: 0, up: false, name: 't' }],
  ];
  const vxlans: [options: string, attributes: object][] = [
    ['', {}],
    ['local 10.0.0.1 dev eth0 dstport 4789', { local: A, dev: 'eth0', port: 4789 }],
    [
      'ttl 9 df set ageing 10 nolearning noudpcsum',
      { ttl: 9, df: 'set', ageing: 10, learning: false, udpChecksum: false },
    ],
    ['ttl auto df inherit learning udpcsum', { ttl: 0, df: 'inherit', learning: true, udpChecksum: true }],
    ['df unset l2miss l3miss proxy', { df: 'unset', l2miss: true, l3miss: true, proxy: true }],
  ];
  const tunnels: [options: string, attributes: object][] = [
    ['', { local: undefined, remote: undefined, dev: undefined, ttl: 0, pmtudisc: true }],
    [
      'local 10.0.0.1 remote any dev eth0 ttl 9 nopmtudisc',
      { local: A, remote: undefined, dev: 'eth0', ttl: 9, pmtudisc: false },
    ],
    ['local any remote 10.0.0.1 ttl inherit pmtudisc', { local: undefined, remote: A, ttl: 0, pmtudisc: true }],
  ];
  const entries: [command: string, operation: object][] = [
    [
      'ip addr add 10.0.0.1/8 dev eth0',
      { kind: 'address-add', address: { id: 7, link: 'eth0', address: { address: A, length: 8 }, scope: 'global' } },
    ],
    [
      'ip address delete 10.0.0.1/8 brd 10.255.255.255 dev eth0 scope link',
      { kind: 'address-delete', address: { id: 7, link: 'eth0', address: { address: A, length: 8 }, scope: 'link' } },
    ],
    [
      'ip a del 10.0.0.1/32 broadcast 10.0.0.1 dev lo scope host',
      { kind: 'address-delete', address: { id: 7, link: 'lo', address: { address: A, length: 32 }, scope: 'host' } },
    ],
    [
      'ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:01 dev eth0',
      { kind: 'neighbour-add', neighbour: { id: 7, link: 'eth0', address: A, mac: MAC, state: 'permanent' } },
    ],
    [
      'ip neighbour replace 10.0.0.1 lladdr 02:00:00:00:00:01 dev eth0 nud stale',
      { kind: 'neighbour-replace', neighbour: { id: 7, link: 'eth0', address: A, mac: MAC, state: 'stale' } },
    ],
    [
      'ip neighbor change 10.0.0.1 dev eth0 lladdr 02:00:00:00:00:01 nud noarp',
      { kind: 'neighbour-replace', neighbour: { id: 7, link: 'eth0', address: A, mac: MAC, state: 'noarp' } },
    ],
    [
      'ip neigh add 10.0.0.1 dev eth0 lladdr 02:00:00:00:00:01 nud reachable',
      { kind: 'neighbour-add', neighbour: { id: 7, link: 'eth0', address: A, mac: MAC, state: 'reachable' } },
    ],
    [
      'ip neigh delete 10.0.0.1 dev eth0',
      { kind: 'neighbour-delete', neighbour: { id: 7, link: 'eth0', address: A, mac: 0, state: 'permanent' } },
    ],
    [
      'bridge fdb add 02:00:00:00:00:01 dev vx dst 10.0.0.1 self',
      { kind: 'fdb-add', fdb: { id: 7, link: 'vx', mac: MAC, dst: A, state: 'permanent' } },
    ],
    [
      'bridge fdb append 02:00:00:00:00:01 dev vx dst 10.0.0.1 static',
      { kind: 'fdb-append', fdb: { id: 7, link: 'vx', mac: MAC, dst: A, state: 'static' } },
    ],
    [
      'bridge fdb replace 02:00:00:00:00:01 dev eth0 master dynamic',
      { kind: 'fdb-replace', fdb: { id: 7, link: 'eth0', mac: MAC, dst: undefined, state: 'dynamic' } },
    ],
    [
      'bridge fdb del 02:00:00:00:00:01 dev vx permanent',
      { kind: 'fdb-delete', fdb: { id: 7, link: 'vx', mac: MAC, dst: undefined, state: 'permanent' } },
    ],
    [
      'bridge fdb delete 02:00:00:00:00:01 dev vx',
      { kind: 'fdb-delete', fdb: { id: 7, link: 'vx', mac: MAC, dst: undefined, state: 'permanent' } },
    ],
    [
      'ip rule add from 10.1.2.3/8 to default lookup 100 pref 5',
      { kind: 'rule-add', rule: { ...RULE, source: TEN, priority: 5, action: { lookup: 100 } } },
    ],
    [
      'ip rule add from all to 10.0.0.0/8 iif eth0 fwmark 0x1 table main',
      {
        kind: 'rule-add',
        rule: { ...RULE, destination: TEN, iif: 'eth0', mark: { value: 1, mask: 0xffffffff }, action: { lookup: 254 } },
      },
    ],
    [
      'ip rule add fwmark 3/0xf priority 9 prohibit',
      { kind: 'rule-add', rule: { ...RULE, priority: 9, mark: { value: 3, mask: 15 }, action: 'prohibit' } },
    ],
    ['ip rule add blackhole', { kind: 'rule-add', rule: { ...RULE, action: 'blackhole' } }],
    ['ip rule add unreachable', { kind: 'rule-add', rule: { ...RULE, action: 'unreachable' } }],
    ['ip rule del lookup local', { kind: 'rule-delete', rule: { action: { lookup: 255 } } }],
    [
      'ip rule delete pref 32767 lookup default',
      { kind: 'rule-delete', rule: { priority: 32767, action: { lookup: 253 } } },
    ],
    [
      'ip route add 10.9.9.9/8 dev eth0',
      { kind: 'route-add', route: { ...ROUTE, dst: TEN, dev: 'eth0', scope: 'link' } },
    ],
    [
      'ip r replace default via 10.0.0.1 dev eth0 onlink proto static metric 5 table 9',
      {
        kind: 'route-replace',
        route: {
          ...ROUTE,
          dst: { address: 0, length: 0 },
          via: A,
          dev: 'eth0',
          onlink: true,
          protocol: 'static',
          metric: 5,
          table: 9,
        },
      },
    ],
    [
      'ip route change 10.0.0.0/8 via 10.0.0.1 src 10.0.0.1 mtu lock 1400 protocol bird scope link',
      {
        kind: 'route-replace',
        route: { ...ROUTE, dst: TEN, via: A, src: A, mtu: 1400, protocol: 'bird', scope: 'link' },
      },
    ],
    ['ip route del blackhole 10.0.0.0/8', { kind: 'route-delete', route: { ...ROUTE, type: 'blackhole', dst: TEN } }],
    [
      'ip route delete 10.0.0.1 mtu 9',
      { kind: 'route-delete', route: { ...ROUTE, dst: { address: A, length: 32 }, mtu: 9, scope: 'link' } },
    ],
    [
      'ip route add 10.0.0.1 dev eth0 table 1',
      { kind: 'route-add', route: { ...ROUTE, dst: { address: A, length: 32 }, dev: 'eth0', scope: 'link', table: 1 } },
    ],
    [
      'tc filter add dev eth0 egress protocol ip prio 3 flower ip_proto udp dst_port 53 action drop',
      {
        kind: 'device-filter',
        link: 'eth0',
        direction: 'egress',
        classifier: 'flower',
        priority: 3,
        rule: {
          id: 7,
          matches: [
            { negated: false, kind: 'protocol', protocol: 17 },
            { negated: false, kind: 'destination-port', from: 53, to: 53 },
          ],
          target: { kind: 'drop' },
        },
      },
    ],
    ['tc qdisc add dev eth0 clsact', { kind: 'clsact-add', link: 'eth0' }],
    [
      'ip route add local 10.0.0.1 dev lo',
      {
        kind: 'route-add',
        route: { ...ROUTE, type: 'local', dst: { address: A, length: 32 }, dev: 'lo', scope: 'host', table: 255 },
      },
    ],
  ];

  for (const [command, operation] of [...links, ...entries])
    it(command, () => expect(read(command)).to.deep.equal(operation));
  for (const [command, link] of devices)
    it(command, () => expect((read(command) as { link: object }).link).to.include(link));
  for (const [options, attributes] of vxlans) {
    it(`ip link add vx type vxlan id 1 ${options}`, () => {
      expect(read(`ip link add vx type vxlan id 1 ${options}`))
        .to.have.nested.property('link.vxlan')
        .that.deep.equals({ local: undefined, dev: undefined, ...VXLAN, ...attributes });
    });
  }
  for (const [options, attributes] of tunnels) {
    for (const command of [`ip tunnel add t mode ipip ${options}`, `ip link add t type ipip ${options}`])
      it(command, () => expect(read(command)).to.have.nested.property('link.ipip').that.includes(attributes));
  }

  const wrong: [command: string, error: string][] = [
    ['ip link show', 'ip link: "show" is not supported'],
    ['ip link set eth0 promisc on', 'ip link set: "promisc" is not supported'],
    ['ip link add vx', 'ip link add: the type is missing'],
    ['ip link add vx txqueuelen 5 type bridge', 'ip link add: "txqueuelen" is not supported'],
    ['ip link add vx type vxlan id 1 gbp', 'ip link add type vxlan: "gbp" is not supported'],
    ['ip link add vx type vxlan id 1 df maybe', 'df "maybe" is none of set, unset, inherit'],
    ['ip link add vx type vxlan id one', 'id: "one" is no whole number'],
    ['ip link add br type bridge vlan_filtering 1', 'ip link add type bridge: "vlan_filtering" is not supported'],
    ['ip tunnel add t mode ipip key 5', 'ip tunnel: "key" is not supported'],
    ['ip tunnel del t', 'ip tunnel: only "add NAME mode ipip" is supported'],
    ['ip tunnel change t mode ipip', 'ip tunnel: only "add NAME mode ipip" is supported'],
    ['ip tunnel add t mode gre', 'ip tunnel: only "add NAME mode ipip" is supported'],
    ['ip addr show', 'ip addr: "show" is not supported'],
    ['ip addr add 10.0.0.1/8', 'ip addr: dev is missing'],
    ['ip addr add 10.0.0.1/8 dev eth0 label x', 'ip addr: "label" is not supported'],
    ['ip addr add 10.0.0.1/8 dev eth0 scope site', 'scope "site" is none of global, link, host'],
    ['ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:01', 'ip neigh: dev is missing'],
    ['ip neigh add 10.0.0.1 dev eth0', 'ip neigh: lladdr is missing'],
    ['ip neigh add 10.0.0.1 lladdr 02:00 dev eth0', 'lladdr: "02:00" is no MAC address'],
    ['ip neigh add 10.0 lladdr 02:00:00:00:00:01 dev eth0', 'address: "10.0" is no IPv4 address'],
    [
      'ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:01 dev eth0 nud probe',
      'nud "probe" is none of permanent, reachable, stale, noarp',
    ],
    ['ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:01 dev eth0 proxy', 'ip neigh: "proxy" is not supported'],
    ['ip neigh flush 10.0.0.1 lladdr 02:00:00:00:00:01 dev eth0', 'ip neigh: "flush" is not supported'],
    ['tc filter add dev eth0 root protocol ip matchall action drop', 'tc: "root" is neither ingress nor egress'],
    ['tc filter add dev eth0 ingress protocol ip u32 action drop', 'tc filter: "u32" is not supported'],
    ['ip rule show', 'ip rule: "show" is not supported'],
    ['ip rule add tos 4', 'ip rule: "tos" is not supported'],
    ['ip rule add lookup zero', 'table "zero" is neither a number nor local, main or default'],
    ['ip rule add lookup 0', 'table "0" is neither a number nor local, main or default'],
    ['ip route get 10.0.0.1', 'ip route: "get" is not supported'],
    ['ip route add 10.0.0.0/8 dev eth0 pref low', 'ip route: "pref" is not supported'],
    ['bridge fdb add 02:00:00:00:00:01', 'bridge fdb: dev is missing'],
    ['bridge fdb add 02:00:00:00:00:01 dev vx vni 5', 'bridge fdb: "vni" is not supported'],
    ['bridge fdb show 02:00:00:00:00:01 dev vx', 'bridge fdb: "show" is not supported'],
    ['sysctl -w net.ipv4.ip_forward', 'sysctl: "net.ipv4.ip_forward" is not NAME=NUMBER'],
    ['sysctl -qw net.ipv4.ip_forward=on', 'sysctl: "net.ipv4.ip_forward=on" is not NAME=NUMBER'],
    ['sysctl -w net.ipv4.conf.eth0.nothing=1', 'sysctl: net.ipv4.conf.eth0.nothing is not modelled'],
    ['sysctl -w net.ipv4.neigh.eth0.rp_filter=1', 'sysctl: net.ipv4.neigh.eth0.rp_filter is not modelled'],
    ['sysctl -w xnet.ipv4.conf.eth0.rp_filter=1', 'sysctl: xnet.ipv4.conf.eth0.rp_filter is not modelled'],
    ['sysctl -w net.ipv4.conf.eth0.rp_filter2=1', 'sysctl: net.ipv4.conf.eth0.rp_filter2 is not modelled'],
    ['sysctl -w net.ipv4.conf.eth0.rp_filter.x=1', 'sysctl: net.ipv4.conf.eth0.rp_filter.x is not modelled'],
  ];
  for (const [command, error] of wrong) it(`refuses: ${command}`, () => expect(read(command)).to.equal(error));

  const written: [given: string, name: string][] = [
    ['net.ipv4.ip_forward=1', 'net.ipv4.ip_forward'],
    ['net/ipv4/ip_forward=1', 'net/ipv4/ip_forward'],
    ['net.ipv4.conf.all.send_redirects=1', 'net.ipv4.conf.all.send_redirects'],
    ['net.ipv4.neigh.eth0.gc_thresh3=1', 'net.ipv4.neigh.eth0.gc_thresh3'],
    ['net.ipv6.conf.all.disable_ipv6=1', 'net.ipv6.conf.all.disable_ipv6'],
    ['net/ipv4/conf/eth0.100/log_martians=1', 'net/ipv4/conf/eth0.100/log_martians'],
    ['net.ipv4.neigh.eth0/100.locktime=1', 'net.ipv4.neigh.eth0/100.locktime'],
  ];
  for (const [given, name] of written)
    it(`takes sysctl -w ${given}`, () =>
      expect(read(`sysctl  -w   ${given}`)).to.include({ kind: 'sysctl', id: 7, name, value: 1 }));
});
