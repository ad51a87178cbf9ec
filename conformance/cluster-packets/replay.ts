import { Simulation } from '../../sim/engine/simulate.js';
import type { Discover } from '../../sim/linux/kernel/socket.js';
import { tcpServer, udpEcho } from '../../sim/linux/programs.js';
import type { IPv4 } from '../../sim/packet/address.js';
import type { Ipv4 } from '../../sim/packet/packet.js';
import type { ScenarioSecurityGroup } from '../../sim/scenario/aws-fabric.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { type Running, type Sent, send } from '../kernel-truth/replay.js';
import { type ClusterDump, clusterScenario } from '../state/cluster.js';
import type { ClusterProbe, ClusterProbes } from './cluster-probe.js';

/** How a probe of the cluster compares. */
export interface ProbeRow {
  readonly probe: ClusterProbe;
  readonly verdict: 'agrees' | 'differs' | 'left-out';
  /** What both say, or why it is left out. */
  readonly detail: string;
}

/** The harness's port in every pod and on every node, TCP and UDP. */
const PORT = 8080;

const SOURCE = { file: 'cluster-truth', offset: 0 };

/** The harness's router between zones: it lets everything through, checks nothing, and takes one from the TTL. */
function behindLinuxRouter(scenario: Scenario): Scenario {
  const all = {
    protocol: undefined,
    ports: undefined,
    icmp: undefined,
    peer: { cidr: { address: 0 as IPv4, length: 0 } },
    source: SOURCE,
  };
  const group: ScenarioSecurityGroup = { name: 'all', vpc: 'vpc', ingress: [all], egress: [all], source: SOURCE };
  return {
    ...scenario,
    assumptions: { 'vpc-router-keeps-ttl': false },
    fabric: { ...scenario.fabric, securityGroups: [group] },
    hosts: scenario.hosts.map((host) => ({ ...host, sourceDestCheck: false, securityGroups: ['all'] })),
  };
}

/** Replays the probes between pods, nodes and addresses; those to Services and node ports are not in the files. */
export function replayCluster(cluster: ClusterDump, { endpoints, probes }: ClusterProbes): ProbeRow[] {
  const { scenario, options } = clusterScenario(cluster);
  const simulation = new Simulation(behindLinuxRouter(scenario), 'full', options);
  const { network } = simulation;
  const heard: Ipv4[] = [];
  const running: Running = {
    network,
    heard,
    namespace(name) {
      const found = network.namespace(name);
      if (found === undefined) throw new Error(`no namespace ${name}`);
      return found;
    },
  };
  const nameOf = (end: string): string | undefined => {
    const found = endpoints[end];
    return found?.pod === undefined ? found?.node : `pod/${found.ns}/${found.pod}`;
  };
  for (const end of Object.keys(endpoints)) {
    const ns = running.namespace(nameOf(end) ?? end);
    udpEcho(ns, PORT);
    tcpServer(ns, PORT);
  }
  return probes.map((probe) => {
    for (const name of network.running()) running.namespace(name).state.pmtu.clear();
    return replayProbe(running, probe, nameOf(probe.from));
  });
}

/** Destinations whose answer rests on what is not a VPC's. */
function leftOut(probe: ClusterProbe): string | undefined {
  if (probe.to.startsWith('unused node address')) return "the harness's router asks for it by ARP, a VPC does not";
  return undefined;
}

const DISCOVER: Readonly<Record<string, Discover>> = { true: 'do', false: 'dont', default: 'want' };

function replayProbe(running: Running, probe: ClusterProbe, from: string | undefined): ProbeRow {
  const reason = from === undefined ? `${probe.from} is not in the files` : leftOut(probe);
  if (reason !== undefined || from === undefined) return { probe, verdict: 'left-out', detail: reason ?? '' };
  const once = () =>
    send(running, {
      protocol: probe.kind === 'icmp-echo' ? 'icmp' : probe.kind,
      src: from,
      dst: probe.dst,
      bind: null,
      port: probe.port ?? 0,
      size: probe.size ?? 60,
      ttl: 64,
      tos: 0,
      discover: probe.kind === 'icmp-echo' ? (DISCOVER[String(probe.df)] ?? 'want') : 'want',
    });
  const first = once();
  if (undetermined(first)) return { probe, verdict: 'left-out', detail: 'masqueraded, which is not modelled' };
  const simulated = [outcome(probe, first), ...(probe.again === undefined ? [] : [outcome(probe, once())])].join(
    ', again ',
  );
  const real = [realOutcome(probe), ...(probe.again === undefined ? [] : [realOutcome(probe.again)])].join(', again ');
  return { probe, verdict: simulated === real ? 'agrees' : 'differs', detail: `simulated ${simulated}; real ${real}` };
}

function undetermined({ packets }: Sent): boolean {
  return packets.some((packet) => packet.end?.disposition === 'undetermined');
}

function outcome({ kind }: ClusterProbe, { localError, reply, errors, packets, probe, pmtuAfter }: Sent): string {
  const end = packets.find((packet) => packet.id === probe)?.end;
  if (localError === 'EMSGSIZE') return `local-error mtu ${pmtuAfter}`;
  const [error] = errors;
  if (error?.code === 4 && error.type === 3) return `error from ${error.from} mtu ${error.mtu}`;
  if (error?.type === 3 && error.code === 1) return `error from ${error.from} unreachable`;
  if (end?.disposition === 'refused') return 'refused';
  return reply === undefined ? 'timeout' : answered(kind === 'tcp' ? undefined : reply.ttl);
}

/** The TTL of a TCP answer was not recorded. */
function answered(ttl: number | undefined): string {
  return ttl === undefined ? 'ok' : `ok ttl ${ttl}`;
}

/** The probing program's words in the same form. */
function realOutcome({ result, error = '', ttl }: { result: string; error?: string; ttl?: number }): string {
  const from = /^From (\S+) /.exec(error)?.[1];
  const mtu = /mtu ?= ?(\d+)/.exec(error)?.[1];
  switch (result) {
    case 'ok':
      return answered(ttl);
    case 'local-error':
      return `local-error mtu ${mtu}`;
    case 'error':
      return mtu === undefined ? `error from ${from} unreachable` : `error from ${from} mtu ${mtu}`;
    default:
      return result;
  }
}
