import { expect } from 'chai';
import { BROADCAST_MAC, formatIPv4, type Mac, ZERO_MAC } from '../packet/address.js';
import { arp, data, ethernet, udp } from '../packet/build.js';
import { ETHERTYPE_IPV4 } from '../packet/packet.js';
import {
  addressOf,
  arpFrame,
  cidr,
  ID,
  ip,
  ipv4Between,
  macOf,
  outcome,
  received,
  route,
  routerMac,
  SmallVpc,
  type SmallVpcOptions,
} from './fixtures/small-vpc.js';

const QUERY = udp(4000, 53, data(5));
const IGW = { kind: 'internet', id: ID.route, name: 'igw', vpc: 'vpc' } as const;

describe('a VPC', () => {
  it('hands a frame for an interface of the subnet to it as it is, past all route tables', () => {
    const got = new SmallVpc({ table: 'none' }).send('a1', 'a2', QUERY);
    expect(outcome(got)).to.equal('a2');
    expect(got.got[0]?.frame).to.deep.equal(
      ethernet(macOf('a2'), macOf('a1'), ETHERTYPE_IPV4, ipv4Between('a1', 'a2', QUERY)),
    );
    expect(got.steps).to.deep.include({ kind: 'vpc-mapping', mac: macOf('a2'), to: 'a2' });
  });

  it("gives what it routes the router's MAC of the receiver's subnet", () => {
    const got = new SmallVpc().send('a1', 'b1', QUERY);
    expect(outcome(got)).to.equal('b1');
    expect(got.got[0]?.frame).to.include({ src: routerMac('b1'), dst: macOf('b1') });
    const told = { kind: 'vpc-route', entry: ID.route, table: 'vpc', destination: '10.0.0.0/16', target: 'local' };
    expect(got.steps).to.deep.include(told);
  });

  const ttls: [keeps: boolean, ttl: number, left: number | string][] = [
    [true, 1, 1],
    [false, 64, 63],
    [false, 2, 1],
    [false, 1, 'ttl-exceeded'],
  ];
  for (const [keeps, ttl, left] of ttls) {
    it(`leaves of a TTL of ${ttl}, with vpc-router-keeps-ttl ${keeps}: ${left}`, () => {
      const got = new SmallVpc({ assumptions: { 'vpc-router-keeps-ttl': keeps } }).send('a1', 'b1', QUERY, { ttl });
      expect(received(got)?.ttl ?? outcome(got)).to.equal(left);
      expect(got.ends).to.have.lengthOf(typeof left === 'number' ? 0 : 1);
    });
  }

  const pod = '10.244.1.10';
  const routes: [what: string, options: SmallVpcOptions, to: string, ends: string, target?: string][] = [
    ['no route', {}, pod, 'vpc-no-route'],
    ['a table that is not there', { table: 'none' }, '10.0.2.11', 'vpc-no-route'],
    ['an address that no interface has', {}, '10.0.2.99', 'vpc-no-such-address', 'local'],
    ['a route to an interface', { routes: [route('10.244.1.0/24', { kind: 'eni', eni: 'b1' })] }, pod, 'b1', 'b1'],
    [
      'a route to one that is gone',
      { routes: [route('10.244.1.0/24', { kind: 'eni', eni: 'b9' })] },
      pod,
      'vpc-route-blackhole',
      'b9',
    ],
    [
      'a route whose target was deleted',
      { routes: [route('10.244.0.0/16', { kind: 'blackhole' })] },
      pod,
      'vpc-route-blackhole',
      'blackhole',
    ],
    [
      'the default route, to a private address',
      { routes: [route('0.0.0.0/0', { kind: 'gateway', name: 'igw' })], gateways: [IGW] },
      pod,
      'left-by-gateway',
      'igw',
    ],
    [
      'the default route, to a gateway that is gone',
      { routes: [route('0.0.0.0/0', { kind: 'gateway', name: 'nat' })] },
      '8.8.8.8',
      'vpc-route-blackhole',
      'nat',
    ],
    [
      'instance metadata',
      { routes: [route('0.0.0.0/0', { kind: 'gateway', name: 'nat' })] },
      '169.254.169.254',
      'undetermined',
    ],
  ];
  for (const [what, options, dst, ends, target] of routes) {
    it(`routes out of a subnet: ${what}: ${ends}`, () => {
      const got = new SmallVpc(options).send('a1', 'b1', QUERY, { dst: ip(dst) });
      expect(outcome(got)).to.equal(ends);
      const told = got.steps.flatMap((step) => (step.kind === 'vpc-route' ? [step.target] : []));
      expect(told).to.deep.equal(target === undefined ? [] : [target]);
      if (ends === 'b1') return;
      expect(got.ends[0]?.place).to.deep.equal({ node: 'fabric', port: target === 'igw' ? 'igw/igw' : 'router/a' });
      const missing = ends === 'vpc-no-route' && options.table === undefined ? ID.table : ID.subnet;
      expect(got.ends[0]?.entry).to.equal(target === undefined ? missing : ID.route);
    });
  }

  for (const order of ['first', 'last'])
    it(`takes a static route before a propagated one that is ${order} in the table`, () => {
      const fixed = route('10.244.1.0/24', { kind: 'eni', eni: 'b1' });
      const learned = { ...route('10.244.1.0/24', { kind: 'blackhole' }), propagated: true };
      const routes = order === 'first' ? [learned, fixed] : [fixed, learned];
      expect(outcome(new SmallVpc({ routes }).send('a1', 'b1', QUERY, { dst: ip(pod) }))).to.equal('b1');
    });

  const mappings: [what: string, from: string, asked: string, answer: Mac | undefined][] = [
    ['the router', 'a1', '10.0.1.1', routerMac('a1')],
    ['an interface of the subnet', 'a1', '10.0.1.12', macOf('a2')],
    ["an interface's own address: nobody, or it would take its own for a duplicate", 'a1', '10.0.1.11', undefined],
    ['an interface of another subnet', 'a1', '10.0.2.11', undefined],
    ['an address that nobody has', 'a1', '10.0.1.99', undefined],
    ['the DNS server in the first subnet, two above the base of the VPC', 'z1', '10.0.0.2', routerMac('z1')],
    ['the DNS server in another subnet', 'a1', '10.0.0.2', undefined],
  ];
  for (const [what, from, asked, mac] of mappings) {
    it(`answers ARP for ${what}`, () => {
      const sender = { mac: macOf(from), ip: addressOf(from) };
      const request = arp('request', sender, { mac: ZERO_MAC, ip: ip(asked) });
      const got = new SmallVpc().put(from, arpFrame(from, request));
      expect(got.got.map(({ at, frame }) => [at, frame.dst, frame.src, frame.payload])).to.deep.equal(
        mac === undefined ? [] : [[from, sender.mac, mac, arp('reply', { mac, ip: ip(asked) }, sender)]],
      );
      const told = { kind: 'vpc-mapping', mac, to: asked };
      expect(got.steps).to.deep.equal(mac === undefined ? [] : [told]);
      expect(got.ends).to.deep.equal([]);
    });
  }

  it('learns nothing from gratuitous ARP, and answers no reply', () => {
    const claim = arp('reply', { mac: macOf('a1'), ip: addressOf('a2') }, { mac: ZERO_MAC, ip: addressOf('a2') });
    const vpc = new SmallVpc();
    expect(outcome(vpc.put('a1', arpFrame('a1', claim)))).to.equal('nothing');
    expect(outcome(vpc.send('b1', 'a2', QUERY))).to.equal('a2');
  });

  it('carries neither broadcast nor what is for a MAC that is not in the subnet', () => {
    const to = (mac: Mac) =>
      new SmallVpc().put('a1', ethernet(mac, macOf('a1'), ETHERTYPE_IPV4, ipv4Between('a1', 'b1', QUERY)));
    expect(outcome(to(BROADCAST_MAC))).to.equal('vpc-unknown-mac');
    expect(to(BROADCAST_MAC).ends[0]?.detail).to.contain('no broadcast');
    expect(outcome(to(macOf('b1')))).to.equal('vpc-unknown-mac');
    expect(to(macOf('b1')).ends[0])
      .to.include({ entry: ID.subnet })
      .and.have.property('detail')
      .that.contains('02:00:');
  });

  it('carries 9,001 bytes; what is larger it fragments, or drops with DF', () => {
    const sized = (bytes: number, df: boolean) => new SmallVpc().send('a1', 'b1', udp(1, 2, data(bytes - 28)), { df });
    expect(outcome(sized(9001, true))).to.equal('b1');
    expect(outcome(sized(9002, true))).to.equal('vpc-mtu-exceeded');
    expect(sized(9002, true).ends[0]).to.include({ entry: ID.vpc });
    const got = sized(9100, false);
    expect(outcome(got)).to.equal('b1 b1');
    expect(got.got.map(({ frame }) => frame.length)).to.deep.equal([34 + 8976, 34 + 9080 - 8976]);
    const pieces = got.packets.filter(({ cause }) => cause.kind === 'fragment').map(({ id }) => id);
    expect(got.steps).to.deep.include({ kind: 'fragmented', mtu: 9001, into: pieces });
    expect(got.got.map(({ datagram }) => datagram)).to.deep.equal(Array(2).fill(got.packets[0]?.id));
    const near = new SmallVpc().send('a1', 'a2', udp(1, 2, data(9072)));
    expect(near.got.map(({ frame }) => frame.length)).to.deep.equal([34 + 8976, 34 + 9080 - 8976]);
  });

  it('passes over what is neither IPv4 nor ARP, no frame, or of an interface without a subnet', () => {
    const vpc = new SmallVpc();
    const packet = ipv4Between('a1', 'a2', QUERY);
    expect(outcome(vpc.put('a1', ethernet(macOf('a2'), macOf('a1'), 0x86dd, data(40))))).to.equal('nothing');
    const frame = ethernet(macOf('a2'), macOf('a1'), ETHERTYPE_IPV4, packet);
    for (const got of [vpc.put('a1', packet), vpc.put('gone', frame), vpc.put('no such port', frame)]) {
      expect(outcome(got)).to.equal('nothing');
      expect(got.packets.flatMap(({ hops }) => hops)).to.deep.equal([]);
    }
  });

  it('says that an instance has no such interface', () => {
    const { got, ends } = new SmallVpc({ gone: ['b1'] }).send('a1', 'b1', QUERY);
    expect(got).to.deep.equal([]);
    expect(ends.map(({ disposition, entry }) => [disposition, entry])).to.deep.equal([['link-down', ID.eni]]);
  });

  const checks: [what: string, src: string, dst: string, checked: string, end: string][] = [
    ['own addresses', '10.0.1.11', '10.0.2.11', 'a1 b1', 'b1'],
    ['a pod as source, checked at the sender', pod, '10.0.2.11', 'a1', 'source-check'],
    ['a pod as source, checked at the receiver only', pod, '10.0.2.11', 'b1', 'b1'],
    ['a pod as destination, checked at the receiver', '10.0.1.11', '10.9.0.1', 'b1', 'destination-check'],
    ['a pod as destination, checked at the sender only', '10.0.1.11', '10.9.0.1', 'a1', 'b1'],
    ['an address of a delegated prefix', '10.0.1.11', '10.9.9.1', 'b1', 'b1'],
  ];
  for (const [what, src, dst, checked, end] of checks) {
    it(`checks source and destination: ${what}: ${end}`, () => {
      const change = (name: string) => ({ sourceDestCheck: checked.includes(name), prefixes: [cidr('10.9.9.0/28')] });
      const enis = { a1: change('a1'), b1: change('b1') };
      const toB1 = route('10.9.0.0/16', { kind: 'eni', eni: 'b1' });
      const got = new SmallVpc({ enis, routes: [toB1] }).send('a1', 'b1', QUERY, { src: ip(src), dst: ip(dst) });
      expect(outcome(got)).to.equal(end);
      const told = got.steps.flatMap((step) =>
        step.kind === 'eni-check' ? [`${step.eni} ${step.side} ${formatIPv4(step.address)} ${step.passed}`] : [],
      );
      const expected = [
        ...(checked.includes('a1') ? [`a1 source ${src} ${end !== 'source-check'}`] : []),
        ...(checked.includes('b1') && end !== 'source-check' ? [`b1 destination ${dst} ${end === 'b1'}`] : []),
      ];
      expect(told).to.deep.equal(expected);
    });
  }
});
