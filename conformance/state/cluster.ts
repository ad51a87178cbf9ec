import { TRACKING } from '../../sim/aws/flows.js';
import type { ControlOptions } from '../../sim/control/plan.js';
import { confSysctl } from '../../sim/linux/sysctl.js';
import {
  type Cidr,
  formatCidr,
  type IPv4,
  type Mac,
  networkOf,
  parseCidr,
  parseIPv4,
  parseMac,
} from '../../sim/packet/address.js';
import type { ScenarioSubnet } from '../../sim/scenario/aws-fabric.js';
import { FELIX_DEFAULTS } from '../../sim/scenario/resolve/calico.js';
import type {
  FlannelBackend,
  FlannelConfig,
  IpPool,
  Network,
  Scenario,
  ScenarioHost,
  ScenarioPod,
} from '../../sim/scenario/scenario.js';
import type { Observed } from '../observe/observe.js';
import { Reading, UnmodelledError } from '../observe/record.js';
import { at, items, textAt } from './objects.js';

/** The objects of a saved cluster, parsed from YAML, and its nodes as observed. */
export interface ClusterDump {
  readonly name: string;
  readonly nodes: unknown;
  readonly pods: unknown;
  readonly configMaps: readonly unknown[];
  readonly ipPools: unknown;
  readonly blockAffinities: unknown;
  readonly observed: ReadonlyMap<string, Observed>;
  /** The interface by which the nodes are attached to the network under test. */
  readonly uplink: string;
}

/** What a cluster is, as a scenario, and what it drew by chance. */
export interface ClusterScenario {
  readonly scenario: Scenario;
  readonly options: ControlOptions;
}

const SOURCE = { file: 'cluster-truth', offset: 0 };
/** Every object has a source of its own, by which provenance tells them apart. */
const source = () => ({ source: { ...SOURCE } });

function demand<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new UnmodelledError(`${what} is missing`);
  return value;
}

/** The scenario that describes a cluster, from its own objects. */
export function clusterScenario(dump: ClusterDump): ClusterScenario {
  const nodes = items(dump.nodes, 'nodes');
  const hosts = nodes.map((node) => hostOf(node, dump));
  const subnets = subnetsOf(hosts);
  const network = networkOfCluster(dump);
  const everywhere = demand(parseCidr('0.0.0.0/0'), 'vpc');
  const vpc = { name: 'vpc', region: '', cidrs: [everywhere], mtu: 9001, ...source() };
  const routeTables = [{ name: 'main', vpc: 'vpc', quota: undefined, routes: [], propagation: [], ...source() }];
  const scenario: Scenario = {
    file: dump.name,
    included: [],
    namespaces: [],
    lan: undefined,
    name: dump.name,
    description: '',
    seed: 0,
    profile: { aws: '2025', flannel: '0.28', calico: '3.28', kernel: '6.1' },
    assumptions: {},
    fabric: {
      type: 'aws',
      vpcs: [vpc],
      subnets,
      routeTables,
      networkAcls: [],
      securityGroups: [],
      gateways: [],
      peerings: [],
      transitGateways: [],
    },
    hosts: hosts.map(({ host }) => host),
    network,
    pods: podsOf(dump, network.type === 'calico'),
    changes: [],
    probes: [],
    brokenBy: [],
    fixedBy: [],
  };
  return { scenario, options: { vtepMacs: vtepMacs(nodes), affinities: affinities(dump) } };
}

interface PlacedHost {
  readonly host: ScenarioHost;
  readonly subnet: Cidr;
}

function hostOf(node: Reading, { observed, uplink }: ClusterDump): PlacedHost {
  const name = demand(textAt(node, 'metadata', 'name'), 'metadata.name');
  const { config } = demand(observed.get(name), `dump of ${name}`);
  const { address } = demand(
    config.addresses.find(({ link }) => link === uplink),
    `address of ${uplink}`,
  );
  const { mtu } = demand(
    config.links.find((link) => link.name === uplink),
    uplink,
  );
  const subnet: Cidr = { address: networkOf(address), length: address.length };
  // The node image's own /etc/sysctl.d: what interfaces start with is an input, what agents made of it is compared.
  const sysctls = ['default', 'all'].map(
    (of) => [`net.ipv4.conf.${of}.rp_filter`, confSysctl(config.sysctls, of, 'rp_filter')] as const,
  );
  return {
    subnet,
    host: {
      name,
      subnet: formatCidr(subnet),
      address: address.address,
      interface: uplink,
      interfaces: [],
      secondaryAddresses: [],
      prefixes: [],
      publicAddress: false,
      mtu,
      sourceDestCheck: false,
      securityGroups: [],
      tracking: TRACKING,
      podCIDR: parseCidr(textAt(node, 'spec', 'podCIDR') ?? ''),
      calicoAddress: undefined,
      flannelAddress: undefined,
      reflector: undefined,
      labels: {},
      firewall: undefined,
      forwardPolicy: 'ACCEPT',
      sysctls: new Map(sysctls),
      ...source(),
    },
  };
}

function subnetsOf(hosts: readonly PlacedHost[]): ScenarioSubnet[] {
  const byName = new Map(hosts.map(({ host, subnet }) => [host.subnet, subnet]));
  return [...byName].map(([name, cidr]) => ({
    name,
    vpc: 'vpc',
    zone: name,
    cidr,
    routeTable: 'main',
    networkAcl: undefined,
    ...source(),
  }));
}

