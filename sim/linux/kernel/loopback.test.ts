import { expect } from 'chai';
import { endOf, SmallLab, steps } from '../fixtures/small-lab.js';

/** What becomes of an echo that h1 sends to itself. */
const toItself = (...lines: string[]) => endOf(new SmallLab(lines).ask({ src: 'h1', dst: '10.0.1.11' }));

describe('the loopback device', () => {
  it('hands back what is for its own host', () => expect(toItself()).to.equal('delivered at h1/lo'));

  it('takes a frame with a MAC for somebody else, whoever of its neighbours has one', () => {
    expect(toItself('h1: ip neigh replace 10.0.1.11 lladdr 02:00:00:00:00:01 dev lo')).to.equal(
      'not-for-this-mac at h1/lo',
    );
    expect(toItself('h1: ip neigh replace 10.9.9.9 lladdr 02:00:00:00:00:01 dev lo')).to.equal(
      'not-for-this-mac at h1/lo',
    );
  });

  it('knows no neighbour by a MAC of zero or by none', () => {
    expect(toItself('h1: ip neigh replace 10.0.1.11 lladdr 00:00:00:00:00:00 dev lo')).to.equal('delivered at h1/lo');
  });

  it('takes in what a unicast route sends round by it, for whatever address', () => {
    const sent = new SmallLab(['h1: ip route add 10.9.9.9/32 dev lo']).ask({ src: 'h1', dst: '10.9.9.9' });
    expect(endOf(sent)).to.equal('delivered at h1/lo');
    const closed = new SmallLab(['h1: ip route add 10.9.9.9/32 dev lo']).ask({
      src: 'h1',
      dst: '10.9.9.9',
      protocol: 'udp',
      port: 9,
    });
    expect(closed.errors, 'an error would come from that address, which is not its own').to.deep.equal([]);
  });
});

describe('a mark', () => {
  it('stays with a packet between the devices of a namespace and goes with it to no other', () => {
    const marked = (rule: string) =>
      endOf(new SmallLab(['h1: iptables -t mangle -A PREROUTING -j MARK --set-mark 7', rule]).ask());
    expect(marked('h1: iptables -A FORWARD -m mark --mark 7 -j DROP')).to.equal('filter-drop at h1/eth0');
    expect(marked('h2: iptables -A FORWARD -m mark --mark 7 -j DROP')).to.equal('delivered at p2/eth0');
  });
});

describe('what is told of an ICMP error', () => {
  const told = (lines: string[], question: Parameters<SmallLab['ask']>[0]) =>
    steps(new SmallLab(lines).ask(question), 'icmp-sent').map(({ type, code, mtu }) => [type, code, mtu]);

  it('is its MTU where fragmentation is needed, and nowhere else', () => {
    expect(told(['h1: ip link set eth0 mtu 1000'], { size: 1200 })).to.deep.equal([[3, 4, 1000]]);
    expect(told(['h1: iptables -A FORWARD -j REJECT --reject-with icmp-net-prohibited'], {})).to.deep.equal([
      [3, 9, undefined],
    ]);
    expect(told(['h1: ip route add prohibit 10.9.0.0/16'], { dst: '10.9.0.1' })).to.deep.equal([[3, 13, undefined]]);
    expect(told([], { ttl: 1 })).to.deep.equal([[11, 0, undefined]]);
  });

  it('no limit holds for fragmentation needed, and none with icmp_ratelimit 0', () => {
    const count = (question: Parameters<SmallLab['ask']>[0], ...lines: string[]) => {
      const lab = new SmallLab(lines);
      return Array.from({ length: 9 }, () => lab.ask(question).errors.length).reduce((sum, one) => sum + one, 0);
    };
    expect(count({ ttl: 1 })).to.equal(6);
    expect(count({ ttl: 1 }, 'h1: sysctl -w net.ipv4.icmp_ratelimit=0')).to.equal(9);
    expect(count({ ttl: 1 }, 'h1: sysctl -w net.ipv4.icmp_ratemask=0')).to.equal(9);
    expect(count({}, 'h1: iptables -A FORWARD -j REJECT')).to.equal(6);
    expect(count({}, 'h1: iptables -A FORWARD -j REJECT --reject-with icmp-host-unreachable')).to.equal(6);
    expect(count({ size: 1200, discover: 'probe' }, 'h1: ip link set eth0 mtu 1000')).to.equal(9);
  });

  it('is related to the connection that it is about', () => {
    const lab = new SmallLab([
      'h1: iptables -A OUTPUT -p icmp -m conntrack --ctstate RELATED -j DROP',
      'h1: iptables -A FORWARD -j REJECT',
    ]);
    expect(lab.ask().errors).to.deep.equal([]);
    const other = new SmallLab([
      'h1: iptables -A OUTPUT -p icmp -m conntrack --ctstate NEW,INVALID -j DROP',
      'h1: iptables -A FORWARD -j REJECT',
    ]);
    expect(other.ask().errors).to.have.lengthOf(1);
  });
});
