import { expect } from 'chai';
import { ip } from '../../control/sample.js';
import { BROADCAST_MAC, type Mac, ZERO_MAC } from '../../packet/address.js';
import { arp, ethernet } from '../../packet/build.js';
import { ETHERTYPE_ARP } from '../../packet/packet.js';
import type { Miss } from '../../world/world.js';
import { at, endOf, ends, hops, SmallLab, seen, steps } from '../fixtures/small-lab.js';

const H2 = 0x02000a00010c as Mac;
const OTHER = 0x020000000099 as Mac;

/** The state of h1's entry for h2, after how many requests. */
function state(lab: SmallLab): string | undefined {
  return lab.lab.namespace('h1').linkByName.get('eth0')?.neighbours.get(ip('10.0.1.12'))?.state;
}

const toH2 = { src: 'h1', dst: '10.0.1.12' } as const;

/** An ARP packet to h1 by eth0. */
function told(lab: SmallLab, operation: 'request' | 'reply', mac: Mac, target = '10.0.1.99') {
  const message = arp(operation, { mac, ip: ip('10.0.1.12') }, { mac: ZERO_MAC, ip: ip(target) });
  return lab.receive('h1', 'eth0', ethernet(BROADCAST_MAC, mac, ETHERTYPE_ARP, message));
}

