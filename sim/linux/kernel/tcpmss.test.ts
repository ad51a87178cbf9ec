import { expect } from 'chai';
import { mssOf } from '../../packet/tcp-options.js';
import { endOf, ipAt, SmallLab } from '../fixtures/small-lab.js';

const CLAMP = 'h1: iptables -t mangle -A FORWARD -p tcp -j TCPMSS --clamp-mss-to-pmtu';

/** The MSS that p2 is told in a SYN, p1's own being 1460. */
function announced(lines: readonly string[], bind: string | null = null) {
  const sent = new SmallLab(lines).ask({ protocol: 'tcp', discover: 'want', bind });
  const [opening] = ipAt(sent, 'p2/eth0 in');
  return { end: endOf(sent), mss: opening?.payload.layer === 'tcp' ? mssOf(opening.payload) : undefined };
}

describe('TCPMSS', () => {
  it('lowers an MSS to what the path holds, in both directions, and raises none', () => {
    expect(announced([]).mss).to.equal(1460);
    expect(announced([CLAMP]).mss).to.equal(1460);
    expect(announced([CLAMP, 'h1: ip link set eth0 mtu 1400']).mss).to.equal(1360);
    expect(announced([CLAMP, 'h1: ip route replace 10.244.1.10/32 dev veth1 mtu 1300']).mss).to.equal(1260);
  });

  it('goes by the destination alone where no route leads back', () => {
    const lines = [CLAMP, 'p1: ip addr add 10.77.0.1/32 dev eth0', 'h1: ip link set eth0 mtu 1400'];
    expect(announced(lines, '10.77.0.1')).to.deep.equal({ end: 'delivered at p2/eth0', mss: 1360 });
  });
});
