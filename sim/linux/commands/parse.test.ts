import { expect } from 'chai';
import { parseCommand } from './parse.js';

function error(text: string): string | undefined {
  const parsed = parseCommand(text, 0);
  return 'error' in parsed ? parsed.error : undefined;
}

describe('parseCommand', () => {
  const bad: [string, RegExp][] = [
    ['ip route add 10.0.0.0/8 via 10.0.0.1; rm -rf /', /";": a command here is plain words/],
    ['ip route add $(id) dev eth0', /"\$"/],
    ['rm -rf /', /"rm" is none of ip, bridge, sysctl, iptables, tc/],
    ['ip route add 10.0.0.0/33 dev eth0', /destination: "10.0.0.0\/33" is no IPv4 prefix/],
    ['ip route add 10.0.0.0/8 dev', /dev is missing/],
    ['ip route add 10.0.0.0/8 via 10.0.0.1 nexthop via 10.0.0.2', /belong behind each nexthop/],
    ['ip route add 10.0.0.0/8 nexthop via 10.0.0.1 weight 0', /weight 0 is not 1 to 256/],
    ['ip route add 10.0.0.0/8 nexthop encap ip id 5', /"encap" is not supported/],
    ['ip link add gre0 type gre', /type gre is not supported/],
    ['ip -6 route add ::/0 dev eth0', /"-6" is not supported/],
    ['sysctl -w net.ipv4.tcp_congestion_control=bbr', /is not NAME=NUMBER/],
    ['sysctl -w net.ipv4.ip_nonlocal_bind=1', /net.ipv4.ip_nonlocal_bind is not modelled/],
    ['bridge vlan add dev eth0', /only "fdb" and "link set" are supported/],
    ['iptables -P FORWARD REJECT', /a policy is ACCEPT or DROP/],
    ['iptables -A FORWARD -p tcpp -j DROP', /protocol "tcpp" is not known/],
    ['tc filter add dev eth0 ingress protocol ip flower action mirred', /action mirred is not supported/],
    ['', /"" is none of/],
  ];
  for (const [text, message] of bad) {
    it(`refuses: ${text || 'nothing'}`, () => {
      expect(error(text)).to.match(message);
    });
  }

  it('keeps what it does not know of a rule as opaque text', () => {
    const parsed = parseCommand('iptables -A FORWARD -m connbytes --connbytes 1: -j DROP', 0);
    expect(parsed).to.have.nested.property('operations[0].rule.matches[0]').that.deep.equals({
      negated: false,
      kind: 'opaque',
      text: '-m connbytes --connbytes 1:',
    });
  });

  it('takes several settings of sysctl at once', () => {
    const parsed = parseCommand('sysctl -q -w net.ipv4.ip_forward=1 net.ipv4.conf.eth0/100.rp_filter=2', 0);
    expect('operations' in parsed && parsed.operations).to.deep.equal([
      { kind: 'sysctl', id: 0, name: 'net.ipv4.ip_forward', value: 1 },
      { kind: 'sysctl', id: 0, name: 'net.ipv4.conf.eth0/100.rp_filter', value: 2 },
    ]);
  });
});
