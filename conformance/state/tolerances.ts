import type { HostConfig, LinkConfig } from '../../sim/linux/config.js';
import { contains, type Mac, parseCidr } from '../../sim/packet/address.js';

/** A difference between a real node and the model that is the test bed's, taken off both sides by name. */
export interface Tolerance {
  readonly reason: string;
  readonly apply: (config: HostConfig) => HostConfig;
}

const NO_MAC = 0 as Mac;

/** A configuration without a link and all that is on it. */
function without(config: HostConfig, name: string): HostConfig {
  return {
    ...config,
    links: config.links.filter((link) => link.name !== name),
    addresses: config.addresses.filter(({ link }) => link !== name),
    routes: config.routes.filter(({ dev }) => dev !== name),
    neighbours: config.neighbours.filter(({ link }) => link !== name),
    fdb: config.fdb.filter(({ link }) => link !== name),
    sysctls: withoutSysctls(config, name),
  };
}

function withoutSysctls({ sysctls }: HostConfig, link: string): ReadonlyMap<string, number> {
  const own = (name: string) => name.startsWith(`net.ipv4.conf.${link}.`) || name.startsWith(`net.ipv4.neigh.${link}.`);
  return new Map([...sysctls].filter(([name]) => !own(name)));
}

function mapLinks(config: HostConfig, change: (link: LinkConfig) => LinkConfig): HostConfig {
  return { ...config, links: config.links.map(change) };
}

const POD_NETWORK = parseCidr('10.244.0.0/16');

/** Every tolerance. None touches a route or an FDB entry of an agent. */
export const TOLERANCES = {
  'container-network': {
    reason:
      "Interface eth0 with its address and routes is docker's: the nodes are containers, attached to the network under test by ens5.",
    apply: (config) => without(config, 'eth0'),
  },
  'hand-made-underlay': {
    reason:
      'This cluster was given ens5 and its routes by hand after it ran, and kept the default route of the container network: only prefixes of pods are compared.',
    apply: (config) => ({
      ...config,
      routes: config.routes.filter(({ dst }) => POD_NETWORK !== undefined && contains(POD_NETWORK, dst.address)),
    }),
  },
  'uplink-mac': {
    reason: 'The MAC of the uplink is drawn by docker or the kernel; a VPC gives one by address in the model.',
    apply: (config) => mapLinks(config, (link) => (link.kind === 'physical' ? { ...link, mac: NO_MAC } : link)),
  },
  'uplink-sysctls': {
    reason:
      'Interfaces that were put into the container after its start have the host kernel defaults of that moment (rp_filter 0 or 1).',
    apply: (config) => ({
      ...config,
      sysctls: config.links
        .filter(({ kind }) => kind === 'physical' || kind === 'loopback')
        .reduce((left, { name }) => withoutSysctls({ ...config, sysctls: left }, name), config.sysctls),
    }),
  },
  'drawn-macs': {
    reason: "The kernel draws the MACs of bridges and of bridge ports at random; Calico's veths have a fixed one.",
    apply: (config) =>
      mapLinks(config, (link) =>
        link.kind === 'bridge' || (link.kind === 'veth' && link.master !== undefined) ? { ...link, mac: NO_MAC } : link,
      ),
  },
  'drawn-veth-names': {
    reason: 'The bridge plugin draws the names of ports at random: they are numbered in device order.',
    apply: (config) => {
      const ports = config.links.filter((link) => link.kind === 'veth' && link.master !== undefined);
      const names = new Map(ports.map(({ name }, index) => [name, `port ${index + 1}`]));
      const renamed = mapLinks(config, (link) => ({ ...link, name: names.get(link.name) ?? link.name }));
      const sysctls = [...config.sysctls].map(([name, value]) => {
        const [, port = ''] = /^net\.ipv4\.(?:conf|neigh)\.(.+)\.[a-z_]+$/.exec(name) ?? [];
        return [name.replace(port, names.get(port) ?? port), value] as const;
      });
      return { ...renamed, sysctls: new Map(sysctls) };
    },
  },
} as const satisfies Record<string, Tolerance>;

export type ToleranceName = keyof typeof TOLERANCES;

/** A configuration with tolerances taken off, in the order given. */
export function tolerate(config: HostConfig, names: readonly ToleranceName[]): HostConfig {
  return names.reduce((left, name) => TOLERANCES[name].apply(left), config);
}
