import { contains, formatIPv4, formatMac, type IPv4, type Mac } from '../../../sim/packet/address.js';
import { INSTANCE_LINK } from '../../lab/plan.js';
import { host, serviceAddresses } from './address-sets.js';
import type { Port } from './layout.js';
import { BRIDGE, VPC_LINK } from './links.js';

/**
 * AWS's mapping service: who is told as the owner of an address inside the subnet. The router answers for itself and for
 * AWS's services, every other interface for its addresses, nobody for the instance's own.
 */
function mapping({ eni, subnet }: Port): Map<IPv4, Mac> {
  const known = new Map<IPv4, Mac>();
  for (const peer of subnet.ports) {
    if (peer.eni.mac !== eni.mac) for (const address of peer.eni.addresses) known.set(address, peer.eni.mac);
  }
  // Of AWS's own addresses only the DNS server can be inside.
  const routers = [host(subnet.routerAddress), ...serviceAddresses(subnet.vpc.cidrs)];
  for (const { address, length } of routers) {
    if (length === 32 && contains(subnet.config.cidr, address)) known.set(address, subnet.routerMac);
  }
  return known;
}

/**
 * For `ip -batch`: permanent neighbours of the bridge, from which it answers ARP (br_do_proxy_suppress_arp in
 * net/bridge/br_arp_nd_proxy.c).
 */
export function neighbours(port: Port): string[] {
  return [...mapping(port)].map(
    ([address, mac]) => `neigh replace ${formatIPv4(address)} lladdr ${formatMac(mac)} dev ${BRIDGE} nud permanent`,
  );
}

/**
 * For `bridge -batch`: the bridge answers only for a MAC that it knows behind a port with suppression. The instance's
 * own is known too, so that nothing for it is flooded.
 */
export function forwarding(port: Port): string[] {
  const behind = [...new Set(mapping(port).values())];
  return [
    `fdb replace ${formatMac(port.eni.mac)} dev ${INSTANCE_LINK} master static`,
    ...behind.map((mac) => `fdb replace ${formatMac(mac)} dev ${VPC_LINK} master static`),
  ];
}
