import type { Packet } from '../packet/packet.js';
import type { PortMatch } from './config.js';

/** Whether a transport header fits the ports, or the ICMP type and code, that a rule asks for; none, what asks for none. */
export function matchesPorts({ ports, icmp }: PortMatch, transport: Packet | undefined): boolean {
  if (ports !== undefined) {
    if (transport?.layer !== 'tcp' && transport?.layer !== 'udp') return false;
    if (transport.dstPort < ports.from || transport.dstPort > ports.to) return false;
  }
  if (icmp !== undefined) {
    if (transport?.layer !== 'icmp' || transport.type !== icmp.type) return false;
    if (icmp.code !== undefined && transport.code !== icmp.code) return false;
  }
  return true;
}
