import { expect } from 'chai';
import { data, udp } from '../packet/build.js';
import { aclRule, cidr, ip, outcome, route, rule, SmallVpc, type SmallVpcOptions } from './fixtures/small-vpc.js';
import type { TransitGatewayConfig } from './gateway-config.js';

const QUERY = udp(4000, 53, data(5));
const toHub = route('10.0.0.0/8', { kind: 'transit-gateway', name: 'hub' });

/** `vpc` and `far` in both zones, `third` in zone `z`; every attachment has the same table. */
const HUB: TransitGatewayConfig = {
  id: 30,
  name: 'hub',
  attachments: [
    { id: 31, name: 'to-vpc', vpc: 'vpc', subnets: ['a', 'b'], routeTable: 'all' },
    { id: 32, name: 'to-far', vpc: 'far', subnets: ['c', 'd'], routeTable: 'all' },
    { id: 33, name: 'to-third', vpc: 'third', subnets: ['e'], routeTable: 'all' },
  ],
  routeTables: [
    {
      id: 34,
      name: 'all',
      routes: [
        { id: 35, destination: cidr('10.0.0.0/16'), attachment: 'to-vpc' },
        { id: 36, destination: cidr('10.1.0.0/16'), attachment: 'to-far' },
        { id: 37, destination: cidr('10.2.0.0/16'), attachment: 'to-third' },
        { id: 38, destination: cidr('10.1.99.0/24'), attachment: undefined },
      ],
    },
  ],
};

function hub(options: SmallVpcOptions = {}, config: TransitGatewayConfig = HUB): SmallVpc {
  const routes = { routes: [toHub], farRoutes: [toHub], thirdRoutes: [toHub] };
  return new SmallVpc({ ...routes, transitGateways: [config], ...options });
}

/** The hub with other attachments of VPCs. */
function attached(change: Readonly<Record<string, readonly string[]>>): TransitGatewayConfig {
  const attachments = HUB.attachments.map((one) => ({ ...one, subnets: change[one.vpc] ?? one.subnets }));
  return { ...HUB, attachments };
}

describe('a transit gateway', () => {
  const ways: [from: string, to: string, inner: string][] = [
    ['a1', 'c1', 'c'],
    ['a1', 'd1', 'c'],
    ['b1', 'c1', 'd'],
    ['b1', 'd1', 'd'],
    ['c1', 'a1', 'a'],
    ['e1', 'd1', 'c'],
    ['b1', 'e1', 'e'],
  ];
  for (const [from, to, inner] of ways)
    it(`leads from ${from} to ${to}, past the subnet ${inner} of the attachment in the sender's zone, or the first`, () => {
      const got = hub().send(from, to, QUERY);
      const places = got.packets.flatMap(({ hops }) => hops.map(({ place }) => place.port));
      const router = `router/${from[0]}`;
      expect(places).to.deep.equal([`eni/${from}`, router, 'tgw/hub', `router/${inner}`, `eni/${to}`]);
      expect(outcome(got)).to.equal(to);
    });

  it('tells the route of its table', () => {
    const step = { kind: 'vpc-route', entry: 36, table: 'all', destination: '10.1.0.0/16', target: 'to-far' };
    expect(hub().send('a1', 'c1', QUERY).steps).to.deep.include(step);
  });

  const noTable = { ...HUB, routeTables: [] };
  const foreign = { ...HUB, attachments: HUB.attachments.filter(({ vpc }) => vpc !== 'vpc') };
  const lost: [what: string, config: TransitGatewayConfig, dst: string, entry: number, detail: string][] = [
    ['a VPC that is not attached', foreign, '10.1.1.11', 30, 'no attachment of vpc in zone z'],
    ['a zone without a subnet', attached({ vpc: ['b'] }), '10.1.1.11', 31, 'no attachment of vpc in zone z'],
    ['a subnet that is gone', attached({ vpc: ['gone'] }), '10.1.1.11', 31, 'no attachment of vpc in zone z'],
    ['no route', HUB, '10.9.0.1', 34, 'table all has no route for 10.9.0.1'],
    ['a blackhole', HUB, '10.1.99.1', 38, 'table all has a blackhole (10.1.99.0/24) for 10.1.99.1'],
    ['a table that is gone', noTable, '10.1.1.11', 30, 'table all has no route for 10.1.1.11'],
  ];
  for (const [what, config, dst, entry, detail] of lost)
    it(`loses what it has to do with ${what}`, () => {
      const got = hub({}, config).send('a1', 'b1', QUERY, { dst: ip(dst) });
      const place = { node: 'fabric', port: 'tgw/hub' };
      expect(got.ends[0]).to.deep.include({ disposition: 'transit-gateway-no-route', place, entry, detail });
    });

  it('that is gone is a blackhole', () =>
    expect(outcome(hub({ transitGateways: [] }).send('a1', 'c1', QUERY))).to.equal('vpc-route-blackhole'));

  it('is entered and left past the network ACLs of subnets', () => {
    const all = [aclRule(1, 'allow')];
    const acls = (of: SmallVpcOptions['acls']) => outcome(hub({ acls: of ?? {} }).send('a1', 'd1', QUERY));
    expect(acls({ a: { egress: [], ingress: all } })).to.equal('network-acl-egress');
    expect(acls({ c: { egress: all, ingress: [] } })).to.equal('network-acl-ingress');
    expect(acls({ c: { egress: [], ingress: all } })).to.equal('network-acl-egress');
    expect(acls({ d: { egress: all, ingress: [] } })).to.equal('network-acl-ingress');
    expect(acls({ b: { egress: [], ingress: [] } })).to.equal('d1');
  });

  it('carries 8,500 bytes, fragments nothing, and tells who sent with DF', () => {
    const sized = (bytes: number, df: boolean, limits = {}) =>
      outcome(hub({ limits }).send('a1', 'c1', udp(1, 2, data(bytes - 28)), { df }));
    expect(sized(8500, true)).to.equal('c1');
    expect(sized(8501, false)).to.equal('vpc-mtu-exceeded');
    expect(sized(8501, true)).to.equal('a1 vpc-mtu-exceeded');
    expect(sized(8501, true, { transitGatewayAnswers: false })).to.equal('vpc-mtu-exceeded');
  });

  it('ends what goes round between VPCs after 16 turns', () => {
    const everywhere = route('10.9.0.0/16', { kind: 'transit-gateway', name: 'hub' });
    const around = {
      ...HUB,
      routeTables: [
        { id: 34, name: 'all', routes: [{ id: 39, destination: cidr('10.9.0.0/16'), attachment: 'to-far' }] },
      ],
    };
    const small = hub({ routes: [everywhere], farRoutes: [everywhere] }, around);
    const got = small.send('a1', 'b1', QUERY, { dst: ip('10.9.0.1') });
    expect(got.ends[0]).to.include({ disposition: 'ttl-exceeded', entry: 30 });
    const passed = got.packets.flatMap(({ hops }) => hops).filter(({ place }) => place.port === 'tgw/hub');
    expect(passed).to.have.lengthOf(17);
  });

  it('does not make groups of the VPCs behind it known', () => {
    const named = { ingress: [rule({ peer: { group: 'far' } })], assumptions: {} };
    const peerings = [{ id: 40, name: 'peered', vpcs: ['vpc', 'third'] }] as const;
    const got = hub({ ...named, peerings }).send('c1', 'a1', QUERY);
    expect(outcome(got)).to.equal('security-group-ingress');
  });
});
