import type { Operation } from '../linux/operation.js';
import type { Cidr, IPv4 } from '../packet/address.js';
import type { EntryId } from '../provenance/provenance.js';
import type { ScenarioInterface } from '../scenario/scenario.js';
import type { LinkRef } from '../world/link-ref.js';
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

/**
 * A host as it starts: its network interfaces with their addresses, and the default route by the primary one; lo is there
 * from the beginning. Of further interfaces DHCP gives the primary address; secondary ones and routes by them are left to
 * commands (EC2 user guide, using-eni).
 */
export function boot({ origins, lan }: Plan, { host, cidr, interfaces, router }: Node): Operation[] {
  const name = host.interface;
  const plug = (eni: ScenarioInterface, port: string): Plug =>
    lan === undefined
      ? { kind: 'physical', port }
      : { kind: 'veth', peer: lan.portOf({ namespace: host.name, link: eni.interface }) };
  return [
    ...interfaceUp(
      host,
      cidr,
      plug(host, eniName(host.name)),
      origins.of('interface', host),
      origins.of('interface-address', host),
    ),
    ...(router === undefined ? [] : [defaultRoute(origins.of('default-route', host), router, name)]),
    ...interfaces.flatMap(({ eni, cidr }) => {
      const port = plug(eni, eniName(host.name, eni.interface));
      return interfaceUp(eni, cidr, port, origins.of('further-interface', eni), origins.of('further-address', eni));
    }),
    ...firewall(origins, host),
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

/** Tables empty at first, so that each rule is judged as a kernel judges it. */
function firewall(origins: Plan['origins'], host: Node['host']): Operation[] {
  const { tables = [], rules = [] } = host.firewall ?? {};
  const id = origins.of('firewall-policy', host);
  return [
    ...tables.map((table): Operation => {
      const chains = table.chains.map(({ hook, ...chain }) => ({
        ...chain,
        hook: hook && { ...hook, policyEntry: id },
      }));
      return { kind: 'table-replace', table: { ...table, chains } };
    }),
    ...rules.map((line): Operation => {
      const { table, chain, rule } = line;
      return { kind: 'filter-append', table, chain, rule: { ...rule, id: origins.of('firewall-rule', line) } };
    }),
  ];
}

function defaultRoute(id: EntryId, via: IPv4, dev: string): Operation {
  return { kind: 'route-add', route: route(id, DEFAULT, { via, dev }) };
}

/** What an interface is attached to. */
type Plug = { readonly kind: 'physical'; readonly port: string } | { readonly kind: 'veth'; readonly peer: LinkRef };

function interfaceUp(eni: ScenarioInterface, cidr: Cidr, plug: Plug, id: EntryId, lease: EntryId): Operation[] {
  const { interface: name, address, mtu } = eni;
  const link = { id, name, mac: eniMac(address), mtu, up: false, master: undefined, ...plug } as const;
  return [
    { kind: 'link-add', link },
    { kind: 'link-set', name, change: { up: true } },
    { kind: 'address-add', address: { id: lease, link: name, address: cidr, scope: 'global' } },
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
