import { type Cidr, contains, type IPv4, type Mac, networkOf } from '../packet/address.js';
import type { LanFabric, Scenario, ScenarioHost, ScenarioInterface, ScenarioPod } from '../scenario/scenario.js';
import type { Assignment } from './ipam/assignment.js';
import { type Affinities, assignCalico } from './ipam/calico.js';
import { assignHostLocal } from './ipam/host-local.js';
import { Lan } from './lan.js';
import { drawnMac, felixVtepMac, namespaceOf } from './names.js';
import { Origins } from './origins.js';

/** What a real cluster drew by chance and a scenario does not say. */
export interface ControlOptions {
  /** MAC of a host's flannel VTEP, by host name (annotation flannel.alpha.coreos.com/backend-data). */
  readonly vtepMacs?: ReadonlyMap<string, Mac>;
  /** Calico's block affinities, by host name (BlockAffinity objects). */
  readonly affinities?: Affinities;
}

/** A host with what the scenario says of its place. */
export interface Node {
  readonly host: ScenarioHost;
  /** The interface's address with the subnet's prefix length. */
  readonly cidr: Cidr;
  /** Its further interfaces. */
  readonly interfaces: readonly PlacedInterface[];
  /** What other nodes' calico-nodes take for its address, with the mask that CrossSubnet goes by. */
  readonly calico: Cidr;
  /** What other nodes' flannelds take for its address. */
  readonly publicIp: IPv4;
  /** The router of the subnet: in a VPC its first address, on a LAN that of the first router there. */
  readonly router: IPv4 | undefined;
  /** MAC of the node's VXLAN device, if it has one. */
  readonly vtepMac: Mac;
  readonly pods: readonly PlacedPod[];
}

/** A further interface of a host, and its address with the prefix length of its subnet. */
export interface PlacedInterface {
  readonly eni: ScenarioInterface;
  readonly cidr: Cidr;
}

/** A pod with its address. */
export interface PlacedPod {
  readonly pod: ScenarioPod;
  readonly namespace: string;
  readonly address: IPv4;
}

/** Everything that all hosts' agents know: small and made at once; the operations of a host are made when asked for. */
export interface Plan {
  readonly scenario: Scenario;
  readonly options: ControlOptions;
  readonly origins: Origins;
  /** The fabric, where that is plain Ethernet. */
  readonly lan: Lan | undefined;
  readonly nodes: readonly Node[];
  readonly assignment: Assignment;
}

/**
 * A VTEP's MAC: Felix makes it of the node's name; flannel's is drawn at random and told to others by its lease
 * (flannel pkg/mac).
 */
function vtepMac({ network }: Scenario, { vtepMacs }: ControlOptions, host: ScenarioHost): Mac {
  if (network.type === 'calico') return felixVtepMac(host);
  return vtepMacs?.get(host.name) ?? drawnMac(`flannel VTEP of ${host.name}`);
}

/** Places hosts and pods. */
export function makePlan(scenario: Scenario, options: ControlOptions): Plan {
  const { network } = scenario;
  const assignment =
    network.type === 'calico'
      ? assignCalico(scenario, network, options.affinities ?? new Map())
      : assignHostLocal(scenario);
  const subnets = new Map(scenario.fabric.subnets.map((subnet) => [subnet.name, subnet]));
  const pods = new Map<string, PlacedPod[]>();
  for (const pod of scenario.pods) {
    const address = assignment.pods.get(pod);
    if (address === undefined) continue;
    const placed = { pod, namespace: namespaceOf(pod), address };
    const there = pods.get(pod.host);
    if (there === undefined) pods.set(pod.host, [placed]);
    else there.push(placed);
  }
  const nodes = scenario.hosts.map((host): Node => {
    const cidrOf = ({ subnet, address }: ScenarioInterface): Cidr => {
      const length = subnets.get(subnet)?.cidr.length;
      if (length === undefined) throw new Error(`host ${host.name}: no subnet ${subnet}`);
      return { address, length };
    };
    const cidr = cidrOf(host);
    const router = scenario.lan ? gatewayOf(scenario.lan, host.subnet) : ((networkOf(cidr) + 1) as IPv4);
    const interfaces = host.interfaces.map((eni) => ({ eni, cidr: cidrOf(eni) }));
    const mac = vtepMac(scenario, options, host);
    const { calicoAddress: calico = cidr, flannelAddress: publicIp = host.address } = host;
    return { host, cidr, calico, publicIp, interfaces, router, vtepMac: mac, pods: pods.get(host.name) ?? [] };
  });
  const origins = new Origins(scenario);
  const lan = scenario.lan && new Lan(scenario.lan, scenario, origins);
  return { scenario, options, origins, lan, nodes, assignment };
}

/** The address of a segment's first router. */
function gatewayOf({ routers }: LanFabric, segment: string): IPv4 | undefined {
  return routers.flatMap(({ interfaces }) => interfaces).find((one) => one.segment === segment)?.address;
}

/** A node's interface that has an address, by name; undefined where none has it. */
export function interfaceWith({ host, interfaces }: Node, address: IPv4): string | undefined {
  return [host, ...interfaces.map(({ eni }) => eni)].find((own) => own.address === address)?.interface;
}

/** The way from a node to an address by its own routes: on the link of one of its interfaces, else by the subnet's router. */
export function wayTo(
  { host, cidr, interfaces, router }: Node,
  address: IPv4,
): { readonly via: IPv4; readonly dev: string } {
  if (contains(cidr, address)) return { via: address, dev: host.interface };
  const further = interfaces.find((placed) => contains(placed.cidr, address));
  // Without a router the kernel says what is wrong with it.
  return further === undefined
    ? { via: router ?? address, dev: host.interface }
    : { via: address, dev: further.eni.interface };
}
