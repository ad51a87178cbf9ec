import type { FdbConfig, NeighbourConfig } from '../../sim/linux/config.js';
import { contains, type IPv4, type Mac, parseIPv4 } from '../../sim/packet/address.js';
import { type Reading, readings, UnmodelledError } from './record.js';
import type { Skipped } from './skipped.js';

/** 224.0.0.0/4: its neighbours come by themselves, without ARP (arp_constructor in net/ipv4/arp.c). */
const MULTICAST = { address: 0xe0000000 as IPv4, length: 4 };

/** `ip -j neigh` */
export function readNeighbours(text: string, skipped: Skipped): NeighbourConfig[] {
  return readings(text, 'neigh').flatMap((entry) => {
    const address = parseIPv4(entry.text('dst'));
    if (address === undefined) return skipped.skip('ipv6');
    if (contains(MULTICAST, address)) return skipped.skip('multicast-neighbour');
    const [state] = entry.texts('state');
    const kept = state === 'PERMANENT' ? 'permanent' : state === 'NOARP' ? 'noarp' : undefined;
    if (kept === undefined) return skipped.skip('learned-neighbour');
    return [{ id: 0, link: entry.text('dev'), address, mac: entry.mac('lladdr'), state: kept }];
  });
}

function isMulticast(mac: Mac): boolean {
  return Math.floor(mac / 2 ** 40) % 2 === 1;
}

/** `bridge -j fdb`; `bridges` are the names of the bridges. */
export function readFdb(text: string, bridges: ReadonlySet<string>, skipped: Skipped): FdbConfig[] {
  const seen = new Set<string>();
  return readings(text, 'fdb').flatMap((entry) => {
    const mac = entry.mac('mac');
    if (isMulticast(mac)) return skipped.skip('multicast-fdb');
    const state = entry.text('state');
    if (state === '' || state === 'reachable' || state === 'stale') return skipped.skip('learned-fdb');
    const port = entry.optionalText('master');
    if (state === 'permanent' && port !== undefined && bridges.has(port)) return skipped.skip('port-fdb');
    const link = entry.text('ifname');
    if (seen.has(`${link} ${mac}`)) throw new UnmodelledError(`fdb ${entry.text('mac')}: several destinations`);
    seen.add(`${link} ${mac}`);
    return [{ id: 0, link, mac, dst: entry.optionalAddress('dst'), state: stateOf(state, entry) }];
  });
}

function stateOf(text: string, entry: Reading): FdbConfig['state'] {
  if (text === 'permanent' || text === 'static') return text;
  throw new UnmodelledError(`fdb ${entry.text('mac')}: state ${text} is not modelled`);
}
