import { TRACKING } from '../aws/flows.js';
import type { Cidr, IPv4 } from '../packet/address.js';
import { parseCidr, parseIPv4 } from '../packet/address.js';
import { FELIX_DEFAULTS } from '../scenario/resolve/calico.js';
import type { Change, IpPool, Network, Scenario, ScenarioHost, ScenarioPod } from '../scenario/scenario.js';

/** A prefix in a test. */
export function cidr(text: string): Cidr {
  const parsed = parseCidr(text);
  if (parsed === undefined) throw new Error(`${text} is no prefix`);
  return parsed;
}

/** An address in a test. */
export function ip(text: string): IPv4 {
  const parsed = parseIPv4(text);
  if (parsed === undefined) throw new Error(`${text} is no address`);
  return parsed;
}

let offset = 0;

/** A source of its own for each object. */
export function source() {
  offset += 1;
  return { source: { file: 'sample.yaml', offset } };
}

/** flannel with its usual backend. */
export function flannel(
  backend: { directRouting?: boolean; mtu?: number } = {},
): Extract<Network, { type: 'flannel' }> {
  const { directRouting = false, mtu } = backend;
  const config = { type: 'vxlan', vni: 1, port: 8472, directRouting, mtu } as const;
  return { type: 'flannel', flannel: { network: cidr('10.244.0.0/16'), backend: config, ...source() }, ...source() };
}

/** An IP pool of Calico. */
export function pool(modes: Partial<Pick<IpPool, 'ipipMode' | 'vxlanMode' | 'cidr' | 'blockSize'>> = {}): IpPool {
  const base = { name: 'pool', cidr: cidr('10.244.0.0/16'), ipipMode: 'Never', vxlanMode: 'Never' } as const;
  return { ...base, natOutgoing: true, blockSize: 26, disabled: false, nodes: () => true, ...modes, ...source() };
}

/** Calico with pools. */
export function calico(...pools: readonly IpPool[]): Extract<Network, { type: 'calico' }> {
  const bgp = { mesh: true, peers: [] };
  return { type: 'calico', pools, vethMtu: 0, felix: FELIX_DEFAULTS, bgp, ...source() };
}

/** What a sample differs in. */
export interface SampleOptions {
  readonly network: Network;
  readonly changes?: readonly Change[];
  readonly host?: Partial<ScenarioHost>;
  readonly profile?: Partial<Scenario['profile']>;
  readonly pods?: readonly Partial<ScenarioPod>[];
  readonly hosts?: number;
  readonly quota?: number;
}

/** Hosts of two subnets by turns (node-1 in a, node-2 in b, node-3 in a …), with a pod on each. */
export function sample(options: SampleOptions): Scenario {
  const { network, changes = [], host = {}, profile = {}, hosts: count = 3, quota } = options;
  const hosts = Array.from({ length: count }, (_, index): ScenarioHost => {
    const [zone, net] = index % 2 === 0 ? ['a', 1] : ['b', 2];
    return {
      name: `node-${index + 1}`,
      subnet: `${zone}`,
      address: (ip(`10.0.${net}.0`) + 11 + index) as IPv4,
      interface: 'ens5',
      secondaryAddresses: [],
      prefixes: [],
      publicAddress: false,
      mtu: 9001,
      sourceDestCheck: true,
      securityGroups: [],
      tracking: TRACKING,
      interfaces: [],
      podCIDR:
        network.type === 'calico' ? undefined : { address: (ip('10.244.0.0') + index * 256) as IPv4, length: 24 },
      calicoAddress: undefined,
      flannelAddress: undefined,
      reflector: undefined,
      labels: {},
      firewall: undefined,
      forwardPolicy: 'ACCEPT',
      sysctls: new Map(),
      ...host,
      ...source(),
    };
  });
  const pods = (options.pods ?? hosts.map(({ name }) => ({ host: name, name: `pod-${name}` }))).map(
    (pod, index): ScenarioPod => ({
      namespace: 'default',
      name: `pod-${index}`,
      host: 'node-1',
      address: undefined,
      hostNetwork: false,
      labels: {},
      ...source(),
      ...pod,
    }),
  );
  return {
    file: 'sample.yaml',
    included: [],
    namespaces: [],
    lan: undefined,
    name: 'sample',
    description: '',
    seed: 0,
    profile: { aws: '2025', flannel: '0.28', calico: '3.28', kernel: '6.1', ...profile },
    assumptions: {},
    fabric: {
      type: 'aws',
      vpcs: [{ name: 'vpc', region: '', cidrs: [cidr('10.0.0.0/16')], mtu: 9001, ...source() }],
      subnets: ['a', 'b'].map((name, index) => ({
        name,
        vpc: 'vpc',
        networkAcl: undefined,
        zone: name,
        cidr: cidr(`10.0.${index + 1}.0/24`),
        routeTable: 'main',
        ...source(),
      })),
      routeTables: [{ name: 'main', vpc: 'vpc', quota, routes: [], propagation: [], ...source() }],
      networkAcls: [],
      securityGroups: [],
      gateways: [],
      peerings: [],
      transitGateways: [],
    },
    hosts,
    network,
    pods,
    changes,
    probes: [],
    brokenBy: [],
    fixedBy: [],
  };
}
