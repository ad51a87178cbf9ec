import { expect } from 'chai';
import fc from 'fast-check';
import { isAwsService, isPrivate } from '../../../sim/aws/addresses.js';
import type {
  EniConfig,
  FabricConfig,
  SecurityGroupConfig,
  SecurityGroupRule,
  VpcRouteConfig,
} from '../../../sim/aws/config.js';
import { TRACKING } from '../../../sim/aws/flows.js';
import {
  type Cidr,
  contains,
  type IPv4,
  type Mac,
  networkOf,
  parseCidr,
  parseIPv4,
} from '../../../sim/packet/address.js';
import { PRIVATE, serviceAddresses } from './address-sets.js';
import { renderFabric, renderFabricRules } from './fabric.js';
import { flatten, type Prefixed } from './intervals.js';

function address(text: string): IPv4 {
  const parsed = parseIPv4(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

function cidr(text: string): Cidr {
  const parsed = parseCidr(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

/** Prefixes near each other and near both ends of the address space, so that they nest and touch. */
const prefixes = fc
  .record({
    base: fc.constantFrom('0.0.0.0', '10.0.0.0', '255.255.255.0').map(address),
    low: fc.nat(255),
    length: fc.oneof(fc.integer({ min: 22, max: 32 }), fc.nat(32)),
  })
  .map(({ base, low, length }): Cidr => ({ address: (base + low) as IPv4, length }));
const entries = fc.array(fc.record({ prefix: prefixes, value: fc.constantFrom('a', 'b', 'c') }), { maxLength: 12 });

/** The value of the longest prefix that holds an address, of equal ones the last. */
function scan(table: readonly Prefixed<string>[], at: IPv4): string | undefined {
  let best: Prefixed<string> | undefined;
  for (const entry of table) {
    if (contains(entry.prefix, at) && entry.prefix.length >= (best?.prefix.length ?? 0)) best = entry;
  }
  return best?.value;
}

describe('flatten', () => {
  it('says of each address what the longest prefix says', () => {
    fc.assert(
      fc.property(entries, fc.array(fc.nat(0xffffffff)), (table, random) => {
        const intervals = flatten(table);
        const edges = table.flatMap(({ prefix }) => {
          const first = networkOf(prefix);
          const last = first + 2 ** (32 - prefix.length) - 1;
          return [first - 1, first, last, last + 1].filter((at) => at >= 0 && at <= 0xffffffff);
        });
        for (const at of [...edges, ...random] as IPv4[]) {
          const found = intervals.filter(({ from, to }) => from <= at && at <= to).map(({ value }) => value);
          const expected = scan(table, at);
          expect(found).to.deep.equal(expected === undefined ? [] : [expected]);
        }
      }),
    );
  });

  it('gives ascending intervals, none that touches one of its own value', () => {
    fc.assert(
      fc.property(entries, (table) => {
        flatten(table).forEach((interval, index, all) => {
          const next = all[index + 1];
          expect(interval.from).to.be.at.most(interval.to);
          if (next === undefined) return;
          expect(next.from).to.be.above(interval.to);
          if (next.from === interval.to + 1) expect(next.value).not.to.equal(interval.value);
        });
      }),
    );
  });
});

describe('address sets', () => {
  it("are the simulated VPC's", () => {
    const near = PRIVATE.flatMap((range) => [networkOf(range) - 1, networkOf(range) + 2 ** (32 - range.length)]);
    const interesting = fc.oneof(fc.nat(0xffffffff), fc.constantFrom(...near), prefixes.map(networkOf));
    fc.assert(
      fc.property(interesting, fc.nat(16), (at, step) => {
        const vpc = { address: at as IPv4, length: 16 };
        for (const each of [at, networkOf(vpc) + step] as IPv4[]) {
          expect(PRIVATE.some((range) => contains(range, each))).to.equal(isPrivate(each));
          expect(serviceAddresses([vpc]).some((range) => contains(range, each))).to.equal(isAwsService([vpc], each));
        }
      }),
    );
  });
});

const ALL: SecurityGroupRule = {
  id: 0,
  protocol: undefined,
  ports: undefined,
  icmp: undefined,
  peer: { cidr: cidr('0.0.0.0/0') },
};

function eni(name: string, subnet: string, own: string, change: Partial<EniConfig> = {}): EniConfig {
  const attachment = { namespace: name, link: 'eth0' };
  const plain = { id: 0, name, subnet, addresses: [address(own)], prefixes: [], sourceDestCheck: true, attachment };
  const usual = { publicAddress: false, tracking: TRACKING, primary: true };
  return { ...plain, ...usual, mac: (0x020000000000 + address(own)) as Mac, securityGroups: ['nodes'], ...change };
}

function route(destination: string, target: VpcRouteConfig['target']): VpcRouteConfig {
  return { id: 0, destination: cidr(destination), propagated: false, target };
}

function fabric(change: {
  readonly group?: Partial<SecurityGroupConfig>;
  readonly first?: Partial<EniConfig>;
}): FabricConfig {
  const subnet = (name: string, range: string) => ({
    id: 0,
    name,
    vpc: 'vpc',
    zone: name,
    cidr: cidr(range),
    routeTable: 'main',
    networkAcl: undefined,
  });
  const routes = [
    route('10.0.0.0/16', { kind: 'local' }),
    route('10.244.2.0/24', { kind: 'eni', eni: 'two' }),
    route('10.244.3.0/24', { kind: 'eni', eni: 'gone' }),
    route('0.0.0.0/0', { kind: 'gateway', name: 'internet' }),
  ];
  return {
    limits: { interRegionPeeringMtu: 8500, transitGatewayAnswers: true },
    vpcs: [{ id: 0, name: 'vpc', region: 'a', cidrs: [cidr('10.0.0.0/16')], mtu: 9001 }],
    subnets: [subnet('a', '10.0.1.0/24'), subnet('b', '10.0.2.0/24')],
    routeTables: [{ id: 0, name: 'main', vpc: 'vpc', quota: 50, routes }],
    networkAcls: [],
    gateways: [{ kind: 'internet', id: 0, name: 'internet', vpc: 'vpc' }],
    peerings: [],
    transitGateways: [],
    securityGroups: [{ id: 0, name: 'nodes', vpc: 'vpc', ingress: [], egress: [], ...change.group }],
    enis: [eni('one', 'a', '10.0.1.11', change.first), eni('two', 'a', '10.0.1.12'), eni('three', 'b', '10.0.2.13')],
  };
}

/** The lines that one tool is given in a namespace. */
function given(config: FabricConfig, namespace: string, tool: string): string[] {
  const runs = renderFabric(config).steps.flat();
  const found = runs.filter((run) => run.namespace === namespace && run.argv[0] === tool);
  return found.flatMap(({ stdin }) => stdin.split('\n'));
}

const ONE = 'fabric~eni~one';

/** The lines of a chain of the first interface's rules. */
function chain(config: FabricConfig, name: string): string[] {
  const lines = given(config, ONE, 'nft');
  const start = lines.indexOf(`chain ${name} {`) + 1;
  return lines.slice(start, lines.indexOf('}', start));
}

describe('renderFabric', () => {
  const rules: readonly [string, Partial<SecurityGroupRule>, readonly string[]][] = [
    ['everything', {}, ['accept']],
    ['a protocol', { protocol: 4 }, ['meta l4proto { 4 } accept']],
    ['a source', { peer: { cidr: cidr('10.0.0.0/8') } }, ['ip saddr 10.0.0.0/8 accept']],
    ['ports', { protocol: 17, ports: { from: 53, to: 54 } }, ['meta l4proto { 17 } th dport 53-54 accept']],
    ['ports of both', { ports: { from: 53, to: 53 } }, ['meta l4proto { 6, 17 } th dport 53-53 accept']],
    ['ports of what has none', { protocol: 4, ports: { from: 53, to: 53 } }, []],
    ['ICMP', { protocol: 1, icmp: { type: 3, code: 4 } }, ['meta l4proto { 1 } icmp type 3 icmp code 4 accept']],
    [
      'a group',
      { peer: { group: 'nodes' } },
      ['ip saddr @addresses_0 accept', 'meta mark & 65535 @interfaces_0 accept'],
    ],
  ];
  for (const [what, rule, expected] of rules) {
    it(`lets in by a rule: ${what}`, () => {
      const lines = chain(fabric({ group: { ingress: [{ ...ALL, ...rule }] } }), 'ingress');
      expect(lines).to.deep.equal([...expected, 'counter name security_group_ingress drop']);
    });
  }

  it('checks sources and destinations where that is on', () => {
    const checks = (first: Partial<EniConfig>) =>
      given(fabric({ first }), ONE, 'nft').filter((line) => line.includes('_check drop'));
    expect(checks({ prefixes: [cidr('10.0.1.0/28')] })).to.deep.equal([
      'ip saddr != { 10.0.1.0-10.0.1.15 } counter name source_check drop',
      'ip daddr != { 10.0.1.0-10.0.1.15 } counter name destination_check drop',
    ]);
    expect(checks({ sourceDestCheck: false })).to.deep.equal([]);
  });

  it('routes by the longest prefix', () => {
    const routes = given(fabric({}), 'fabric~vpc', 'nft').find((line) => line.startsWith('ip daddr vmap { 0.0.0.0-'));
    expect(routes).to.equal(
      'ip daddr vmap { 0.0.0.0-9.255.255.255 : goto gateway_0, 10.0.0.0-10.0.255.255 : goto local_0, ' +
        '10.1.0.0-10.244.1.255 : goto gateway_0, 10.244.2.0-10.244.2.255 : goto to_eni2, ' +
        '10.244.3.0-10.244.3.255 : goto blackhole, 10.244.4.0-255.255.255.255 : goto gateway_0 }',
    );
  });

  it('answers ARP for the router and for other interfaces of the subnet', () => {
    const answers = given(fabric({}), ONE, 'ip').filter((line) => line.startsWith('neigh'));
    expect(answers).to.deep.equal([
      'neigh replace 10.0.1.12 lladdr 02:00:0a:00:01:0c dev br nud permanent',
      'neigh replace 10.0.1.1 lladdr 0a:00:0a:00:01:01 dev br nud permanent',
    ]);
  });

  it('names every namespace that it runs something in', () => {
    const { namespaces, steps } = renderFabric(fabric({}));
    expect(namespaces).to.include.members(steps.flat().map(({ namespace }) => namespace));
    expect(namespaces).to.include.members(renderFabricRules(fabric({})).map(({ namespace }) => namespace));
  });
});
