import { type IPv4, maskOf } from '../packet/address.js';
import { type AddressConfig, type HostConfig, type RouteConfig, TABLE_LOCAL } from './config.js';

/** Of an address on this interface the whole subnet is local (fib_add_ifaddr, IFF_LOOPBACK). */
export const LOOPBACK = 'lo';

function route(type: 'local' | 'broadcast', address: number, length: number, dev: string, src: IPv4): RouteConfig {
  return {
    id: 0,
    type,
    dst: { address: (address >>> 0) as IPv4, length },
    via: undefined,
    dev,
    onlink: false,
    scope: type === 'local' ? 'host' : 'link',
    protocol: 'kernel',
    src,
    metric: 0,
    table: TABLE_LOCAL,
    mtu: undefined,
  };
}

/** What table local holds: a local route an address, and the directed broadcast (fib_add_ifaddr in fib_frontend.c). */
export function localRoutes(config: HostConfig): RouteConfig[] {
  return config.addresses.flatMap((own) => [...local(own), ...broadcast(own)]);
}

function local(own: AddressConfig): RouteConfig[] {
  const { address, length } = own.address;
  const host = route('local', address, 32, own.link, address);
  if (own.link !== LOOPBACK || length === 32) return [host];
  return [host, route('local', address & maskOf(length), length, own.link, address)];
}

function broadcast(own: AddressConfig): RouteConfig[] {
  const { address, length } = own.address;
  if (length > 30) return [];
  return [route('broadcast', address | ~maskOf(length), 32, own.link, address)];
}
