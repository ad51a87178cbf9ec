import { formatIPv4, formatMac } from '../../packet/address.js';
import type { HostConfig } from '../config.js';

/** The configured neighbours as `ip neigh` prints them (iproute2 ip/ipneigh.c print_neigh). */
export function showNeighbours({ neighbours }: HostConfig): string[] {
  return neighbours.map(({ address, link, mac, state }) => {
    return `${formatIPv4(address)} dev ${link} lladdr ${formatMac(mac)} ${state.toUpperCase()}`;
  });
}
