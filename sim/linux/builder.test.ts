import { expect } from 'chai';
import type { Mac } from '../packet/address.js';
import { NamespaceBuilder } from './builder.js';
import { parseCommand } from './commands/parse.js';

/** Types commands into a namespace; gives what the last one was refused with. */
function type(builder: NamespaceBuilder, ...commands: readonly string[]): string | undefined {
  let refused: string | undefined;
  for (const command of commands) {
    const parsed = parseCommand(command, 0);
    if ('error' in parsed) throw new Error(parsed.error);
    for (const operation of parsed.operations) refused = builder.apply(operation)?.message;
  }
  return refused;
}

function host(): NamespaceBuilder {
  const builder = new NamespaceBuilder('h1');
  type(
    builder,
    'ip link add eth0 address 02:00:00:00:00:0a mtu 1500 type bridge',
    'ip link set eth0 up',
    'ip addr add 10.0.1.11/24 dev eth0',
  );
  return builder;
}

describe('NamespaceBuilder', () => {
  it('adds the connected route that a kernel adds with an address, and takes it away with the link', () => {
    const builder = host();
    expect(builder.build().routes.map((route) => [route.dst.length, route.protocol, route.scope])).to.deep.equal([
      [24, 'kernel', 'link'],
    ]);
    type(builder, 'ip link set eth0 down');
    expect(builder.build().routes).to.deep.equal([]);
    type(builder, 'ip link set eth0 up');
    expect(builder.build().routes).to.have.lengthOf(1);
  });

  const refusals: [string, string[], string | undefined][] = [
    ['a gateway on the link', ['ip route add 10.244.2.0/24 via 10.0.1.12'], undefined],
    [
      'host-gw across subnets: the gateway is on no link',
      ['ip route add 10.244.3.0/24 via 10.0.2.13'],
      'Error: Nexthop has invalid gateway.',
    ],
    ['the same with onlink', ['ip route add 10.244.3.0/24 via 10.0.2.13 dev eth0 onlink'], undefined],
    // It counts for nothing: the destination is on the link (fib_check_nh_v4_gw).
    ['a gateway that is the host itself', ['ip route add 10.244.3.0/24 via 10.0.1.11'], undefined],
    [
      'a route that is there',
      ['ip route add 10.9.0.0/16 dev eth0', 'ip route add 10.9.0.0/16 dev eth0'],
      'RTNETLINK answers: File exists',
    ],
    [
      'replace does not mind',
      ['ip route add 10.9.0.0/16 dev eth0', 'ip route replace 10.9.0.0/16 dev eth0'],
      undefined,
    ],
    ['a device that is not there', ['ip route add 10.9.0.0/16 dev eth9'], 'Cannot find device "eth9"'],
    ['a route that is not there', ['ip route del 10.9.0.0/16'], 'RTNETLINK answers: No such process'],
    [
      'a chain that jumps to itself by another',
      ['iptables -A INPUT -j FORWARD', 'iptables -A FORWARD -j INPUT'],
      'iptables: Too many levels of symbolic links.',
    ],
    [
      'a VXLAN MTU above what its parent carries',
      ['ip link add vx type vxlan id 1 dev eth0 dstport 8472', 'ip link set vx mtu 1451'],
      'RTNETLINK answers: Invalid argument',
    ],
    [
      'exactly what it carries',
      ['ip link add vx type vxlan id 1 dev eth0 dstport 8472', 'ip link set vx mtu 1450'],
      undefined,
    ],
  ];
  for (const [what, commands, message] of refusals) {
    it(`${message === undefined ? 'takes' : 'refuses'} ${what}`, () => {
      expect(type(host(), ...commands)).to.equal(message);
    });
  }

  it('clamps the MTU of a new VXLAN device silently, and does not look again when the parent shrinks', () => {
    const builder = host();
    type(builder, 'ip link add vx mtu 9000 type vxlan id 1 dev eth0 dstport 8472', 'ip link set eth0 mtu 1400');
    expect(builder.build().links.find((link) => link.name === 'vx')?.mtu).to.equal(1450);
  });

  it('knows who set a parameter, also where an interface takes it from the default', () => {
    const builder = host();
    builder.apply({ kind: 'sysctl', id: 7, name: 'net.ipv4.conf.default.rp_filter', value: 1 });
    type(builder, 'ip link add br9 type bridge');
    expect(builder.build().sysctlEntries.get('net.ipv4.conf.br9.rp_filter')).to.equal(7);
  });

  it('refuses to delete a network card', () => {
    const builder = host();
    const card = { id: 0, name: 'eth1', mac: 0x02000000000b as Mac, mtu: 1500, up: true, master: undefined };
    builder.apply({ kind: 'link-add', link: { ...card, kind: 'physical', port: 'eni' } });
    expect(type(builder, 'ip link del eth1')).to.equal('RTNETLINK answers: Operation not supported');
  });

  it('ip_forward is one switch for all interfaces, those to come included', () => {
    const builder = host();
    type(builder, 'sysctl -w net.ipv4.ip_forward=1', 'ip link add br9 type bridge');
    const { sysctls } = builder.build();
    expect(['eth0', 'br9', 'all'].map((name) => sysctls.get(`net.ipv4.conf.${name}.forwarding`))).to.deep.equal([
      1, 1, 1,
    ]);
  });

  it('goes on from a configuration as if it had never stopped', () => {
    const builder = host();
    type(
      builder,
      'ip route add 10.244.2.0/24 via 10.0.1.12',
      'iptables -P FORWARD DROP',
      'sysctl -w net.ipv4.ip_forward=1',
    );
    expect(new NamespaceBuilder('h1', builder.build()).build()).to.deep.equal(builder.build());
  });
});
