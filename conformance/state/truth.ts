import type { Section } from './compare.js';
import type { ToleranceName } from './tolerances.js';

/** A real cluster whose state is saved under test/fixtures/cluster-truth. */
export interface Truth {
  readonly folder: string;
  readonly uplink: string;
  readonly tolerances: readonly ToleranceName[];
  /** Felix made vxlan.calico again after the nodes' addresses had moved: device order is not that of a start. */
  readonly remade: boolean;
  /** Entries that are compared, all nodes together: a comparison that loses some has lost its worth. */
  readonly entries: Readonly<Record<Section, number>>;
}

/** Attached by ens5 before its network was installed. */
const TWO_ZONES: readonly ToleranceName[] = ['container-network', 'uplink-sysctls'];
/** In docker's own network. */
const ONE_SUBNET: readonly ToleranceName[] = ['uplink-mac', 'uplink-sysctls'];
/** With flannel's own CNI plugin. */
const BRIDGE: readonly ToleranceName[] = ['drawn-macs', 'drawn-veth-names'];

/** Kubernetes 1.34.4, flannel 0.28.10, Calico 3.28.5 on Linux 6.18; how each was made is told beside the files. */
export const TRUTHS: readonly Truth[] = [
  {
    folder: 'two-az/flannel-vxlan',
    uplink: 'ens5',
    tolerances: [...TWO_ZONES, ...BRIDGE],
    remade: false,
    entries: { links: 27, addresses: 16, rules: 12, routes: 24, neighbours: 12, fdb: 12, sysctls: 32 },
  },
  {
    folder: 'two-az/flannel-direct',
    uplink: 'ens5',
    tolerances: [...TWO_ZONES, ...BRIDGE],
    remade: false,
    entries: { links: 27, addresses: 16, rules: 12, routes: 24, neighbours: 8, fdb: 8, sysctls: 32 },
  },
  {
    folder: 'two-az/canal-0-rerun',
    uplink: 'ens5',
    tolerances: TWO_ZONES,
    remade: false,
    entries: { links: 24, addresses: 12, rules: 12, routes: 32, neighbours: 12, fdb: 12, sysctls: 56 },
  },
  {
    folder: 'two-az/canal-1450-rerun',
    uplink: 'ens5',
    tolerances: TWO_ZONES,
    remade: false,
    entries: { links: 24, addresses: 12, rules: 12, routes: 32, neighbours: 12, fdb: 12, sysctls: 56 },
  },
  {
    folder: 'two-az/calico-cross',
    uplink: 'ens5',
    tolerances: TWO_ZONES,
    remade: false,
    entries: { links: 24, addresses: 12, rules: 12, routes: 36, neighbours: 12, fdb: 12, sysctls: 56 },
  },
  {
    folder: 'flannel-vxlan',
    uplink: 'eth0',
    tolerances: [...ONE_SUBNET, ...BRIDGE],
    remade: false,
    entries: { links: 18, addresses: 12, rules: 9, routes: 15, neighbours: 6, fdb: 6, sysctls: 24 },
  },
  {
    folder: 'canal-vxlan',
    uplink: 'eth0',
    tolerances: ONE_SUBNET,
    remade: false,
    entries: { links: 22, addresses: 9, rules: 9, routes: 25, neighbours: 6, fdb: 6, sysctls: 50 },
  },
  {
    folder: 'canal-host-gw',
    uplink: 'eth0',
    tolerances: ONE_SUBNET,
    remade: false,
    entries: { links: 19, addresses: 6, rules: 9, routes: 25, neighbours: 0, fdb: 0, sysctls: 50 },
  },
  {
    folder: 'calico-vxlan-crosssubnet-one-subnet',
    uplink: 'eth0',
    tolerances: ONE_SUBNET,
    remade: false,
    entries: { links: 16, addresses: 9, rules: 9, routes: 22, neighbours: 6, fdb: 6, sysctls: 38 },
  },
  {
    folder: 'calico-vxlan-crosssubnet-two-az',
    uplink: 'ens5',
    tolerances: [...TWO_ZONES, 'uplink-mac', 'hand-made-underlay'],
    remade: true,
    entries: { links: 16, addresses: 9, rules: 9, routes: 16, neighbours: 6, fdb: 6, sysctls: 38 },
  },
];
