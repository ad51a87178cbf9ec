import { expect } from 'chai';
import { data, icmp, tcp, udp } from '../packet/build.js';
import { fragment } from '../packet/fragment.js';
import type { Ipv4 } from '../packet/packet.js';
import {
  aclRule,
  addressOf,
  cidr,
  ip,
  ipv4Between,
  type Outcome,
  outcome,
  route,
  SmallVpc,
  type SmallVpcOptions,
} from './fixtures/small-vpc.js';
import type { GatewayConfig } from './gateway-config.js';

const QUERY = udp(4000, 53, data(5));
const WORLD = { dst: ip('8.8.8.8') };
const IGW: GatewayConfig = { kind: 'internet', id: 11, name: 'out', vpc: 'vpc' };
const NAT: GatewayConfig = { kind: 'nat', id: 12, name: 'translator', subnet: 'b', address: ip('10.0.2.50') };
const VPN: GatewayConfig = { kind: 'vpn', id: 13, name: 'office', vpc: 'vpc', customer: [cidr('172.16.0.0/16')] };
const ALL = [aclRule(1, 'allow')];

function by(gateway: GatewayConfig, options: SmallVpcOptions = {}): SmallVpc {
  const toGateway = route('0.0.0.0/0', { kind: 'gateway', name: gateway.name });
  return new SmallVpc({ routes: [toGateway], gateways: [gateway], ...options });
}

function last({ ends }: Outcome): unknown {
  return ends.map(({ disposition, place, entry }) => [disposition, 'port' in place ? place.port : '', entry]);
}

describe('an internet gateway', () => {
  const open = { enis: { a1: { publicAddress: true, addresses: [addressOf('a1'), ip('10.0.1.99')] } } };

  it('lets out who has a public address', () =>
    expect(last(by(IGW, open).send('a1', 'b1', QUERY, WORLD))).to.deep.equal([['exits-network', 'igw/out', 11]]));

  const shut: [what: string, fields: Partial<Ipv4>, options: SmallVpcOptions][] = [
    ['an interface without a public address', {}, {}],
    ['a secondary address, which has none', { src: ip('10.0.1.99') }, open],
    ['a source that no interface has', { src: ip('10.244.1.2') }, open],
  ];
  for (const [what, fields, options] of shut)
    it(`drops ${what}`, () => {
      const got = by(IGW, options).send('a1', 'b1', QUERY, { ...WORLD, ...fields });
      expect(last(got)).to.deep.equal([['no-public-address', 'igw/out', 11]]);
    });

  for (const dst of ['10.9.9.9', '172.16.0.1', '192.168.0.1', '100.64.0.1'])
    it(`has no way to the private address ${dst}`, () =>
      expect(last(by(IGW, open).send('a1', 'b1', QUERY, { dst: ip(dst) }))).to.deep.equal([
        ['left-by-gateway', 'igw/out', 11],
      ]));

  it('carries 1,500 bytes, in fragments without DF', () => {
    const sized = (bytes: number, df: boolean) =>
      by(IGW, open).send('a1', 'b1', udp(1, 2, data(bytes - 28)), { ...WORLD, df });
    expect(outcome(sized(1500, true))).to.equal('exits-network');
    expect(outcome(sized(1501, false))).to.equal('exits-network exits-network');
    expect(outcome(sized(1501, true))).to.equal('a1 vpc-mtu-exceeded');
  });

  for (const answers of [true, false])
    it(`tells the sender what is too large, with gateways-answer-oversize ${answers}`, () => {
      const small = by(IGW, { ...open, assumptions: { 'gateways-answer-oversize': answers } });
      const { got } = small.send('a1', 'b1', udp(1, 2, data(1473)), { ...WORLD, df: true });
      expect(got.map(({ at }) => at)).to.deep.equal(answers ? ['a1'] : []);
    });

  it('is asked behind the network ACL of the subnet', () =>
    expect(
      outcome(by(IGW, { ...open, acls: { a: { egress: [], ingress: ALL } } }).send('a1', 'b1', QUERY, WORLD)),
    ).to.equal('network-acl-egress'));
});

