import { type Static, Type } from '@sinclair/typebox';
import { address, cidr, flag, integer, mapOf, object, optional, some, text, word } from './kinds.js';

export const host = object(
  {
    subnet: text({ description: 'Name of its subnet.' }),
    address: address({
      description: 'Primary private IPv4 address, inside the subnet and none of the five that AWS reserves.',
      examples: ['10.0.1.11'],
    }),
    interface: optional(text({ description: 'Its network interface as Linux names it.', default: 'eth0' })),
    mtu: optional(integer(576, 9216, { description: "MTU of the interface, bytes. Default: the VPC's." })),
    sourceDestCheck: optional(flag({ description: "The ENI's source/destination check.", default: true })),
    securityGroups: optional(
      some(Type.String(), { description: 'Names of its security groups.', default: ['default'] }),
    ),
    podCIDR: optional(
      cidr({
        description:
          "The node's `spec.podCIDR`. Default with flannel and canal: the next free /24 of `Network`, in the order of the hosts in the file (as kube-controller-manager gives them out in order of registration). Required with native; not used by calico.",
        examples: ['10.244.1.0/24'],
      }),
    ),
    forwardPolicy: optional(
      word(['ACCEPT', 'DROP'], {
        description: 'Policy of the FORWARD chain of iptables; Docker sets DROP.',
        default: 'ACCEPT',
      }),
    ),
    sysctls: optional(
      mapOf(Type.Integer(), {
        description: 'Kernel parameters under `net.`, by full name.',
        examples: [{ 'net.ipv4.conf.all.rp_filter': 1 }],
        keys: '^net\\.[a-z0-9_.\\/-]+$',
      }),
    ),
  },
  { description: 'A host: an EC2 instance with one ENI, a node of the cluster.' },
);

export type RawHost = Static<typeof host>;
