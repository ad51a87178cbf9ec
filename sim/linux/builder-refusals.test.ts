import { expect } from 'chai';
import { started, type } from './fixtures/started.js';

const EXISTS = 'EEXIST RTNETLINK answers: File exists';
const NONE = 'ENOENT RTNETLINK answers: No such file or directory';
const PROCESS = 'ESRCH RTNETLINK answers: No such process';
const GATEWAY = 'ENETUNREACH Error: Nexthop has invalid gateway.';
const CHAIN = 'ENOENT iptables: No chain/target/match by that name.';
const NEIGH = 'ip neigh add 10.0.1.12 lladdr 02:00:00:00:00:01 dev eth0';
const FDB = 'bridge fdb add 02:00:00:00:00:01 dev eth0 master';
const RULE = 'ip rule add from 10.1.0.0/16 lookup 100 pref 5';
const ROUTE = 'ip route add 10.9.0.0/16 via 10.0.1.12';
const CLSACT = 'tc qdisc add dev eth0 clsact';
const MATCHALL = 'tc filter add dev eth0 ingress protocol ip prio 5 matchall action drop';
const FLOWER = 'tc filter add dev eth0 ingress protocol ip prio 5 flower ip_proto udp action drop';
const INVALID = 'EINVAL RTNETLINK answers: Invalid argument';
const ADDRESS = 'EADDRNOTAVAIL RTNETLINK answers: Cannot assign requested address';
const VX = 'ip link add vx type vxlan id 1';
const APPEND = 'bridge fdb append 00:00:00:00:00:00 dev vx dst 10.0.1.12';
const CLAMP = '-p tcp -j TCPMSS --clamp-mss-to-pmtu';