describe('a NAT gateway', () => {
  const TO_IGW = route('0.0.0.0/0', { kind: 'gateway', name: 'out' });
  const TO_NAT = route('0.0.0.0/0', { kind: 'gateway', name: 'translator' });
  // Subnets of one VPC share a table here: who sends by the NAT gateway is in another VPC than the gateway's home.
  const NAT_OF_FAR: GatewayConfig = { ...NAT, subnet: 'a', address: ip('10.0.1.50') };
  const nat = (options: SmallVpcOptions = {}) =>
    new SmallVpc({ routes: [TO_IGW], farRoutes: [TO_NAT], gateways: [IGW, NAT_OF_FAR], ...options });

  it('sends on by the internet gateway of its own subnet', () =>
    expect(last(nat().send('c1', 'a1', QUERY, WORLD))).to.deep.equal([['exits-network', 'igw/out', 11]]));

  it('has no way to a private address', () =>
    expect(last(nat().send('c1', 'a1', QUERY, { dst: ip('192.168.1.1') }))).to.deep.equal([
      ['left-by-gateway', 'igw/out', 11],
    ]));

  const ping = icmp(8, 0, 7 << 16, data(8));
  const syn = tcp({ srcPort: 1, dstPort: 80, seq: 0, ack: 0, flags: 2, window: 1 }, data(0));
  for (const [what, payload, fields, end] of [
    ['ICMP', ping, {}, 'exits-network'],
    ['TCP', syn, {}, 'exits-network'],
    ['no IP-in-IP', QUERY, { protocol: 4 }, 'nat-gateway-protocol'],
    ['no SCTP', QUERY, { protocol: 132 }, 'nat-gateway-protocol'],
  ] as const)
    it(`translates ${what}`, () =>
      expect(outcome(nat().send('c1', 'a1', payload, { ...WORLD, ...fields }))).to.equal(end));

  it('translates fragments of UDP only', () => {
    const small = nat();
    const pieces = (packet: Ipv4) =>
      fragment({ ...packet, ...WORLD }, 600).map((piece) => outcome(small.send('c1', 'a1', piece.payload, piece)));
    expect(pieces(ipv4Between('c1', 'a1', udp(1, 2, data(1000))))).to.deep.equal(Array(2).fill('exits-network'));
    expect(pieces(ipv4Between('c1', 'a1', icmp(8, 0, 0, data(1000))))).to.deep.equal(
      Array(2).fill('nat-gateway-protocol'),
    );
  });

  it('carries 8,500 bytes, and the internet gateway behind it 1,500', () => {
    const sized = (bytes: number, df: boolean, assumptions = {}) =>
      nat({ assumptions }).send('c1', 'a1', udp(1, 2, data(bytes - 28)), { ...WORLD, df });
    expect(sized(8501, true).ends[0]).to.include({ disposition: 'vpc-mtu-exceeded', entry: 12 });
    expect(sized(8500, true).ends[0]).to.include({ disposition: 'vpc-mtu-exceeded', entry: 11 });
    expect(sized(8501, true).got.map(({ at }) => at)).to.deep.equal(['c1']);
    expect(sized(8501, true, { 'gateways-answer-oversize': false }).got).to.deep.equal([]);
  });

  it('leaves undetermined what its subnet does not send on to the internet', () => {
    const ends = (routes: NonNullable<SmallVpcOptions['routes']>) =>
      nat({ routes, peerings: [{ id: 14, name: 'peered', vpcs: ['vpc', 'far'] }] }).send('c1', 'a1', QUERY, WORLD).ends;
    const nowhere = ends([])[0];
    expect(nowhere).to.include({ disposition: 'undetermined', entry: 12 });
    expect(nowhere?.detail).to.contain('nowhere');
    const peered = ends([route('8.0.0.0/8', { kind: 'peering', name: 'peered' })])[0];
    expect(peered).to.include({ disposition: 'undetermined', entry: 12 });
    expect(peered?.detail).to.contain('8.8.8.8');
    const named = ends([route('8.0.0.0/8', { kind: 'peering', name: 'out' })])[0];
    expect(named).to.include({ disposition: 'undetermined' });
  });

  it('is in a subnet, whose network ACL it passes both ways', () => {
    const rules = (ingress = ALL, egress = ALL) => nat({ acls: { a: { ingress, egress } } });
    expect(outcome(rules().send('c1', 'a1', QUERY, WORLD))).to.equal('exits-network');
    expect(outcome(rules([]).send('c1', 'a1', QUERY, WORLD))).to.equal('network-acl-ingress');
    expect(outcome(rules(ALL, []).send('c1', 'a1', QUERY, WORLD))).to.equal('network-acl-egress');
    const translated = [aclRule(1, 'allow', { cidr: cidr('8.8.8.8/32') })];
    expect(outcome(rules(ALL, translated).send('c1', 'a1', QUERY, WORLD))).to.equal('exits-network');
  });

  it('is not entered over the boundary of the subnet that it is in', () => {
    const own = by(
      { ...NAT, subnet: 'a' },
      { acls: { a: { ingress: [], egress: ALL } }, gateways: [{ ...NAT, subnet: 'a' }] },
    );
    expect(last(own.send('a1', 'b1', QUERY, WORLD))).to.deep.equal([['undetermined', 'nat/translator', 12]]);
  });

  it('of a subnet that is gone lets nothing on', () =>
    expect(by({ ...NAT, subnet: 'gone' }).send('a1', 'b1', QUERY, WORLD).got).to.deep.equal([]));
});

