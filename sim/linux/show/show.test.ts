import { expect } from 'chai';
import { parseMac } from '../../packet/address.js';
import { NamespaceBuilder } from '../builder.js';
import { parseCommand } from '../commands/parse.js';
import type { HostConfig } from '../config.js';
import { showAddresses } from './address.js';
import { showFdb } from './fdb.js';
import { showIptables } from './iptables.js';
import { showLinks } from './link.js';
import { showNeighbours } from './neighbour.js';
import { showRoutes } from './route.js';
import { showRules } from './rule.js';
import { showNamespace } from './show.js';
import { showSysctls } from './sysctl.js';

/** A namespace with an interface, to which commands were then given; `veth NAME PEER` adds one end of a cable. */
function namespace(...commands: readonly string[]): HostConfig {
  const builder = new NamespaceBuilder('node');
  const mac = parseMac('02:42:ac:12:00:04');
  if (mac === undefined) throw new Error('no MAC');
  const physical = {
    kind: 'physical',
    port: 'eni',
    name: 'eth0',
    mac,
    mtu: 1500,
    up: true,
    master: undefined,
  } as const;
  builder.apply({ kind: 'link-add', link: { id: 0, ...physical } });
  for (const command of commands) {
    const cable = /^veth (\S+) (\S+)$/.exec(command);
    if (cable !== null) {
      const [name = '', link = ''] = cable.slice(1);
      const peer = { namespace: 'node', link };
      builder.apply({ kind: 'link-add', link: { ...physical, id: 0, kind: 'veth', name, up: false, peer } });
      continue;
    }
    const parsed = parseCommand(command, 0);
    if ('error' in parsed) throw new Error(`${command}: ${parsed.error}`);
    for (const operation of parsed.operations) {
      const refusal = builder.apply(operation);
      if (refusal !== undefined) throw new Error(`${command}: ${refusal.message}`);
    }
  }
  return builder.build();
}

/** The canal cluster's control plane (cluster-truth/canal-vxlan/lab-control-plane) as commands. */
const CANAL = [
  'ip addr add 172.18.0.4/16 dev eth0',
  'ip route add default via 172.18.0.1 dev eth0',
  'ip link add flannel.1 address 8e:b0:58:21:a6:5b type vxlan id 1 local 172.18.0.4 dev eth0 dstport 8472 nolearning',
  'ip link set flannel.1 up',
  'ip addr add 10.244.0.0/32 dev flannel.1',
  'veth cali4dcfb85cc3d calipeer',
  'ip link set cali4dcfb85cc3d up',
  'ip route add 10.244.0.2 dev cali4dcfb85cc3d scope link',
  'ip route add 10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink',
  'ip route add 10.244.1.0/24 via 10.244.1.0 dev flannel.1 onlink',
  'ip neigh add 10.244.1.0 lladdr ee:13:30:f7:6d:5e dev flannel.1 nud permanent',
  'bridge fdb add ee:13:30:f7:6d:5e dev flannel.1 dst 172.18.0.3 self permanent',
];

const unknown = () => undefined;

