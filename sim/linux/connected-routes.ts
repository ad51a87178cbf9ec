import { networkOf } from '../packet/address.js';
import { type AddressConfig, type RouteConfig, TABLE_MAIN } from './config.js';
import { LOOPBACK } from './local-routes.js';

/** The route to its subnet that the kernel adds with an address; none for a /32, and a local one by lo (fib_add_ifaddr). */
export function connectedRoutes(own: AddressConfig): RouteConfig[] {
  const { length } = own.address;
  if (length === 32 || own.link === LOOPBACK) return [];
  return [
    {
      id: own.id,
      type: 'unicast',
      dst: { address: networkOf(own.address), length },
      via: undefined,
      dev: own.link,
      onlink: false,
      scope: 'link',
      protocol: 'kernel',
      src: own.address.address,
      metric: 0,
      table: TABLE_MAIN,
      mtu: undefined,
    },
  ];
}
