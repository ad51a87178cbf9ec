import { type Static, Type } from '@sinclair/typebox';
import { address, cidr, flag, integer, mapOf, object, optional, some, text, word } from './kinds.js';

const SECONDS = 'of idleness after which a flow is forgotten, seconds.';

const eni = {
  subnet: text({ description: 'Name of its subnet.' }),
  address: address({
    description: 'Primary private IPv4 address, inside the subnet and none of the five that AWS reserves.',
    examples: ['10.0.1.11'],
  }),
  secondaryAddresses: optional(
    some(address({ description: 'IPv4 address of the subnet.', examples: ['10.0.1.111'] }), {
      description: 'Secondary private addresses of the ENI; Linux has none of them until a command adds it.',
    }),
  ),
  prefixes: optional(
    some(cidr({ description: 'IPv4 range of /28 in the subnet.', examples: ['10.0.1.64/28'] }), {
      description: 'Delegated prefixes; they satisfy the source/destination check.',
    }),
  ),
  publicAddress: optional(
    flag({ description: 'Whether an internet gateway has a public address for the primary one.', default: false }),
  ),
  mtu: optional(integer(576, 9216, { description: "MTU of the interface, bytes. Default: the VPC's." })),
  sourceDestCheck: optional(flag({ description: "The ENI's source/destination check.", default: true })),
  securityGroups: optional(
    some(Type.String(), { description: "Names of its security groups. Default: the VPC's own, `default`." }),
  ),
  connectionTracking: optional(
    object(
      {
        tcpEstablishedTimeout: optional(
          integer(60, 432_000, { description: `TCP: time ${SECONDS}`, default: 432_000 }),
        ),
        udpTimeout: optional(integer(30, 60, { description: `UDP one way: time ${SECONDS}`, default: 30 })),
        udpStreamTimeout: optional(integer(60, 180, { description: `UDP both ways: time ${SECONDS}`, default: 180 })),
      },
      { description: "The ENI's idle time-outs of security group tracking." },
    ),
  ),
};

const further = object(
  { interface: text({ description: 'The interface as Linux names it.', examples: ['eth1'] }), ...eni },
  { description: 'A further ENI of the host: an interface with its address, and no default route by it.' },
);

export const host = object(
  {
    ...eni,
    interface: optional(text({ description: 'Its network interface as Linux names it.', default: 'eth0' })),
    interfaces: optional(some(further, { description: 'Further ENIs.' })),
    podCIDR: optional(
      cidr({
        description:
          "The node's `spec.podCIDR`. Default with flannel and canal: the next free /24 of `Network`, in the order of the hosts in the file (as kube-controller-manager gives them out in order of registration). Required with native; not used by calico.",
        examples: ['10.244.1.0/24'],
      }),
    ),
    labels: optional(mapOf(Type.String(), { description: "The Node's labels.", examples: [{ rack: '1' }] })),
    annotations: optional(
      mapOf(Type.String(), {
        description:
          "The Node's annotations. `projectcalico.org/IPv4Address` is the address that calico-node found, with the mask that CrossSubnet goes by (none is 32 bits); `flannel.alpha.coreos.com/public-ip-overwrite` the one that flanneld publishes; `projectcalico.org/RouteReflectorClusterID` makes it a BGP route reflector. Others change nothing.",
        examples: [{ 'projectcalico.org/IPv4Address': '10.0.1.11/32' }],
      }),
    ),
    forwardPolicy: optional(
      word(['ACCEPT', 'DROP'], {
        description: 'Policy of the FORWARD chain of iptables; Docker sets DROP.',
        default: 'ACCEPT',
      }),
    ),
    iptables: optional(
      text({
        description:
          "The host's own rules, as iptables-save prints them, there before any agent's; a rule that is not understood makes what reaches it undetermined.",
        examples: ['*filter\n:FORWARD DROP [0:0]\nCOMMIT\n'],
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
  { description: 'A host: an EC2 instance, a node of the cluster.' },
);

export type RawHost = Static<typeof host>;
export type RawInterface = Static<typeof further>;