describe('a namespace as iproute2 shows it', () => {
  it('has the routes of a real canal node, line by line', () => {
    // cluster-truth/canal-vxlan/lab-control-plane/route.txt
    expect(showRoutes(namespace(...CANAL)).filter((line) => !line.includes(' table '))).to.deep.equal([
      'default via 172.18.0.1 dev eth0',
      '10.244.0.2 dev cali4dcfb85cc3d scope link',
      '10.244.1.0/24 via 10.244.1.0 dev flannel.1 onlink',
      '10.244.2.0/24 via 10.244.2.0 dev flannel.1 onlink',
      '172.18.0.0/16 dev eth0 proto kernel scope link src 172.18.0.4',
    ]);
  });

  it('has the links of a real canal node, as far as they are modelled', () => {
    // cluster-truth/canal-vxlan/lab-control-plane/link.txt without queues, qdisc and segmentation sizes
    const lines = showLinks(namespace(...CANAL), unknown);
    expect(lines.slice(0, 2)).to.deep.equal([
      '1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN',
      '    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00',
    ]);
    expect(lines.slice(4, 7)).to.deep.equal([
      '3: flannel.1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1450 state UNKNOWN',
      '    link/ether 8e:b0:58:21:a6:5b brd ff:ff:ff:ff:ff:ff',
      '    vxlan id 1 local 172.18.0.4 dev eth0 srcport 0 0 dstport 8472 nolearning ttl auto ageing 300 udpcsum',
    ]);
    expect(lines[7]).to.match(/^4: cali4dcfb85cc3d@calipeer: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 state UP$/);
  });

  it('has a tunnel with its ends', () => {
    const config = namespace('ip tunnel add ipip1 mode ipip remote 10.0.2.11 local 10.0.1.11 ttl 64');
    expect(showLinks(config, unknown).slice(4)).to.deep.equal([
      '3: ipip1@NONE: <POINTOPOINT,NOARP> mtu 1480 state DOWN',
      '    link/ipip 10.0.1.11 peer 10.0.2.11',
      '    ipip ipip remote 10.0.2.11 local 10.0.1.11 ttl 64 pmtudisc',
    ]);
  });

  it('has a bridge without ports down, and with one up', () => {
    const bridge = ['ip link add cni0 type bridge', 'ip link set cni0 up'];
    expect(showLinks(namespace(...bridge), unknown)[4]).to.match(
      /^3: cni0: <NO-CARRIER,BROADCAST,MULTICAST,UP> .* state DOWN$/,
    );
    const port = ['veth v0 v1', 'ip link set v0 master cni0', 'ip link set v0 up'];
    const lines = showLinks(namespace(...bridge, ...port), unknown);
    expect(lines[4]).to.match(/^3: cni0: <BROADCAST,MULTICAST,UP,LOWER_UP> .* state UP$/);
    expect(lines[7]).to.match(/^4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master cni0 state UP$/);
  });

  it('numbers the other end of a cable in its own namespace', () => {
    const config = namespace('veth v0 v1');
    const apart: HostConfig = { ...config, name: 'pod/default/a' };
    expect(showLinks(config, unknown).join()).to.not.contain('link-netns');
    expect(showLinks(apart, () => 7)[4]).to.match(/^3: v0@if7: /);
    expect(showLinks(apart, unknown)[4]).to.match(/^3: v0: /);
    expect(showLinks(apart, unknown)[5]).to.match(/ link-netns node$/);
  });

  it('has addresses', () => {
    const all = showAddresses(namespace(...CANAL), unknown);
    expect(all.flatMap((line) => /^\d+: [^:@]+/.exec(line) ?? [])).to.deep.equal([
      '1: lo',
      '2: eth0',
      '3: flannel.1',
      '4: cali4dcfb85cc3d',
    ]);
    const lines = all.filter((line) => line.includes(' inet '));
    expect(lines).to.deep.equal([
      '    inet 127.0.0.1/8 scope host lo',
      '    inet 172.18.0.4/16 scope global eth0',
      '    inet 10.244.0.0/32 scope global flannel.1',
    ]);
  });

  it('has the tables in the order of the kernel, and the words of a route in that of iproute2', () => {
    // The output of these commands on Linux 6.1 with iproute2 6.1.
    const config = namespace(
      'ip addr add 10.0.1.11/24 dev eth0',
      'ip route add blackhole 10.9.0.0/16 table 100',
      'ip route add 10.8.0.0/16 via 10.0.1.1 dev eth0 metric 5 mtu 1400 onlink proto bird',
      'ip route add 10.8.0.0/16 via 10.0.1.1 dev eth0 metric 3',
      'ip route add 10.8.0.0/24 dev eth0',
      'ip route add unreachable 10.7.0.0/16',
      'ip route add 10.6.0.0/16 dev eth0 table 300',
    );
    expect(showRoutes(config)).to.deep.equal([
      '10.6.0.0/16 dev eth0 table 300 scope link',
      'blackhole 10.9.0.0/16 table 100',
      '10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.11',
      'unreachable 10.7.0.0/16',
      '10.8.0.0/24 dev eth0 scope link',
      '10.8.0.0/16 via 10.0.1.1 dev eth0 metric 3',
      '10.8.0.0/16 via 10.0.1.1 dev eth0 proto bird metric 5 onlink mtu 1400',
      'local 10.0.1.11 dev eth0 table local proto kernel scope host src 10.0.1.11',
      'broadcast 10.0.1.255 dev eth0 table local proto kernel scope link src 10.0.1.11',
      'local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1',
      'local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1',
      'broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1',
    ]);
  });

  it('has neighbours, forwarding entries and rules', () => {
    const config = namespace(...CANAL);
    expect(showNeighbours(config)).to.deep.equal(['10.244.1.0 dev flannel.1 lladdr ee:13:30:f7:6d:5e PERMANENT']);
    expect(showFdb(config)).to.deep.equal(['ee:13:30:f7:6d:5e dev flannel.1 dst 172.18.0.3 self permanent']);
    expect(showRules(namespace('ip rule add from 10.0.0.0/8 fwmark 0x10/0xf0 lookup 100 priority 50'))).to.deep.equal([
      '0:\tfrom all lookup local',
      '50:\tfrom 10.0.0.0/8 fwmark 0x10/0xf0 lookup 100',
      '32766:\tfrom all lookup main',
      '32767:\tfrom all lookup default',
    ]);
  });

  it('has what sysctl was told, with a slash for a dot in a name', () => {
    const config = namespace(
      'ip link add eth0.100 type bridge',
      'sysctl -w net.ipv4.conf.eth0/100.rp_filter=2 net.ipv4.neigh.eth0/100.gc_thresh1=9',
    );
    expect(showSysctls(config)).to.deep.equal([
      'net.ipv4.conf.eth0/100.rp_filter = 2',
      'net.ipv4.neigh.eth0/100.gc_thresh1 = 9',
    ]);
  });

  it('is told under the command that would print it', () => {
    expect(showNamespace(namespace(), unknown)).to.contain('# ip -4 route show table all\n').and.to.match(/\n$/);
  });
});

