import { type Cidr, type IPv4, parseCidr, parseIPv4 } from '../../packet/address.js';
import type { Field } from '../field.js';
import type { RawHost } from '../language/hosts.js';
import { listed } from '../near.js';
import type { Network } from '../scenario.js';

/** What a Node's annotations say of its address to the agents of other nodes. */
export interface Published {
  /** What calico-node found or was told, with the prefix length of CrossSubnet; undefined: the interface's. */
  readonly calicoAddress: Cidr | undefined;
  /** What flanneld was told to publish; undefined: the interface's. */
  readonly flannelAddress: IPv4 | undefined;
  /** Route reflectors of one cluster id do not reflect to each other; undefined: none. */
  readonly reflector: IPv4 | undefined;
}

/** libcalico-go lib/backend/k8s/resources/node.go, nodeBgpIpv4AddrAnnotation. */
const CALICO = 'projectcalico.org/IPv4Address';
/** flannel pkg/subnet/kube/annotations.go, BackendPublicIPOverwrite. */
const FLANNEL = 'flannel.alpha.coreos.com/public-ip-overwrite';

/** libcalico-go lib/backend/k8s/resources/node.go, nodeBgpCIDAnnotation. */
const REFLECTOR = 'projectcalico.org/RouteReflectorClusterID';

const MODELLED: readonly string[] = [CALICO, FLANNEL, REFLECTOR];

/** Annotations of these prefixes steer the network; others say nothing to it. */
const AGENTS = /^(projectcalico\.org|flannel\.alpha\.coreos\.com)\//;

/** Reads a host's annotations; those of the agents that are not modelled are refused by name. */
export function readAnnotations(host: Field<RawHost>): Published {
  const annotations = host.at('annotations');
  for (const key of annotations?.keys() ?? []) {
    if (AGENTS.test(key.text) && !MODELLED.includes(key.text))
      key.report('unsupported', { found: `the annotation ${key.text}`, expected: listed(MODELLED) });
  }
  const calico = annotations?.at(CALICO);
  const flannel = annotations?.at(FLANNEL);
  const calicoAddress = calico && addressWithLength(calico.value);
  const flannelAddress = flannel && parseIPv4(flannel.value);
  if (calico && calicoAddress === undefined) calico.report('bad-address', { expected: 'ADDRESS/LENGTH, or ADDRESS' });
  if (flannel && flannelAddress === undefined) flannel.report('bad-address', { expected: 'an address' });
  const cluster = annotations?.at(REFLECTOR);
  const reflector = cluster && parseIPv4(cluster.value);
  if (cluster && reflector === undefined) cluster.report('bad-address', { expected: 'a cluster id such as 244.0.0.1' });
  return { calicoAddress, flannelAddress, reflector };
}

/** flanneld of host-gw does not start where it is to publish an address that its interface has not (pkg/backend/hostgw/hostgw.go). */
export function checkPublished(hosts: readonly Field<RawHost>[], network: Network | undefined): void {
  if ((network?.type !== 'flannel' && network?.type !== 'canal') || network.flannel.backend.type !== 'host-gw') return;
  for (const host of hosts) {
    const published = host.at('annotations')?.at(FLANNEL);
    if (published && published.value !== host.at('address')?.value)
      published.report('conflict', { found: 'host-gw does not start with this address', expected: "the interface's" });
  }
}

/** An address alone has a mask of 32 bits (libcalico-go lib/net/ipnet.go ParseCIDROrIP). */
function addressWithLength(text: string): Cidr | undefined {
  const address = parseIPv4(text);
  return address === undefined ? parseCidr(text) : { address, length: 32 };
}
