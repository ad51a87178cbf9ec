import { formatCidr } from '../../packet/address.js';
import type { HostConfig } from '../config.js';
import { hardware, type LinkIndex, linkHead } from './link.js';

/**
 * The addresses as `ip -4 addr` prints them (iproute2 ip/ipaddress.c print_addrinfo). A broadcast address (`brd`) is a
 * label that the model does not have: the kernel's broadcast routes follow from the prefix.
 */
export function showAddresses(config: HostConfig, indexOf: LinkIndex): string[] {
  return config.links.flatMap((link, index) => [
    `${index + 1}: ${linkHead(config, link, indexOf)}`,
    `    ${hardware(link)}`,
    ...config.addresses
      .filter((own) => own.link === link.name)
      .flatMap(({ address, scope, link: label }) => [
        `    inet ${formatCidr(address)} scope ${scope} ${label}`,
        '       valid_lft forever preferred_lft forever',
      ]),
  ]);
}
