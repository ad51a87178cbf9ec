import { Control } from '../../sim/control/control.js';
import type { HostConfig } from '../../sim/linux/config.js';
import { routeLine } from '../../sim/linux/show/route.js';
import { formatCidr, formatIPv4, formatMac } from '../../sim/packet/address.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { scenarioConfigs } from '../lab/configs.js';
import { FIXED } from './words.js';

/** What each word in braces may become in a namespace; never empty. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** The words of every namespace of a network that is up, by its name as `changes` have it. */
export function vocabularies(scenario: Scenario): ReadonlyMap<string, Vocabulary> {
  const configs = scenarioConfigs(scenario, new Control(scenario));
  const everywhere = common(configs);
  return new Map(configs.map((config) => [config.name, { ...FIXED, ...everywhere, ...own(config) }]));
}

/** Addresses that somebody has beside the hosts' and pods' own, as tunnels and bridges do. */
export function extraAddresses(scenario: Scenario): readonly string[] {
  const configs = scenarioConfigs(scenario, new Control(scenario));
  const owned = configs.flatMap(({ addresses }) => addresses.map(({ address }) => formatIPv4(address.address)));
  return [...new Set(owned)].sort();
}

function common(configs: readonly HostConfig[]): Vocabulary {
  const addresses = configs.flatMap((config) =>
    config.addresses.filter(({ link }) => link !== 'lo').map(({ address }) => formatIPv4(address.address)),
  );
  const routes = configs.flatMap((config) => config.routes.map(({ dst }) => formatCidr(dst)));
  const macs = configs.flatMap((config) => config.links.map(({ mac }) => formatMac(mac)));
  const gateways = ['10.0.1.1', '10.0.2.1', '169.254.1.1'];
  return {
    address: [...new Set([...addresses, ...gateways, '10.0.1.99', '10.99.0.2'])],
    prefix: [...new Set([...routes, ...addresses.map((address) => `${address}/32`), '10.0.0.0/8', '0.0.0.0/1'])],
    mac: [...new Set([...macs.filter((mac) => mac !== '00:00:00:00:00:00'), 'ff:ff:ff:ff:ff:ff', '02:00:00:00:00:77'])],
  };
}

/** What is not there gives words that a kernel refuses. */
function own({ links, addresses, routes, neighbours, fdb }: HostConfig): Vocabulary {
  const vxlan = links.filter(({ kind }) => kind === 'vxlan').map(({ name }) => name);
  const some = (words: readonly string[], otherwise: string) => (words.length === 0 ? [otherwise] : words);
  return {
    // The loopback interface comes last: most faults are elsewhere.
    link: links.map(({ name }) => name).reverse(),
    vxlan: some(vxlan, 'eth0'),
    wire: ['eth0'],
    // Where routes lead by a gateway: to other hosts' pods.
    far: some(
      routes
        .filter(({ via }) => via !== undefined)
        .map(({ dst }) => formatCidr(dst))
        .reverse(),
      '10.0.2.0/24',
    ),
    // A neighbour on the loopback interface stands for all of them, and nobody has one.
    arp: links.flatMap(({ name, kind }) => (kind === 'loopback' ? [] : [name])).reverse(),
    // A lab's physical interfaces are cables that can be taken away; real ones cannot. A veth is taken away at both ends,
    // which a replay types at both.
    removable: some(
      links.filter(({ kind }) => kind !== 'physical' && kind !== 'loopback' && kind !== 'veth').map(({ name }) => name),
      'none',
    ),
    own: addresses.map(({ address, link }) => `${formatCidr(address)} dev ${link}`).reverse(),
    route: some(routes.map(routeLine), 'default'),
    neighbour: some(
      neighbours.map(({ address, link }) => `${formatIPv4(address)} dev ${link}`),
      '10.0.1.1 dev eth0',
    ),
    fdb: some(
      fdb.map(
        ({ mac, link, dst }) => `${formatMac(mac)} dev ${link}${dst === undefined ? '' : ` dst ${formatIPv4(dst)}`}`,
      ),
      '02:00:00:00:00:77 dev eth0',
    ),
    fdbmac: some(
      fdb.filter(({ dst }) => dst !== undefined).map(({ mac, link }) => `${formatMac(mac)} dev ${link}`),
      '02:00:00:00:00:77 dev eth0',
    ),
  };
}
