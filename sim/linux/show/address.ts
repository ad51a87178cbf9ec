import { type Cidr, formatCidr, formatIPv4, type IPv4, maskOf } from '../../packet/address.js';
import type { HostConfig } from '../config.js';
import { hardware, type LinkIndex, linkHead } from './link.js';

/** The addresses as `ip addr` prints them (iproute2 ip/ipaddress.c print_addrinfo). */
export function showAddresses(config: HostConfig, indexOf: LinkIndex): string[] {
  return config.links.flatMap((link, index) => [
    `${index + 1}: ${linkHead(config, link, indexOf)}`,
    `    ${hardware(link)}`,
    ...config.addresses
      .filter((own) => own.link === link.name)
      .map(
        (own) =>
          `    inet ${formatCidr(own.address)}${broadcast(own.address, own.scope)} scope ${own.scope} ${own.link}`,
      ),
  ]);
}

/** The directed broadcast: one that the kernel has a route for (fib_add_ifaddr), shown as `brd`. */
function broadcast({ address, length }: Cidr, scope: string): string {
  if (length > 30 || scope === 'host') return '';
  return ` brd ${formatIPv4(((address | ~maskOf(length)) >>> 0) as IPv4)}`;
}