describe('neighbours', () => {
  it('are asked for by broadcast, with the address that the packet comes from or one of the link', () => {
    const asked = (question: object) => seen(new SmallLab().ask(question), 'h1/eth0 out')[0];
    expect(asked(toH2)).to.equal('ARP who-has 10.0.1.12 tell 10.0.1.11');
    expect(asked({ ...toH2, bind: '10.244.1.1' })).to.equal('ARP who-has 10.0.1.12 tell 10.244.1.1');
    expect(asked({})).to.equal('ARP who-has 10.0.1.12 tell 10.0.1.11');
    expect(at(new SmallLab().ask(toH2), 'h1/eth0 out')[0]).to.include({ dst: BROADCAST_MAC });
  });

  it('are reachable for 30 seconds, then stale; used again they are given 5 seconds, then asked by unicast', () => {
    const lab = new SmallLab();
    lab.ask(toH2);
    const states = [29.9, 0.2].map((seconds) => state(lab.wait(seconds)));
    expect(states).to.deep.equal(['reachable', 'stale']);
    const sent = lab.ask(toH2);
    expect(endOf(sent), 'a stale entry carries on').to.equal('delivered at h2/eth0');
    expect(state(lab)).to.equal('delay');
    expect(seen(sent, 'h1/eth0 out')).to.have.lengthOf(1);
    expect(state(lab.wait(4.9))).to.equal('delay');
    expect(state(lab.wait(0.2)), 'asked and answered').to.equal('reachable');
  });

  it('that were used in the last 5 seconds of their time are asked again', () => {
    for (const [used, after] of [
      [24.9, 'stale'],
      [25.1, 'delay'],
    ] as const) {
      const lab = new SmallLab();
      lab.ask(toH2);
      lab.wait(used).ask(toH2);
      expect(state(lab.wait(30.1 - used)), `used at ${used} s`).to.equal(after);
    }
  });

  it('that were used in exactly the last 5 seconds of it too (time_before_eq)', () => {
    const lab = new SmallLab();
    lab.ask(toH2);
    lab.wait(25).ask(toH2);
    expect(state(lab.wait(5))).to.equal('delay');
  });

  it('are reachable as much longer or shorter as is assumed', () => {
    for (const [factor, last] of [
      [0.5, 15],
      [1.5, 45],
    ] as const) {
      const lab = new SmallLab([], factor);
      lab.ask(toH2);
      expect([last - 0.1, 0.2].map((seconds) => state(lab.wait(seconds)))).to.deep.equal(['reachable', 'stale']);
    }
  });

  it('that are stale stay so until they are used', () => {
    const lab = new SmallLab(['h1: sysctl -w net.ipv4.neigh.eth0.base_reachable_time_ms=2000']);
    lab.ask(toH2);
    told(lab, 'request', OTHER);
    expect(state(lab)).to.equal('stale');
    expect(state(lab.wait(3))).to.equal('stale');
  });

  it('that nobody may ask for are given up at once, and nobody is told (mcast_solicit)', () => {
    const sent = new SmallLab(['h1: sysctl -w net.ipv4.neigh.eth0.mcast_solicit=0']).ask(toH2);
    expect(ends(sent)).to.deep.equal(['neighbour-unresolved at h1/eth0']);
    expect(seen(sent, 'h1/eth0 out')).to.deep.equal([]);
  });

  it('are asked of user space as often as app_solicit says, before the wire is asked', () => {
    const lab = new SmallLab(['h1: sysctl -w net.ipv4.neigh.eth0.app_solicit=2 net.ipv4.neigh.eth0.mcast_solicit=1']);
    const missed: Miss[] = [];
    lab.lab.network.miss = (miss) => void missed.push(miss);
    const start = lab.lab.network.clock.now;
    const sent = lab.ask({ src: 'h1', dst: '10.0.1.99' });
    expect(missed).to.deep.equal(Array(2).fill({ namespace: 'h1', link: 'eth0', address: ip('10.0.1.99') }));
    const asked = hops(sent).filter(({ place }) => place.node === 'h1' && place.port === 'eth0');
    expect(asked.map(({ time }) => time - start)).to.deep.equal([2_000_000]);
  });

  it('keep one packet waiting whatever unres_qlen says', () => {
    const lab = new SmallLab(['h1: sysctl -w net.ipv4.neigh.eth0.unres_qlen=0']);
    expect(endOf(lab.ask(toH2))).to.equal('delivered at h2/eth0');
  });

  it('that wait when the carrier is lost are dropped with it', () => {
    const lab = new SmallLab();
    const { clock } = lab.lab.network;
    clock.at(clock.now + 500_000, () => lab.type('h2: ip link set eth0 down'), false);
    const sent = lab.ask({ src: 'h1', dst: '10.0.1.99' });
    expect(ends(sent)).to.deep.equal(['link-down at h1/eth0']);
    expect(sent.packets[0]?.end?.time).to.equal(500_000);
  });

  it('have times of their own on a link (net.ipv4.neigh)', () => {
    const lab = new SmallLab(['h1: sysctl -w net.ipv4.neigh.eth0.base_reachable_time_ms=2000']);
    lab.ask(toH2);
    expect([1.9, 0.2].map((seconds) => state(lab.wait(seconds)))).to.deep.equal(['reachable', 'delay']);
  });

  it('that nobody answers for: three requests a second apart, and an ICMP error to each that waits', () => {
    const lab = new SmallLab();
    const start = lab.lab.network.clock.now;
    const sent = lab.ask({ dst: '10.0.1.99' });
    expect(endOf(sent)).to.equal('neighbour-unresolved at h1/eth0');
    expect(sent.errors.map(({ type, code, from }) => `${type}/${code} ${from}`)).to.deep.equal(['3/1 10.244.1.1']);
    const asked = hops(sent).filter(
      ({ place, packet }) => place.node === 'h1' && place.port === 'eth0' && packet.layer === 'ethernet',
    );
    expect(asked.map(({ time }) => time - start)).to.deep.equal([0, 1_000_000, 2_000_000]);
    expect(lab.lab.network.clock.now - start).to.equal(3_000_000);
    expect(seen(lab.ask({ dst: '10.0.1.99' }), 'h1/eth0 out'), 'a failed one is asked for anew').to.have.lengthOf(3);
  });

  it('that stop answering: as many requests by unicast, then they have failed', () => {
    const lab = new SmallLab();
    lab.ask(toH2);
    lab.type('h2: ip addr del 10.0.1.12/24 dev eth0', 'h2: sysctl -w net.ipv4.ip_forward=0').wait(31);
    lab.ask(toH2);
    expect(state(lab.wait(5.1))).to.equal('probe');
    expect(state(lab.wait(2.8))).to.equal('probe');
    expect(state(lab.wait(0.2))).to.equal('failed');
    expect(endOf(lab.ask(toH2))).to.equal('neighbour-unresolved at h1/eth0');
  });

  it('keep 101 packets waiting; the oldest gives way (unres_qlen)', () => {
    const lab = new SmallLab([
      'h1: sysctl -w net.ipv4.neigh.eth0.unres_qlen=2',
      'p1: ip neigh replace 10.244.1.1 lladdr 02:00:00:00:01:01 dev eth0',
    ]);
    const sent = lab.ask({ dst: '10.0.1.99', size: 4000, discover: 'dont' });
    expect(ends(sent).slice(0, 3)).to.deep.equal(Array(3).fill('neighbour-unresolved at h1/eth0'));
    const times = sent.packets.filter(({ cause }) => cause.kind === 'fragment').map(({ end }) => end?.time ?? 0);
    const first = Math.min(...times);
    expect(times.map((time) => time - first)).to.deep.equal([0, 3_000_000, 3_000_000]);
  });

  const updates: [
    what: string,
    line: string | undefined,
    operation: 'request' | 'reply',
    mac: Mac,
    after: string,
    known: Mac,
  ][] = [
    ['an answer with the same MAC', 'reachable', 'reply', H2, 'reachable', H2],
    ['an answer with another MAC', 'reachable', 'reply', OTHER, 'reachable', OTHER],
    ['a request with the same MAC', 'reachable', 'request', H2, 'reachable', H2],
    ['a request with another MAC', 'reachable', 'request', OTHER, 'stale', OTHER],
    ['an answer to a stale one', 'stale', 'reply', H2, 'reachable', H2],
    ['a request of a stale one', 'stale', 'request', H2, 'stale', H2],
    ['an answer to a permanent one', 'permanent', 'reply', OTHER, 'permanent', H2],
    ['an answer to one without ARP', 'noarp', 'reply', OTHER, 'noarp', H2],
  ];
  for (const [what, nud, operation, mac, after, known] of updates) {
    it(`are told something new (neigh_update): ${what}: ${after}`, () => {
      const lab = new SmallLab([`h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0 nud ${nud}`]);
      told(lab, operation, mac);
      expect(state(lab)).to.equal(after);
      expect(at(lab.ask(toH2), 'h1/eth0 out').at(0)).to.include({ dst: known });
    });
  }

  it('are not made by an answer that nobody asked for, but by a request for an own address', () => {
    const lab = new SmallLab();
    told(lab, 'reply', H2);
    expect(state(lab)).to.equal(undefined);
    const traced = told(lab, 'request', H2, '10.0.1.11');
    expect(state(lab)).to.equal('stale');
    expect(seen(traced, 'h1/eth0 out')).to.deep.equal(['ARP 10.0.1.11 is-at 02:00:0a:00:01:0b']);
    expect(at(traced, 'h1/eth0 out')[0]).to.deep.include({
      dst: H2,
      payload: arp('reply', { mac: 0x02000a00010b as Mac, ip: ip('10.0.1.11') }, { mac: H2, ip: ip('10.0.1.12') }),
    });
  });

  const PROXY = 'h1: sysctl -w net.ipv4.conf.eth0.proxy_arp=1';
  const answers: [what: string, lines: string[], target: string, answered: boolean][] = [
    ['an own address of another link', [], '10.244.1.1', true],
    ['another one, without proxy_arp', [], '10.244.1.10', false],
    ['one behind another link, with proxy_arp', [PROXY], '10.244.1.10', true],
    ['one behind the link that asks, with proxy_arp', [PROXY], '10.0.1.50', false],
    ['one without a route, with proxy_arp', [PROXY], '169.254.1.1', false],
    [
      'one that only the default route leads to, with proxy_arp',
      [PROXY, 'h1: ip route add default via 10.244.1.10'],
      '169.254.1.1',
      true,
    ],
    [
      'one behind another link, without forwarding',
      [PROXY, 'h1: sysctl -w net.ipv4.ip_forward=0'],
      '10.244.1.10',
      false,
    ],
    ['one that a blackhole leads to', [PROXY, 'h1: ip route add blackhole 10.50.0.0/16'], '10.50.0.1', false],
  ];
  for (const [what, lines, target, answered] of answers) {
    it(`${answered ? 'answer' : 'do not answer'} for (arp_process): ${what}`, () => {
      const traced = told(new SmallLab(lines), 'request', H2, target);
      expect(seen(traced, 'h1/eth0 out')).to.have.lengthOf(answered ? 1 : 0);
      const proxied = answered && target !== '10.244.1.1';
      expect(steps(traced, 'proxy-arp').map(({ address }) => address)).to.deep.equal(proxied ? [ip(target)] : []);
    });
  }

  it('are forgotten with the carrier, what waits for them is dropped; permanent ones stay (neigh_carrier_down)', () => {
    const lab = new SmallLab(['h1: ip neigh replace 10.0.1.77 lladdr 02:00:00:00:00:77 dev eth0']);
    lab.ask(toH2);
    lab.type('h2: ip link set eth0 down');
    expect(state(lab)).to.equal(undefined);
    expect(lab.lab.namespace('h1').linkByName.get('eth0')?.neighbours.has(ip('10.0.1.77'))).to.equal(true);
    expect(endOf(lab.ask({ src: 'h1', dst: '10.0.1.77' }))).to.equal('link-down at h1/eth0');
    lab.type('h2: ip link set eth0 up', 'h2: ip route replace 10.244.1.0/24 via 10.0.1.11');
    expect(endOf(lab.ask(toH2))).to.equal('delivered at h2/eth0');
  });

  it('that an administrator sets or takes away are so at once', () => {
    const lab = new SmallLab();
    lab.ask(toH2);
    lab.type('h1: ip neigh replace 10.0.1.12 lladdr 02:00:00:00:00:99 dev eth0');
    expect(endOf(lab.ask(toH2))).to.equal('not-for-this-mac at h2/eth0');
    lab.type('h1: ip neigh del 10.0.1.12 dev eth0');
    expect(endOf(lab.ask(toH2))).to.equal('delivered at h2/eth0');
    lab.type('h1: ip neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev eth0 nud reachable');
    expect([29.9, 0.2].map((seconds) => state(lab.wait(seconds)))).to.deep.equal(['reachable', 'stale']);
  });
});
