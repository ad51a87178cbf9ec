import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { formatIPv4, type Mac } from '../../packet/address.js';
import { data, udp } from '../../packet/build.js';
import { at, endOf, ends, fromP1, ipAt, SmallLab, seen, steps } from '../fixtures/small-lab.js';

/** h1 with a tunnel to `remote` that is bound to eth0, for p2's packets. */
function bound(remote: string, ...lines: readonly string[]) {
  const sent = new SmallLab([
    `h1: ip tunnel add tun mode ipip remote ${remote} dev eth0 nopmtudisc`,
    'h1: ip link set tun up',
    'h1: ip route replace 10.244.2.0/24 dev tun',
    'h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0',
    ...lines,
  ]).ask();
  const [frame] = at(sent, 'h1/eth0 out');
  return { sent, to: frame?.layer === 'ethernet' ? frame.dst : undefined, said: seen(sent, 'h1/eth0 out')[0] };
}

const H2 = 0x02000a00010c as Mac;

describe('a look-up that is bound to a device', () => {
  it('finds the gateway of a route out of it', () => {
    expect(bound('10.60.0.1', 'h1: ip route add 10.60.0.0/16 via 10.0.1.12').to).to.equal(H2);
  });

  it('passes over routes out of others: better ones, and longer ones', () => {
    const route = 'h1: ip route add 10.60.0.0/16 via 10.0.1.12 metric 2';
    expect(bound('10.60.0.1', 'h1: ip route add 10.60.0.0/16 via 10.244.1.10 metric 1', route).to).to.equal(H2);
    expect(bound('10.60.0.1', 'h1: ip route add 10.60.0.0/24 via 10.244.1.10', route).to).to.equal(H2);
  });

  it('takes the destination to be on the device where a route refuses it, whichever others there are', () => {
    // `ip route get 10.60.0.1 oif eth0` on Linux 6.18: no gateway.
    const { said } = bound(
      '10.60.0.1',
      'h1: ip route add 10.60.0.0/16 via 10.0.1.12',
      'h1: ip route add blackhole 10.60.0.0/24',
    );
    expect(said).to.equal('ARP who-has 10.60.0.1 tell 10.0.1.11');
  });

  it("finds an address of the device itself, one of another device's is taken to be on it", () => {
    // `ip route get` for both on Linux 6.18.
    expect(endOf(bound('10.0.1.11').sent), 'round and round, one TTL each time').to.equal('ttl-exceeded at h1/tun');
    expect(bound('10.244.1.1').said).to.equal('ARP who-has 10.244.1.1 tell 10.0.1.11');
    expect(bound('127.0.0.5').said).to.equal('ARP who-has 127.0.0.5 tell 10.0.1.11');
  });

  it('takes the destination to be on the device where there is no route, and says so', () => {
    const { sent, said } = bound('10.60.0.1', 'h1: ip neigh replace 10.60.0.1 lladdr 02:00:0a:00:01:0c dev eth0');
    expect(said).to.match(/^10\.0\.1\.11 > 10\.60\.0\.1 /);
    expect(steps(sent, 'note').map(({ text }) => text)).to.deep.equal([
      'no route to 10.60.0.1 out of eth0: taken to be on the link',
    ]);
    expect(bound('10.60.0.1').said, 'nobody is known there').to.equal('ARP who-has 10.60.0.1 tell 10.0.1.11');
  });
});

describe('the local table', () => {
  it('holds for what comes from outside while the loopback device is down', () => {
    const sent = new SmallLab(['h1: ip link set lo down']).receive('h1', 'veth1', fromP1(udp(1, 7000, data(4))));
    expect(endOf(sent)).to.equal('delivered at h1/veth1');
  });

  it('is empty in a namespace without addresses, which forwards all the same', () => {
    const lab = new SmallLab([
      'h1: ip neigh replace 10.99.0.1 lladdr 02:00:0a:00:01:0c dev eth0',
      'h1: ip route add 10.99.0.0/16 dev eth0',
      ...['127.0.0.1/8 dev lo', '10.244.1.1/24 dev veth1'].map((own) => `h1: ip addr del ${own}`),
      'h1: ip route del 10.99.0.0/16',
      'h1: ip addr del 10.0.1.11/24 dev eth0',
      'h1: ip route add 10.99.0.0/16 dev eth0',
      'h1: ip neigh replace 10.99.0.1 lladdr 02:00:0a:00:01:0c dev eth0',
    ]);
    const traced = lab.receive('h1', 'veth1', fromP1(udp(1, 7000, data(4)), { dst: ip('10.99.0.1') }));
    expect(ipAt(traced, 'h1/eth0 out').map(({ dst }) => formatIPv4(dst))).to.deep.equal(['10.99.0.1']);
  });

  it('keeps an address of 31 bits free of broadcasts, one of 30 has them', () => {
    const toOther = (prefix: string, dst: string) =>
      new SmallLab([`h1: ip addr add ${prefix} dev eth0`]).ask({ src: 'h1', dst, size: 84 }).localError;
    expect(toOther('10.7.0.0/31', '10.7.0.1')).to.equal(undefined);
    expect(toOther('10.7.0.1/30', '10.7.0.3')).to.equal('EACCES');
    expect(toOther('10.7.0.1/30', '10.7.0.2')).to.equal(undefined);
  });
});

describe('a route that leads nowhere', () => {
  it('is told with the packet that it ended', () => {
    const sent = new SmallLab(['h1: ip route add unreachable 10.50.0.0/24']).ask({ dst: '10.50.0.1' });
    expect(steps(sent, 'route').map(({ type, dst }) => `${type} ${dst}`)).to.include('unreachable 10.50.0.0/24');
    expect(sent.packets[0]?.end?.detail).to.equal('unreachable 10.50.0.0/24');
    expect(ends(sent)[0]).to.equal('route-unreachable at h1/veth1');
    expect(new SmallLab().ask({ dst: '10.50.0.1' }).packets[0]?.end?.detail).to.equal('no route to 10.50.0.1');
  });
});
