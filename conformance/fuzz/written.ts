import type { Draft, GroupDraft, HostDraft, NetworkDraft, PoolDraft, RuleDraft } from './draft.js';
import { counted, HOSTS, hostNames, PODS } from './names.js';
import type { Written } from './yaml-text.js';

/** The network without what happens to it. */
export function writtenNetwork(draft: Draft): Written {
  const names = hostNames(draft);
  return {
    version: 1,
    name: 'drawn',
    fabric: {
      type: 'aws',
      vpc: { cidr: '10.0.0.0/16', mtu: unless(9001, draft.vpcMtu) },
      subnets: { a: { zone: 'z-a', cidr: '10.0.1.0/24' }, b: { zone: 'z-b', cidr: '10.0.2.0/24' } },
      ...(draft.routes.length > 0 && { routeTables: { main: { routes: vpcRoutes(draft) } } }),
      securityGroups: groups(draft),
    },
    hosts: Object.fromEntries(draft.hosts.map((host, index) => [names[index], writtenHost(draft, host, index)])),
    network: writtenNetworkOf(draft.network),
    pods: draft.pods.map(({ host, hostNetwork }, index) => pod(PODS[index] ?? '', counted(names, host), hostNetwork)),
  };
}

function pod(name: string, host: string | undefined, hostNetwork: boolean): unknown {
  if (!hostNetwork) return `${name} on ${host}`;
  const spec = { nodeName: host, hostNetwork: true, containers: [] };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec };
}

function vpcRoutes({ routes, hosts }: Draft): unknown[] {
  const destinations = [
    '10.244.0.0/24',
    '10.244.1.0/24',
    '10.244.2.0/24',
    '10.244.0.0/16',
    '192.168.0.0/16',
    '0.0.0.0/0',
  ];
  const targets = [...HOSTS.slice(0, hosts.length).map((name) => `host/${name}`), 'blackhole', 'igw'];
  const written = routes.map(
    (route) => [counted(destinations, route.destination), counted(targets, route.target)] as const,
  );
  return [...new Map(written)].map(([destination, target]) => ({ destination, target }));
}

/** A group without use is left out, unless a rule names it. */
function groups({ hosts, groups: [nodes, others] }: Draft): unknown {
  const used = new Set([
    ...hosts.flatMap(({ securityGroups }) => securityGroups),
    ...[nodes, others].flatMap(({ ingress, egress }) => [...ingress, ...(egress ?? [])].map(({ peer }) => peer)),
  ]);
  return { nodes: group(nodes), others: used.has('others') ? group(others) : undefined };
}

/** A value where it is not the default. */
function unless<T>(usual: T, value: T): T | undefined {
  return value === usual ? undefined : value;
}

function group({ ingress, egress }: GroupDraft): unknown {
  const rule =
    (side: 'from' | 'to') =>
    ({ protocol, ports, icmp, peer }: RuleDraft) => ({
      protocol,
      ports,
      icmp,
      [side]: peer,
    });
  return { ingress: ingress.map(rule('from')), egress: egress?.map(rule('to')) };
}

function writtenHost({ network }: Draft, host: HostDraft, index: number): unknown {
  const { subnet, mtu, sourceDestCheck, securityGroups, forwardDrop, sysctls } = host;
  return {
    subnet,
    address: `10.0.${subnet === 'a' ? 1 : 2}.${11 + index}`,
    mtu,
    sourceDestCheck,
    securityGroups,
    podCIDR: network.type === 'calico' ? undefined : `10.244.${index}.0/24`,
    forwardPolicy: forwardDrop ? 'DROP' : undefined,
    sysctls: sysctls.length > 0 ? Object.fromEntries(sysctls) : undefined,
  };
}

function writtenNetworkOf(network: NetworkDraft): unknown {
  switch (network.type) {
    case 'native':
      return network;
    case 'calico':
      return { type: 'calico', vethMtu: unless(0, network.vethMtu), pools: network.pools.map(writtenPool) };
    case 'flannel':
    case 'canal': {
      const { type, vni, port, directRouting, mtu, vethMtu } = network;
      const backend = {
        Type: 'vxlan',
        VNI: unless(1, vni),
        Port: unless(8472, port),
        DirectRouting: unless(false, directRouting),
        MTU: mtu,
      };
      const netConf = { Network: '10.244.0.0/16', Backend: backend };
      return { type, 'net-conf.json': netConf, ...(type === 'canal' && { vethMtu: unless(0, vethMtu) }) };
    }
  }
}

function writtenPool({ encap, mode, natOutgoing, blockSize }: PoolDraft, index: number): unknown {
  const cidr = `192.168.${index * 64}.0/18`;
  const spec = {
    cidr,
    [encap === 'ipip' ? 'ipipMode' : 'vxlanMode']: mode,
    natOutgoing: unless(false, natOutgoing),
    blockSize: unless(26, blockSize),
  };
  return { apiVersion: 'projectcalico.org/v3', kind: 'IPPool', metadata: { name: `pool-${index}` }, spec };
}