describe('iptables-save', () => {
  for (const rule of [
    '-A FORWARD -j ACCEPT',
    '-A FORWARD -s 10.244.0.0/16 -j ACCEPT',
    '-A FORWARD ! -s 10.244.0.0/16 -d 10.0.0.1/32 -i cali+ ! -o eth0 -j DROP',
    '-A INPUT -p tcp -m tcp --dport 80 -j REJECT --reject-with icmp-port-unreachable',
    '-A INPUT -p udp -m udp --sport 53 --dport 1024:65535 -j RETURN',
    '-A INPUT -p icmp -m icmp --icmp-type 3/4 -j ACCEPT',
    '-A INPUT -p ipencap -j DROP',
    '-A FORWARD -p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -j ACCEPT',
    '-A FORWARD -f -j DROP',
    '-A FORWARD -m length --length 1000:1500 -j DROP',
    '-A FORWARD -m mark --mark 0x10000/0x10000 -j ACCEPT',
    '-A FORWARD -m mark --mark 0x1 -j ACCEPT',
    '-A FORWARD -j MARK --set-xmark 0x0/0xf0000',
    '-A FORWARD -j INPUT',
    '-A FORWARD -g INPUT',
    '-A FORWARD -i eth0',
  ]) {
    it(`writes ${rule} as it was given`, () => {
      expect(showIptables(namespace(`iptables ${rule}`))).to.include(rule);
    });
  }

  it('names policies, tables and the end', () => {
    const config = namespace('iptables -P FORWARD DROP', 'iptables -t mangle -A FORWARD -j TTL --ttl-set 8');
    expect(showIptables(config)).to.deep.equal([
      '*filter',
      ':INPUT ACCEPT [0:0]',
      ':FORWARD DROP [0:0]',
      ':OUTPUT ACCEPT [0:0]',
      'COMMIT',
      '*mangle',
      ':PREROUTING ACCEPT [0:0]',
      ':INPUT ACCEPT [0:0]',
      ':FORWARD ACCEPT [0:0]',
      ':OUTPUT ACCEPT [0:0]',
      ':POSTROUTING ACCEPT [0:0]',
      '-A FORWARD -j TTL --ttl-set 8',
      'COMMIT',
    ]);
  });
});
