import fc from 'fast-check';
import type { GroupDraft, HostDraft, RuleDraft, VpcRouteDraft } from './draft.js';
import { SYSCTLS } from './sysctls.js';

/** The MTUs that matter: Ethernet's, AWS's, what tunnels leave of them, and odd ones. */
export const mtu: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(1500, 9001, 1400) },
  { weight: 1, arbitrary: fc.constantFrom(1450, 1480, 1501, 1280, 1301, 600, 9000) },
);

/** Default first: most drafts have it, and they shrink to it. */
export function mostly<T>(usual: T, rare: fc.Arbitrary<T>, weight = 4): fc.Arbitrary<T> {
  return fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });
}

const PEERS = ['nodes', 'others', '10.0.0.0/16', '0.0.0.0/0', '10.0.1.0/24', '10.244.0.0/16', '10.0.1.11/32'];
const OPEN: RuleDraft = { protocol: 'all', ports: undefined, icmp: undefined, peer: '0.0.0.0/0' };

const rule: fc.Arbitrary<RuleDraft> = fc
  .record({
    protocol: fc.constantFrom('all', 'tcp', 'udp', 'icmp', 'ipip'),
    ports: fc.constantFrom(undefined, '80', '53', '8472', '4789', '1-1024'),
    icmp: fc.constantFrom(
      undefined,
      { type: 8 },
      { type: 0 },
      { type: 3 },
      { type: 3, code: 4 },
      { type: 11, code: 0 },
    ),
    peer: fc.constantFrom(...PEERS),
  })
  .map(({ protocol, ports, icmp, peer }) => ({
    protocol,
    ports: protocol === 'tcp' || protocol === 'udp' ? ports : undefined,
    icmp: protocol === 'icmp' ? icmp : undefined,
    peer,
  }));

const rules = fc.array(rule, { maxLength: 4 });

const group: fc.Arbitrary<GroupDraft> = fc.record({
  ingress: mostly<readonly RuleDraft[]>([OPEN], rules, 5),
  egress: mostly<readonly RuleDraft[] | undefined>(undefined, rules, 9),
});

export const groups: fc.Arbitrary<readonly [GroupDraft, GroupDraft]> = fc.tuple(group, group);

const LINKS = ['eth0', 'cni0', 'flannel/1', 'all', 'default'];

/** Of the neighbour tables' parameters `all` is none, and a new namespace has no `default`. */
const NEIGHBOUR_LINKS = 3;

/** A host's parameters: the placeholder becomes an interface that many hosts have. */
const sysctl: fc.Arbitrary<readonly [string, number]> = fc
  .tuple(fc.constantFrom(...SYSCTLS), fc.nat(3), fc.nat(LINKS.length - 1))
  .map(([[name, values], pick, count]) => {
    const link = LINKS[name.includes('.neigh.') ? count % NEIGHBOUR_LINKS : count] ?? 'eth0';
    return [name.replace('{link}', link), values[pick % values.length] ?? 0] as const;
  });

export const host: fc.Arbitrary<HostDraft> = fc.record({
  subnet: fc.constantFrom('a', 'b'),
  mtu: fc.option(mtu, { nil: undefined, freq: 2 }),
  sourceDestCheck: mostly(false, fc.constant(true), 5),
  securityGroups: mostly<readonly string[]>(
    ['nodes'],
    fc.constantFrom(['others'], ['nodes', 'others'], ['default']),
    5,
  ),
  forwardDrop: mostly(false, fc.constant(true), 8),
  sysctls: mostly<HostDraft['sysctls']>(
    [],
    fc.uniqueArray(sysctl, { minLength: 1, maxLength: 4, selector: ([name]) => name }),
    2,
  ),
});

export const vpcRoute: fc.Arbitrary<VpcRouteDraft> = fc.record({ destination: fc.nat(15), target: fc.nat(7) });
