import { contains } from '../packet/address.js';
import { PROTOCOL_IPIP, PROTOCOL_UDP, VXLAN_PORT } from '../packet/packet.js';
import { awsVpcOf, mayTurnCheckOff } from '../scenario/check-off.js';
import type { Network, Scenario, ScenarioHost } from '../scenario/scenario.js';
import type { Finding } from './lint.js';

/** How a network carries pods between hosts. */
interface Carriage {
  /** Whether pods' own addresses are on the wire between hosts: never, of one subnet only, or always. */
  readonly plain: 'never' | 'subnet' | 'always';
  readonly tunnel: { readonly name: string; readonly protocol: number; readonly port: number } | undefined;
}

function vxlan(port: number): Carriage['tunnel'] {
  return { name: `VXLAN (UDP ${port})`, protocol: PROTOCOL_UDP, port };
}

const IPIP: Carriage['tunnel'] = { name: 'IP-in-IP (protocol 4)', protocol: PROTOCOL_IPIP, port: 0 };

/** By what a network's own settings say; an IPPool's by the first that is enabled. */
function carriageOf(network: Network): Carriage {
  switch (network.type) {
    case 'native':
      return { plain: 'always', tunnel: undefined };
    case 'calico': {
      const pool = network.pools.find(({ disabled }) => !disabled);
      const [ipip, vx] = [pool?.ipipMode ?? 'Never', pool?.vxlanMode ?? 'Never'];
      const mode = ipip === 'Never' ? vx : ipip;
      const tunnel = ipip !== 'Never' ? IPIP : vx !== 'Never' ? vxlan(VXLAN_PORT) : undefined;
      return { plain: { Always: 'never', CrossSubnet: 'subnet', Never: 'always' }[mode] as Carriage['plain'], tunnel };
    }
    case 'flannel':
    case 'canal': {
      const { backend } = network.flannel;
      switch (backend.type) {
        case 'vxlan':
          return { plain: backend.directRouting ? 'subnet' : 'never', tunnel: vxlan(backend.port) };
        case 'ipip':
          return { plain: backend.directRouting ? 'subnet' : 'never', tunnel: IPIP };
        case 'wireguard': {
          const { port } = backend;
          return { plain: 'never', tunnel: { name: `WireGuard (UDP ${port})`, protocol: PROTOCOL_UDP, port } };
        }
        case 'host-gw':
        case 'alloc':
        case 'aws-vpc':
          return { plain: 'always', tunnel: undefined };
      }
    }
  }
}

/** Checks and security groups that the network cannot do with. */
export function networkFindings(scenario: Scenario): Finding[] {
  const carriage = carriageOf(scenario.network);
  return scenario.hosts.flatMap((host) => [
    ...checkFindings(scenario, carriage, host),
    ...tunnelFindings(scenario, carriage, host),
  ]);
}

function checkFindings(scenario: Scenario, { plain }: Carriage, host: ScenarioHost): Finding[] {
  const { hosts, pods } = scenario;
  if (awsVpcOf(scenario) !== undefined && mayTurnCheckOff(scenario)) return [];
  const others = hosts.filter((other) => other !== host && (plain === 'always' || other.subnet === host.subnet));
  const busy = pods.some((pod) => pod.host === host.name && !pod.hostNetwork);
  if (plain === 'never' || !host.sourceDestCheck || others.length === 0 || !busy) return [];
  const text = `${host.name} has its source/destination check on, and pods' addresses are on the wire`;
  return [{ code: 'check-drops-pods', text, source: host.source }];
}

function tunnelFindings({ hosts, fabric }: Scenario, { plain, tunnel }: Carriage, host: ScenarioHost): Finding[] {
  const others = hosts.filter((other) => other !== host && (plain !== 'subnet' || other.subnet !== host.subnet));
  if (tunnel === undefined || others.length === 0 || host.securityGroups.length === 0) return [];
  const rules = fabric.securityGroups.filter(({ name }) => host.securityGroups.includes(name));
  const admits = others.some((other) =>
    rules
      .flatMap(({ ingress }) => ingress)
      .some(({ protocol, ports, peer }) => {
        const kind = protocol === undefined || protocol === tunnel.protocol;
        const port = ports === undefined || (ports.from <= tunnel.port && tunnel.port <= ports.to);
        const from = 'group' in peer ? other.securityGroups.includes(peer.group) : contains(peer.cidr, other.address);
        return kind && port && from;
      }),
  );
  if (admits) return [];
  const text = `the security groups of ${host.name} let ${tunnel.name} in from no other host`;
  return [{ code: 'tunnel-not-admitted', text, source: host.source }];
}
