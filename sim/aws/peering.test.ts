import { expect } from 'chai';
import { data, udp } from '../packet/build.js';
import { aclRule, cidr, ID, ip, outcome, route, rule, SmallVpc, type SmallVpcOptions } from './fixtures/small-vpc.js';

const QUERY = udp(4000, 53, data(5));
const PEERING = { id: 21, name: 'peered', vpcs: ['vpc', 'far'] } as const;
const toFar = route('10.0.0.0/8', { kind: 'peering', name: 'peered' });

function peered(options: SmallVpcOptions = {}): SmallVpc {
  return new SmallVpc({ peerings: [PEERING], routes: [toFar], farRoutes: [toFar], ...options });
}

describe('a peering', () => {
  it('leads to interfaces of the other VPC, from either end', () => {
    const got = peered().send('a1', 'c1', QUERY);
    expect(outcome(got)).to.equal('c1');
    const places = got.packets.flatMap(({ hops }) => hops.map(({ place }) => place.port));
    expect(places).to.deep.equal(['eni/a1', 'router/a', 'peering/peered', 'eni/c1']);
    expect(outcome(peered().send('c1', 'a1', QUERY))).to.equal('a1');
  });

  const lost: [what: string, dst: string, disposition: string][] = [
    ['an address that nobody there has', '10.1.9.9', 'vpc-no-such-address'],
    ['a VPC behind it', '10.2.1.1', 'peering-not-transitive'],
  ];
  for (const [what, dst, disposition] of lost)
    it(`does not lead to ${what}`, () => {
      const got = peered().send('a1', 'b1', QUERY, { dst: ip(dst) });
      expect(got.ends[0]).to.include({ disposition, entry: 21 });
      expect(got.ends[0]?.place).to.deep.equal({ node: 'fabric', port: 'peering/peered' });
      expect(got.ends[0]?.detail).to.contain(dst).and.to.contain('far');
    });

  it('of two other VPCs leads nowhere', () => {
    const vpcs = ['far', 'third'] as const;
    const { ends } = peered({ peerings: [{ ...PEERING, vpcs }] }).send('a1', 'c1', QUERY);
    expect(ends[0]).to.include({ disposition: 'peering-not-transitive' });
    expect(ends[0]?.detail).to.contain('the other VPC');
    const gone = peered({ peerings: [{ ...PEERING, vpcs: ['vpc', 'gone'] }] }).send('a1', 'c1', QUERY);
    expect(outcome(gone)).to.equal('peering-not-transitive');
  });

  it('that is gone is a blackhole', () =>
    expect(outcome(peered({ peerings: [] }).send('a1', 'c1', QUERY))).to.equal('vpc-route-blackhole'));

  it('is entered and left past the network ACLs of both subnets', () => {
    const all = [aclRule(1, 'allow')];
    const acls = (a: SmallVpcOptions['acls']) => outcome(peered({ acls: a ?? {} }).send('a1', 'c1', QUERY));
    expect(acls({ a: { egress: all, ingress: [] }, c: { egress: [], ingress: all } })).to.equal('c1');
    expect(acls({ a: { egress: [], ingress: all } })).to.equal('network-acl-egress');
    expect(acls({ c: { egress: all, ingress: [] } })).to.equal('network-acl-ingress');
  });

  it('takes a TTL where routers do', () => {
    const small = peered({ assumptions: { 'vpc-router-keeps-ttl': false } });
    expect(outcome(small.send('a1', 'c1', QUERY, { ttl: 1 }))).to.equal('ttl-exceeded');
    expect(small.send('a1', 'c1', QUERY, { ttl: 2 }).got[0]?.frame.payload).to.include({ ttl: 1 });
  });

  const sizes: [farRegion: string, limit: number][] = [
    ['here', 9001],
    ['there', 8500],
    ['in-2023', 1500],
  ];
  for (const [farRegion, limit] of sizes)
    it(`to the region ${farRegion} carries ${limit} bytes`, () => {
      const limits = { interRegionPeeringMtu: farRegion === 'in-2023' ? 1500 : 8500 };
      const sized = (bytes: number, assumptions = {}) =>
        peered({ farRegion, limits, assumptions }).send('a1', 'c1', udp(1, 2, data(bytes - 28)), { df: true });
      expect(outcome(sized(limit))).to.equal('c1');
      const over = sized(limit + 1);
      expect(over.ends[0]).to.include({ disposition: 'vpc-mtu-exceeded', entry: farRegion === 'here' ? ID.vpc : 21 });
      expect(over.got.map(({ at }) => at)).to.deep.equal(farRegion === 'here' ? [] : ['a1']);
      expect(sized(limit + 1, { 'gateways-answer-oversize': false }).got).to.deep.equal([]);
    });

  it('lets the MTU of the smaller VPC decide', () =>
    expect(outcome(peered().send('c1', 'a1', udp(1, 2, data(9002 - 28)), { df: true }))).to.equal('vpc-mtu-exceeded'));
});