describe('a site-to-site VPN', () => {
  const toOffice = { dst: ip('172.16.3.4') };

  it("leads to the customer's ranges", () => {
    const got = by(VPN).send('a1', 'b1', QUERY, toOffice);
    expect(last(got)).to.deep.equal([['exits-network', 'vpn/office', 13]]);
    expect(got.ends[0]?.detail).to.contain('172.16.0.0/16');
    expect(last(by(VPN).send('a1', 'b1', QUERY, WORLD))).to.deep.equal([['left-by-gateway', 'vpn/office', 13]]);
  });

  it('carries 1,446 bytes and tells nobody', () => {
    const sized = (bytes: number, df: boolean) =>
      outcome(by(VPN).send('a1', 'b1', udp(1, 2, data(bytes - 28)), { ...toOffice, df }));
    expect(sized(1446, true)).to.equal('exits-network');
    expect(sized(1447, true)).to.equal('vpc-mtu-exceeded');
    expect(sized(1447, false)).to.equal('exits-network exits-network');
  });
});

describe('what a gateway says of too large a packet', () => {
  const open = { enis: { a1: { publicAddress: true } } };
  const told = (bytes: number, options: SmallVpcOptions = {}) =>
    by(IGW, { ...open, ...options }).send('a1', 'b1', udp(1, 2, data(bytes - 28)), { ...WORLD, df: true });

  it("comes from the router of the sender's subnet, without DF, and quotes up to 576 bytes in all", () => {
    const got = told(1600);
    const error = got.packets.find(({ cause }) => cause.kind === 'icmp-error');
    const packet = got.got[0]?.frame.payload;
    expect(packet).to.include({ src: ip('10.0.1.1'), dst: addressOf('a1'), df: false, length: 576, ttl: 64 });
    expect(packet?.layer === 'ipv4' && packet.payload).to.include({ type: 3, code: 4, rest: 1500 });
    expect(got.steps).to.deep.include({ kind: 'icmp-sent', type: 3, code: 4, mtu: 1500, as: error?.id });
  });

  it('is dropped by security groups that admit no related errors, and by the network ACL', () => {
    expect(told(1600, { ingress: [], assumptions: { 'sg-admits-related-icmp-errors': false } }).got).to.deep.equal([]);
    expect(told(1600, { acls: { a: { egress: ALL, ingress: [] } } }).got).to.deep.equal([]);
    expect(told(1600, { acls: { a: { egress: ALL, ingress: ALL } } }).got).to.have.lengthOf(1);
  });

  it('is nothing for a fragment that is not the first', () => {
    const answers = (fragmentOffset: number, mf: boolean) =>
      by(IGW, { ...open, assumptions: { 'sg-fragments-follow-first': false } }).send(
        'a1',
        'b1',
        udp(1, 2, data(1600)),
        { ...WORLD, df: true, fragmentOffset, mf, length: 1628 },
      ).got.length;
    expect([answers(0, false), answers(0, true), answers(64, true), answers(64, false)]).to.deep.equal([1, 1, 0, 0]);
  });
});
