import type { Operation } from '../linux/operation.js';
import { DEFAULT, route } from './entries.js';
import { eniMac, eniName } from './names.js';
import type { Node, Plan } from './plan.js';

/** A parameter that interfaces made later start with. */
const INHERITED = /^net\.ipv4\.(conf|neigh)\.default\./;

/** A parameter that a network namespace copies from the first one (net.core.devconf_inherit_init_net=0). */
const COPIED = /^net\.ipv4\.conf\.(all|default)\.(?!forwarding$)/;

/** Parameters of a host that its interfaces start with: set before there are any (systemd-sysctl). */
export function earlySysctls(plan: Plan, node: Node): Operation[] {
  return sysctls(plan, node, (name) => INHERITED.test(name));
}

/** All others: an operator's word, so that it comes after the agents'. */
export function lateSysctls(plan: Plan, node: Node): Operation[] {
  return sysctls(plan, node, (name) => !INHERITED.test(name));
}

/** What a pod's namespace takes over from its host when it is made. */
export function copiedSysctls(plan: Plan, node: Node): Operation[] {
  return sysctls(plan, node, (name) => COPIED.test(name));
}

function sysctls({ origins }: Plan, { host }: Node, which: (name: string) => boolean): Operation[] {
  const id = origins.of('host-sysctl', host);
  return [...host.sysctls]
    .filter(([name]) => which(name))
    .map(([name, value]) => ({ kind: 'sysctl', id, name, value }));
}

/** A host as it starts: its network interface, address and default route; lo is there from the beginning. */
export function boot(plan: Plan, node: Node): Operation[] {
  const { host, cidr, router } = node;
  const { origins } = plan;
  const name = host.interface;
  return [
    {
      kind: 'link-add',
      link: {
        id: origins.of('interface', host),
        name,
        mac: eniMac(host.address),
        mtu: host.mtu,
        up: false,
        master: undefined,
        kind: 'physical',
        port: eniName(host.name),
      },
    },
    { kind: 'link-set', name, change: { up: true } },
    {
      kind: 'address-add',
      address: { id: origins.of('interface-address', host), link: name, address: cidr, scope: 'global' },
    },
    { kind: 'route-add', route: route(origins.of('default-route', host), DEFAULT, { via: router, dev: name }) },
    ...(host.forwardPolicy === 'DROP'
      ? ([
          {
            kind: 'filter-policy',
            id: origins.of('forward-policy', host),
            table: 'filter',
            chain: 'FORWARD',
            policy: 'drop',
          },
        ] as const)
      : []),
  ];
}

/**
 * What every Kubernetes node has: forwarding, bridged packets through netfilter (both demanded by kubeadm,
 * cmd/kubeadm/app/preflight/checks_unix.go) and 127.0.0.1 as a source of NodePort traffic (kube-proxy,
 * pkg/proxy/iptables/proxier.go).
 */
export const KUBERNETES_NODE: readonly Operation[] = [
  { kind: 'sysctl', name: 'net.ipv4.ip_forward', value: 1 },
  { kind: 'sysctl', name: 'net.bridge.bridge-nf-call-iptables', value: 1 },
  { kind: 'sysctl', name: 'net.ipv4.conf.all.route_localnet', value: 1 },
];
