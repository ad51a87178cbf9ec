import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { formatIPv4 } from '../../packet/address.js';
import { data, icmp, ipv4, slice } from '../../packet/build.js';
import { endOf, fromP1, ipAt, type Question, SmallLab, steps } from '../fixtures/small-lab.js';

describe('path MTUs', () => {
  const tell = (lab: SmallLab, mtu: number) =>
    lab.receive(
      'h1',
      'veth1',
      fromP1(
        icmp(
          3,
          4,
          mtu,
          slice(
            ipv4(
              { src: ip('10.0.1.11'), dst: ip('10.244.2.10'), protocol: 1, ttl: 64, id: 1, df: true },
              icmp(8, 0, 1, data(8)),
            ),
            0,
            28,
          ),
        ),
      ),
    );
  const fits = (lab: SmallLab, size: number, question: Question = {}) =>
    lab.ask({ src: 'h1', size, ...question }).localError === undefined;

  it('hold for 600 seconds (mtu_expires)', () => {
    const lab = new SmallLab();
    tell(lab, 1400);
    expect([fits(lab, 1400), fits(lab, 1401), fits(lab, 1401, { dst: '10.244.2.1' })]).to.deep.equal([
      true,
      false,
      true,
    ]);
    expect(fits(lab.wait(599), 1401)).to.equal(false);
    expect(fits(lab.wait(2), 1401)).to.equal(true);
    tell(lab, 1400);
    const { clock } = lab.lab.network;
    const expires = lab.lab.namespace('h1').state.pmtu.get(ip('10.244.2.10'))?.expires ?? 0;
    clock.advance(expires - 1);
    expect(fits(lab, 1401)).to.equal(false);
    clock.advance(expires);
    expect(fits(lab, 1401), 'to the microsecond').to.equal(true);
  });

  it('told again hold again as long; a larger one is no news', () => {
    const lab = new SmallLab();
    tell(lab, 1400);
    tell(lab.wait(500), 1400);
    expect(fits(lab.wait(200), 1401)).to.equal(false);
    expect(steps(tell(lab, 1450), 'pmtu-learned')).to.deep.equal([]);
    expect(steps(tell(lab, 1300), 'pmtu-learned').map(({ mtu }) => mtu)).to.deep.equal([1300]);
  });

  it('of a route are passed over by a socket that asks for "probe"', () => {
    const lab = new SmallLab(['h1: ip route replace 10.244.2.0/24 via 10.0.1.12 mtu 1400']);
    expect([fits(lab, 1400), fits(lab, 1401)]).to.deep.equal([true, false]);
    expect([fits(lab, 1500, { discover: 'probe' }), fits(lab, 1501, { discover: 'probe' })]).to.deep.equal([
      true,
      false,
    ]);
    const sent = lab.ask({ src: 'h1', size: 1500, discover: 'probe' });
    expect(ipAt(sent, 'h1/eth0 out').map(({ length }) => length)).to.deep.equal([1500]);
  });

  it('are told to who gets an error', () => {
    const detail = (question: Question) => new SmallLab().ask({ src: 'h1', ...question }).packets[0]?.end?.detail;
    expect(detail({ size: 1501 })).to.equal('the sender gets EMSGSIZE, path MTU 1500');
    expect(detail({ dst: '10.50.0.1' })).to.equal('the sender gets ENETUNREACH');
  });

  it('are not below 552 bytes (min_pmtu), and only get smaller', () => {
    const lab = new SmallLab();
    tell(lab, 100);
    expect([fits(lab, 552), fits(lab, 553)]).to.deep.equal([true, false]);
    tell(lab, 1400);
    expect(fits(lab, 553)).to.equal(false);
    const larger = new SmallLab();
    tell(larger, 9000);
    expect(fits(larger, 1500)).to.equal(true);
  });

  it('concern forwarding with ip_forward_use_pmtu only', () => {
    for (const [value, end] of [
      [0, 'delivered at p2/eth0'],
      [1, 'fragmentation-needed at h1/eth0'],
    ] as const) {
      const lab = new SmallLab([`h1: sysctl -w net.ipv4.ip_forward_use_pmtu=${value}`]);
      tell(lab, 1400);
      expect(endOf(lab.ask({ size: 1401 }))).to.equal(end);
    }
  });

  const discover: [how: Question['discover'], size: number, df: boolean[] | undefined][] = [
    ['do', 1400, [true]],
    ['do', 1401, undefined],
    ['dont', 1400, [false]],
    ['dont', 1401, [false, false]],
    ['want', 1400, [true]],
    ['want', 1401, [false, false]],
    ['probe', 1401, [true]],
    ['probe', 1501, undefined],
  ];
  for (const [how, size, df] of discover) {
    it(`decide what a socket does that asks for "${how}" with ${size} bytes on 1400`, () => {
      const lab = new SmallLab();
      tell(lab, 1400);
      const sent = lab.ask({ src: 'h1', protocol: 'udp', size, ...(how && { discover: how }) });
      expect(sent.localError).to.equal(df === undefined ? 'EMSGSIZE' : undefined);
      expect(
        ipAt(sent, 'h1/eth0 out')
          .filter(({ src }) => formatIPv4(src) === '10.0.1.11')
          .map((packet) => packet.df),
      ).to.deep.equal(df ?? []);
      const ids = new Set(ipAt(sent, 'h1/eth0 out').map(({ id }) => id === 0));
      if (df !== undefined) expect([...ids]).to.deep.equal([how === 'do' || how === 'probe']);
    });
  }

  it('numbers packets one after the other, from a number of the host and the seed', () => {
    const lab = new SmallLab();
    const ids = [1, 2, 3].map(
      () => ipAt(lab.ask({ src: 'h1', dst: '10.0.1.12', discover: 'dont' }), 'h1/eth0 out')[0]?.id ?? 0,
    );
    expect([(ids[1] ?? 0) - (ids[0] ?? 0), (ids[2] ?? 0) - (ids[1] ?? 0)]).to.deep.equal([1, 1]);
    const state = lab.lab.namespace('h1').state;
    state.ipId = 0xffff;
    expect(
      ipAt(lab.ask({ src: 'h1', dst: '10.0.1.12', discover: 'dont' }), 'h1/eth0 out')[0]?.id,
      'never zero',
    ).to.equal(1);
    const starts = ['h1', 'h2', 'p1', 'p2'].map((name) => new SmallLab().lab.namespace(name).state.ipId);
    expect(new Set(starts).size).to.equal(4);
  });

  it('ask nothing of addresses that are no unicast ones', () => {
    for (const dst of ['224.0.0.0', '224.0.0.1', '255.255.255.255', '0.0.0.1'])
      expect(endOf(new SmallLab().ask({ src: 'h1', dst })), dst).to.equal('undetermined at h1/');
    expect(endOf(new SmallLab().ask({ src: 'h1', dst: '223.255.255.255' }))).to.equal('no-route at h1/');
  });
});