function vtepMacs(nodes: readonly Reading[]): ReadonlyMap<string, Mac> {
  const macs = new Map<string, Mac>();
  for (const node of nodes) {
    const text = textAt(node, 'metadata', 'annotations', 'flannel.alpha.coreos.com/backend-data');
    if (text === undefined) continue;
    const data: unknown = JSON.parse(text);
    // A backend without a device writes null.
    if (data === null) continue;
    const mac = demand(parseMac(new Reading(data, 'backend-data').text('VtepMAC')), 'VtepMAC');
    macs.set(demand(textAt(node, 'metadata', 'name'), 'metadata.name'), mac);
  }
  return macs;
}

function affinities({ blockAffinities }: ClusterDump): ReadonlyMap<string, readonly Cidr[]> {
  const blocks = new Map<string, Cidr[]>();
  for (const object of blockAffinities === undefined ? [] : items(blockAffinities, 'blockaffinities')) {
    const node = demand(textAt(object, 'spec', 'node'), 'spec.node');
    const cidr = demand(parseCidr(textAt(object, 'spec', 'cidr') ?? ''), 'spec.cidr');
    blocks.set(node, [...(blocks.get(node) ?? []), cidr]);
  }
  return blocks;
}

/** A pod as the cluster has it. */
export interface RealPod {
  readonly namespace: string;
  readonly name: string;
  readonly host: string;
  readonly address: IPv4;
  readonly hostNetwork: boolean;
}

/** The pods in order of their addresses, which is the order in which a node's plugin saw them. */
export function podAddresses({ pods }: ClusterDump): RealPod[] {
  const read = items(pods, 'pods').map((pod) => ({
    namespace: demand(textAt(pod, 'metadata', 'namespace'), 'metadata.namespace'),
    name: demand(textAt(pod, 'metadata', 'name'), 'metadata.name'),
    host: demand(textAt(pod, 'spec', 'nodeName'), 'spec.nodeName'),
    address: demand(parseIPv4(textAt(pod, 'status', 'podIP') ?? ''), 'status.podIP'),
    hostNetwork: at(pod, 'spec')?.flag('hostNetwork') ?? false,
  }));
  return read.sort((a, b) => a.address - b.address);
}

/**
 * The pods with the addresses that cannot be foretold: host-local's, where pods that are gone have left gaps. Calico's
 * follow from the block affinities.
 */
function podsOf(dump: ClusterDump, calico: boolean): ScenarioPod[] {
  return podAddresses(dump).map(({ address, ...pod }) => ({
    ...pod,
    address: calico ? undefined : address,
    labels: {},
    ...source(),
  }));
}

function networkOfCluster(dump: ClusterDump): Network {
  const maps = dump.configMaps.flatMap((list) => items(list, 'configmaps'));
  const data = (key: string) => maps.map((map) => textAt(map, 'data', key)).find((text) => text !== undefined);
  const netConf = data('net-conf.json');
  const vethMtu = Number(data('veth_mtu') ?? 0);
  if (netConf === undefined) {
    const bgp = { mesh: true, peers: [] };
    return { type: 'calico', pools: poolsOf(dump), vethMtu, felix: FELIX_DEFAULTS, bgp, ...source() };
  }
  const flannel = flannelOf(netConf);
  if (data('veth_mtu') === undefined) return { type: 'flannel', flannel, ...source() };
  return { type: 'canal', flannel, vethMtu, ...source() };
}

function flannelOf(text: string): FlannelConfig {
  const parsed: unknown = JSON.parse(text);
  const conf = new Reading(parsed, 'net-conf.json');
  const backend = demand(conf.object('Backend'), 'Backend');
  return {
    network: demand(parseCidr(conf.text('Network')), 'Network'),
    backend: backendOf(backend),
    ...source(),
  };
}

function backendOf(backend: Reading): FlannelBackend {
  const type = backend.text('Type');
  switch (type) {
    case 'vxlan':
      return {
        type,
        vni: backend.number('VNI', 1),
        port: backend.number('Port', 8472),
        directRouting: backend.flag('DirectRouting'),
        mtu: backend.has('MTU') ? backend.number('MTU') : undefined,
      };
    case 'host-gw':
      return { type };
    default:
      throw new UnmodelledError(`the backend ${type}`);
  }
}

function poolsOf({ ipPools }: ClusterDump): IpPool[] {
  return items(ipPools, 'ippools').map((pool) => {
    const spec = demand(pool.object('spec'), 'spec');
    return {
      name: demand(textAt(pool, 'metadata', 'name'), 'metadata.name'),
      cidr: demand(parseCidr(spec.text('cidr')), 'spec.cidr'),
      ipipMode: modeOf(spec.text('ipipMode')),
      vxlanMode: modeOf(spec.text('vxlanMode')),
      natOutgoing: spec.flag('natOutgoing'),
      blockSize: spec.number('blockSize'),
      disabled: spec.flag('disabled'),
      nodes: () => true,
      ...source(),
    };
  });
}

function modeOf(text: string): IpPool['ipipMode'] {
  if (text === 'Always' || text === 'CrossSubnet' || text === 'Never') return text;
  throw new UnmodelledError(`mode ${text}`);
}