describe('a security group of a peered VPC', () => {
  const names = (group: string) => [rule({ peer: { group } })];

  it('may be named by rules of both directions, in one region', () => {
    const ends = (options: SmallVpcOptions) => outcome(peered(options).send('a1', 'c1', QUERY));
    expect(ends({ farIngress: names('vpc') })).to.equal('c1');
    expect(ends({ egress: names('far') })).to.equal('c1');
    expect(ends({ farIngress: names('third') })).to.equal('security-group-ingress');
    expect(ends({ egress: names('third') })).to.equal('security-group-egress');
    expect(ends({ farIngress: names('vpc'), farRegion: 'there' })).to.equal('security-group-ingress');
    expect(ends({ egress: names('far'), farRegion: 'there' })).to.equal('security-group-egress');
  });

  it('is known of every peered VPC, and of no other', () => {
    const ends = (peerings: NonNullable<SmallVpcOptions['peerings']>) => {
      const forwards = { routes: [route('10.2.0.0/16', { kind: 'eni', eni: 'b1' })] };
      const small = new SmallVpc({ ...forwards, peerings, ingress: names('third') });
      return outcome(small.send('a1', 'b1', QUERY, { src: ip('10.2.1.11') }));
    };
    expect(ends([PEERING, { ...PEERING, name: 'second', vpcs: ['third', 'vpc'] }])).to.equal('b1');
    expect(ends([{ ...PEERING, vpcs: ['vpc', 'third'] }])).to.equal('b1');
    expect(ends([PEERING])).to.equal('security-group-ingress');
    expect(ends([{ ...PEERING, vpcs: ['vpc', 'gone'] }])).to.equal('security-group-ingress');
    expect(ends([{ ...PEERING, vpcs: ['far', 'third'] }])).to.equal('security-group-ingress');
  });

  for (const assumed of [true, false])
    it(`covers what its interfaces forward, with sg-reference-matches-forwarded-sources ${assumed}`, () => {
      const ends = (options: SmallVpcOptions = {}) => {
        const assumptions = { 'sg-reference-matches-forwarded-sources': assumed };
        const small = peered({ farIngress: names('vpc'), assumptions, ...options });
        return outcome(small.send('a1', 'c1', QUERY, { src: ip('10.244.1.2') }));
      };
      expect(ends()).to.equal(assumed ? 'c1' : 'security-group-ingress');
      expect(ends({ farRegion: 'there' })).to.equal('security-group-ingress');
    });

  it('covers a peer that a route leads to', () => {
    const sends = (options: SmallVpcOptions) =>
      outcome(peered({ ...options, assumptions: {} }).send('a1', 'b1', QUERY, { dst: ip('10.244.1.2') }));
    const toB1 = route('10.244.0.0/16', { kind: 'eni', eni: 'b1' });
    expect(sends({ routes: [toB1], egress: names('vpc') })).to.equal('b1');
    expect(sends({ routes: [toB1], egress: names('far') })).to.equal('security-group-egress');
  });
});

describe('further ranges of a VPC', () => {
  it('are in it for a peering', () => {
    const secondary = { enis: { c1: { addresses: [ip('10.1.1.11'), ip('100.64.0.5')] } } };
    const toIt = route('100.64.0.0/16', { kind: 'peering', name: 'peered' });
    const ends = (options: SmallVpcOptions) =>
      outcome(peered({ routes: [toIt], ...secondary, ...options }).send('a1', 'c1', QUERY, { dst: ip('100.64.0.5') }));
    expect(ends({})).to.equal('peering-not-transitive');
    expect(ends({ farRanges: [cidr('100.64.0.0/16')] })).to.equal('c1');
  });
});