describe('what a kernel refuses', () => {
  const rows: [command: string, after: string[], refusal: string | undefined][] = [
    ['ip link add eth0 type bridge', [], EXISTS],
    ['ip link del eth0', [], undefined],
    ['ip link del lo', [], 'EOPNOTSUPP RTNETLINK answers: Operation not supported'],
    ['ip link del eth9', [], 'ENODEV Cannot find device "eth9"'],
    ['ip link set eth9 up', [], 'ENODEV Cannot find device "eth9"'],
    ['ip link set eth0 mtu 9000', [], undefined],
    ['ip link set vx mtu 1400', ['ip link add vx type vxlan id 1 dev eth0'], undefined],
    ['ip link set vx mtu 9000', ['ip link add vx type vxlan id 1'], undefined],
    ['ip link set eth0 address 01:00:5e:00:00:01', [], ADDRESS],
    ['ip link set eth0 address ff:ff:ff:ff:ff:ff', [], ADDRESS],
    ['ip link set eth0 address 00:00:00:00:00:00', [], ADDRESS],
    ['ip link set eth0 address 04:00:00:00:00:01', [], undefined],
    ['ip link set vx master eth0', [VX], undefined],
    ['ip link set vx master eth9', [VX], 'ENODEV Cannot find device "eth9"'],
    ['ip link set vx master vy', [VX, 'ip link add vy type vxlan id 2'], INVALID],
    ['ip link set lo master eth0', [], INVALID],
    ['ip link set eth1 master eth0', [], INVALID],
    ['ip addr add 10.0.1.11/24 dev eth0', [], EXISTS],
    ['ip addr add 10.0.1.11/25 dev eth0', [], undefined],
    ['ip addr add 10.0.1.11/24 dev eth1', [], undefined],
    ['ip addr add 10.0.1.11/24 dev eth9', [], 'ENODEV Cannot find device "eth9"'],
    ['ip addr del 10.0.1.11/24 dev eth1', [], 'ENOENT RTNETLINK answers: Cannot assign requested address'],
    ['ip addr del 10.0.1.12/24 dev eth0', [], 'ENOENT RTNETLINK answers: Cannot assign requested address'],
    [NEIGH, [NEIGH], EXISTS],
    [NEIGH.replace('add', 'replace'), [NEIGH], undefined],
    [NEIGH.replace('eth0', 'eth1'), [NEIGH], undefined],
    [NEIGH.replace('eth0', 'eth9'), [], 'ENODEV Cannot find device "eth9"'],
    ['ip neigh del 10.0.1.12 dev eth0', [NEIGH], undefined],
    ['ip neigh del 10.0.1.13 dev eth0', [NEIGH], NONE],
    [FDB, [FDB], EXISTS],
    [FDB.replace('add', 'replace'), [FDB], undefined],
    [FDB.replace('eth0', 'eth9'), [], 'ENODEV Cannot find device "eth9"'],
    ['bridge fdb del 02:00:00:00:00:02 dev eth0', [FDB], NONE],
    [APPEND, [VX], undefined],
    [APPEND, [VX, APPEND], undefined],
    [APPEND.replace('1.12', '1.13'), [VX, APPEND], 'EOPNOTSUPP several destinations of one MAC are not modelled'],
    [
      'bridge fdb append 02:00:00:00:00:01 dev vx dst 10.0.1.13',
      [VX, 'bridge fdb add 02:00:00:00:00:01 dev vx dst 10.0.1.12'],
      undefined,
    ],
    [APPEND.replace('vx', 'eth9'), [], 'ENODEV Cannot find device "eth9"'],
    [RULE, [RULE], EXISTS],
    [RULE.replace('5', '6'), [RULE], undefined],
    ['ip rule del from 10.2.0.0/16', [RULE], NONE],
    ['ip rule del from 10.1.0.0/16', [RULE], undefined],
    [ROUTE, [ROUTE], EXISTS],
    [`${ROUTE} metric 5`, [ROUTE], undefined],
    [`${ROUTE} table 100`, [ROUTE], undefined],
    ['ip route del 10.9.0.0/16 via 10.0.1.13', [ROUTE], PROCESS],
    ['ip route del 10.9.0.0/16 dev eth1', [ROUTE], PROCESS],
    ['ip route del 10.9.0.0/16 table 100', [ROUTE], PROCESS],
    ['ip route del 10.9.0.0/16 via 10.0.1.12 dev eth0', [ROUTE], undefined],
    ['ip route add 10.9.0.0/16', [], 'ENODEV RTNETLINK answers: No such device'],
    ['ip route add blackhole 10.9.0.0/16', [], undefined],
    ['ip route add 10.9.0.0/16 dev eth1', ['ip link set eth1 down'], 'ENETDOWN Error: Device for nexthop is not up.'],
    ['ip route add 10.9.0.0/16 via 10.0.1.12 onlink', [], GATEWAY],
    ['ip route add 10.9.0.0/16 via 10.0.1.12 dev eth1', [], GATEWAY],
    ['ip route add 10.9.0.0/16 via 10.0.1.11 dev eth1', [], GATEWAY],
    ['ip route add 10.9.0.0/16 via 10.0.1.11 dev eth0 onlink', [], GATEWAY],
    ['ip route add 10.9.0.0/16 dev eth0 src 10.0.2.11', [], undefined],
    ['ip route add 10.9.0.0/16 dev eth0 src 127.3.2.1', [], undefined],
    ['ip route add 10.9.0.0/16 dev eth0 src 10.0.1.12', [], 'EINVAL Error: Invalid prefsrc address.'],
    [
      'ip route add 10.8.0.0/16 via 10.9.0.1',
      ['ip route add 10.9.0.0/16 dev eth0 metric 5', 'ip route add blackhole 10.9.0.0/16 metric 6'],
      undefined,
    ],
    [
      'ip route add 10.8.0.0/16 via 10.9.0.1',
      ['ip route add blackhole 10.9.0.0/16 metric 6', 'ip route add 10.9.0.0/16 dev eth0 metric 5'],
      undefined,
    ],
    [
      'ip route add 10.8.0.0/16 via 10.9.0.1',
      ['ip route add 10.9.0.0/16 dev eth0 metric 6', 'ip route add blackhole 10.9.0.0/16 metric 5'],
      GATEWAY,
    ],
    ['ip route add 10.8.0.0/16 via 10.9.0.1', [ROUTE], GATEWAY],
    ['ip route add 10.8.0.0/16 via 10.9.0.1', ['ip route add blackhole 10.9.0.0/16'], GATEWAY],
    ['ip route add 10.8.0.0/16 via 10.9.0.1', ['ip route add 10.9.0.0/16 dev eth0 scope global'], GATEWAY],
    [
      'ip route add 10.8.0.0/16 via 10.9.0.1',
      ['ip route add 10.9.0.0/16 dev eth0', 'ip route add blackhole 10.9.0.0/24'],
      GATEWAY,
    ],
    [
      'ip route add 10.8.0.0/16 via 10.9.0.1',
      ['ip route add blackhole 10.9.0.0/16', 'ip route add 10.9.0.0/24 dev eth0'],
      undefined,
    ],
    ['ip route add 10.8.0.0/16 via 10.9.0.1', ['ip route add 10.9.0.0/16 dev eth0 table 100'], GATEWAY],
    [
      'tc filter add dev eth0 ingress protocol ip matchall action drop',
      [],
      "EINVAL Error: Parent Qdisc doesn't exists.",
    ],
    ['tc qdisc add dev eth9 clsact', [], 'ENODEV Cannot find device "eth9"'],
    [CLSACT, [CLSACT], 'EEXIST Error: Exclusivity flag on, cannot modify.'],
    [CLSACT, ['ip link add eth2 type bridge', CLSACT.replace('eth0', 'eth2'), 'ip link del eth2'], undefined],
    [MATCHALL, [CLSACT, MATCHALL], EXISTS],
    [MATCHALL.replace('5', '6'), [CLSACT, MATCHALL], undefined],
    [MATCHALL, [CLSACT, FLOWER], 'EINVAL Error: Specified filter kind does not match existing one.'],
    [FLOWER, [CLSACT, FLOWER], EXISTS],
    [FLOWER.replace('udp', 'tcp'), [CLSACT, FLOWER], undefined],
    ['iptables -t security -A INPUT -j DROP', [], 'ENOENT iptables: table security is not modelled'],
    ['iptables -A NONE -j DROP', [], CHAIN],
    ['iptables -P OWN DROP', [], 'ENOENT iptables: Bad built-in chain name.'],
    ['iptables -P NONE DROP', [], 'ENOENT iptables: Bad built-in chain name.'],
    ['iptables -t security -P INPUT DROP', [], 'ENOENT iptables: Bad built-in chain name.'],
    ['iptables -A FORWARD -j NONE', [], CHAIN],
    ['iptables -A FORWARD -g NONE', [], CHAIN],
    ['iptables -A FORWARD -j OWN', [], undefined],
    ['iptables -A OWN -j OWN', [], 'ELOOP iptables: Too many levels of symbolic links.'],
    [
      'iptables -A OWN -g FORWARD',
      ['iptables -A FORWARD -g OWN'],
      'ELOOP iptables: Too many levels of symbolic links.',
    ],
    ['iptables -A OWN -j INPUT', ['iptables -A FORWARD -j OWN'], undefined],
    ['iptables -A FORWARD -j OWN', ['iptables -A OWN -j OUTPUT'], undefined],
    ['iptables -t security -A INPUT -j OWN', [], CHAIN],
    [`iptables -t mangle -A PREROUTING ${CLAMP}`, [], 'EINVAL iptables: Invalid argument.'],
    [`iptables -t mangle -A INPUT ${CLAMP}`, [], 'EINVAL iptables: Invalid argument.'],
    [`iptables -t mangle -A POSTROUTING ${CLAMP}`, [], undefined],
    ['iptables -t mangle -A PREROUTING -p tcp -j TCPMSS --set-mss 1300', [], undefined],
    ['iptables -t mangle -A PREROUTING -j DROP', [], undefined],
    ['iptables -D NONE -j DROP', [], CHAIN],
    ['iptables -D FORWARD -j DROP', [], 'ENOENT iptables: Bad rule (does a matching rule exist in that chain?).'],
    [
      'iptables -D FORWARD -p tcp -j DROP',
      ['iptables -A FORWARD -j DROP'],
      'ENOENT iptables: Bad rule (does a matching rule exist in that chain?).',
    ],
    ['iptables -D FORWARD -j DROP', ['iptables -A FORWARD -j DROP'], undefined],
    ['iptables -t nat -A OWN -j ACCEPT', [], CHAIN],
  ];
  for (const [command, after, refusal] of rows) {
    it(`${command}${after.length === 0 ? '' : `, after ${after.join(', ')}`}: ${refusal ?? 'taken'}`, () => {
      const builder = started(...after);
      const before = builder.build();
      expect(type(builder, command)).to.equal(refusal);
      if (refusal !== undefined) expect(builder.build(), 'nothing has changed').to.deep.equal(before);
    });
  }
});
