/** Where in a host or the fabric a packet can end: a closed set, in the order of a packet's way. */
export const STAGES = {
  socket: "A program's socket, at either end.",
  icmp: "The kernel's own handling of ICMP.",
  prerouting: 'The hook before the routing decision.',
  routing: 'The routing decision, and what comes before it of a received packet.',
  input: 'The hook of packets for the host itself, and the choice of a protocol.',
  forward: 'Forwarding: TTL, size, the hook.',
  output: "The hook of the host's own packets, and their way out.",
  postrouting: 'The hook behind the routing decision.',
  reassembly: 'Putting fragments together.',
  neighbour: 'The look-up of the next MAC.',
  bridge: 'A bridge.',
  fdb: 'The forwarding entries of a VXLAN device.',
  encapsulation: 'Wrapping by a tunnel.',
  decapsulation: 'Unwrapping by a tunnel.',
  handshake: 'The handshake of a WireGuard session.',
  transmit: 'The device that sends.',
  receive: 'The device that receives.',
  ingress: "A device's filter for what it receives.",
  egress: "A device's filter for what it sends.",
  'source/destination check': 'The check of an ENI.',
  'security group': "An ENI's security groups.",
  'network ACL': "A subnet's network ACL.",
  mapping: "What the VPC knows of an instance's MAC.",
  'route table': "A subnet's route table.",
  router: "The VPC's router: loops.",
  service: "AWS's own services.",
  mtu: 'The size that a part of the VPC takes.',
  instance: 'An instance that is not there or does not run.',
  peering: 'A VPC peering.',
  'transit gateway': 'A transit gateway.',
  'internet gateway': 'An internet gateway.',
  'NAT gateway': 'A NAT gateway.',
  VPN: 'A site-to-site VPN.',
} as const;

export type Stage = keyof typeof STAGES;

export function isStage(text: string): text is Stage {
  return Object.hasOwn(STAGES, text);
}
