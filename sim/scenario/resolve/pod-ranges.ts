import { type Cidr, formatCidr, type IPv4 } from '../../packet/address.js';
import type { Field } from '../field.js';
import { isInside, overlap, type Placed, reportOverlaps } from '../forms/range.js';
import type { RawHost } from '../language/hosts.js';
import type { Network, ScenarioHost } from '../scenario.js';

/** Mask of a node's range unless the cluster sets another (kube-controller-manager's node-cidr-mask-size). */
const NODE_MASK = 24;

/**
 * Checks the hosts' pod ranges and gives one to each host without, in the order of the file, as kube-controller-manager does
 * in the order of registration (nodeipam, cidr_set.go: the next free one).
 */
export function resolvePodRanges(
  hosts: readonly ScenarioHost[],
  fields: readonly Field<RawHost>[],
  network: Network | undefined,
): readonly ScenarioHost[] {
  const written = new Map(fields.map((field) => [field.name, field]));
  const given: Placed[] = hosts.flatMap(({ name, podCIDR }) => {
    const range = written.get(name)?.at('podCIDR')?.written;
    return podCIDR && range ? [{ name, cidr: podCIDR, written: range }] : [];
  });
  reportOverlaps(given);
  if (network === undefined || network.type === 'calico') return hosts;
  const needy = hosts.filter(({ podCIDR, name }) => podCIDR === undefined && !written.get(name)?.has('podCIDR'));
  if (network.type === 'native') {
    for (const { name } of needy) written.get(name)?.reportMissing('podCIDR');
    return hosts;
  }
  const { network: all } = network.flannel;
  for (const range of given) {
    if (!isInside(all, range.cidr))
      range.written.report('outside-range', { expected: `inside Network ${formatCidr(all)}` });
  }
  const taken = given.map(({ cidr }) => cidr);
  const free = freeRanges(all, taken);
  const allotted = new Map<string, Cidr>();
  for (const { name } of needy) {
    const next = free.next();
    if (!next.done) allotted.set(name, next.value);
    else {
      const host = written.get(name);
      host?.keyWritten.report('no-free-range', { expected: `a podCIDR, or a Network larger than ${formatCidr(all)}` });
    }
  }
  return hosts.map((host) => ({ ...host, podCIDR: host.podCIDR ?? allotted.get(host.name) }));
}

function* freeRanges(all: Cidr, taken: readonly Cidr[]): Generator<Cidr> {
  const size = 2 ** (32 - NODE_MASK);
  for (let index = 0; index < 2 ** (NODE_MASK - all.length); index++) {
    if (all.length > NODE_MASK) return;
    const range = { address: (all.address + index * size) as IPv4, length: NODE_MASK };
    if (!taken.some((other) => overlap(other, range))) yield range;
  }
}
