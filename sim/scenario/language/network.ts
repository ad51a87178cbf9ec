import { type Static, Type } from '@sinclair/typebox';
import { API, calicoObjects, metadata } from './calico.js';
import { cidr, flag, integer, object, optional, some, text, textOr, word } from './kinds.js';

const backend = object(
  {
    Type: text({
      description: 'Backend: `vxlan`, `ipip`, `wireguard`, `host-gw`, `alloc` or, of flannel 0.8, `aws-vpc`.',
      examples: ['vxlan', 'host-gw'],
    }),
    // Above, flannel.VNI is longer than a kernel lets a name of an interface be (IFNAMSIZ): flannel fails to make the device.
    VNI: optional(integer(1, 9_999_999, { description: 'VXLAN network identifier.', default: 1 })),
    Port: optional(integer(1, 65_535, { description: 'UDP port of VXLAN.', default: 8472 })),
    ListenPort: optional(integer(1, 65_535, { description: 'UDP port of WireGuard.', default: 51_820 })),
    DirectRouting: optional(
      flag({
        description: 'vxlan, ipip: plain routes to hosts on the same subnet, the tunnel to others.',
        default: false,
      }),
    ),
    MTU: optional(
      integer(576, 9216, {
        description: 'vxlan, wireguard: MTU of the outer interface, bytes. Default: what the interface has.',
      }),
    ),
    RouteTableID: optional(
      Type.Unsafe<string | readonly string[]>({
        type: ['string', 'array'],
        items: { type: 'string' },
        description:
          "aws-vpc: name of a route table of the fabric, or a list of them. Default: that of the host's subnet.",
        examples: ['main', ['zone-a', 'zone-b']],
      }),
    ),
  },
  {
    description: "The backend's settings.",
    'x-unsupported': [
      'RouteTableFilter',
      'GBP',
      'Learning',
      'MacPrefix',
      'ListenPortV6',
      'PSK',
      'PersistentKeepaliveInterval',
      'Mode',
    ],
  },
);

export const netConf = object(
  {
    Network: cidr({ description: 'IPv4 range of all pods.', examples: ['10.244.0.0/16'] }),
    Backend: backend,
    EnableIPv4: optional(flag({ description: 'Only `true` is supported.', default: true })),
    EnableIPv6: optional(flag({ description: 'Only `false` is supported.', default: false })),
    EnableNFTables: optional(flag({ description: 'Only `false` is supported.', default: false })),
  },
  {
    description: "flannel's net-conf.json.",
    'x-unsupported': [
      'SubnetLen',
      'SubnetMin',
      'SubnetMax',
      'IPv6Network',
      'IPv6SubnetLen',
      'IPv6SubnetMin',
      'IPv6SubnetMax',
    ],
  },
);

const mode = (description: string) =>
  optional(word(['Always', 'CrossSubnet', 'Never'], { description, default: 'Never' }));

const ipPool = object(
  {
    apiVersion: API,
    kind: word(['IPPool'], { description: 'Kind.' }),
    metadata,
    spec: object(
      {
        cidr: cidr({ description: 'IPv4 range of the pool.', examples: ['192.168.0.0/16'] }),
        ipipMode: mode('When IP-in-IP wraps traffic of the pool.'),
        vxlanMode: mode('When VXLAN wraps traffic of the pool; not together with ipipMode.'),
        natOutgoing: optional(flag({ description: 'Masquerade what leaves the pools.', default: false })),
        blockSize: optional(integer(20, 32, { description: 'Prefix length of a block.', default: 26 })),
        disabled: optional(flag({ description: 'No new addresses from this pool.', default: false })),
        nodeSelector: optional(
          text({
            description: 'The nodes that get blocks of it, by their labels, in the words of a BGPPeer.',
            default: 'all()',
          }),
        ),
        allowedUses: optional(
          Type.Array(word(['Workload', 'Tunnel', 'LoadBalancer'], { description: 'A use.' }), {
            description: 'Only lists with Workload and Tunnel are supported.',
            default: ['Workload', 'Tunnel'],
          }),
        ),
        assignmentMode: optional(
          word(['Automatic', 'Manual'], { description: 'Only `Automatic` is supported.', default: 'Automatic' }),
        ),
        disableBGPExport: optional(flag({ description: 'Only `false` is supported.', default: false })),
      },
      { description: 'The pool.', 'x-unsupported': ['namespaceSelector', 'nat-outgoing', 'ipip'] },
    ),
  },
  { description: 'A Calico IPPool object as it is.' },
);

const vethMtu = optional(
  integer(0, 9216, { description: "MTU of pods' interfaces, bytes; 0 is automatic (Calico's `mtu`).", default: 0 }),
);
const flannelConf = textOr(netConf, {
  description: "flannel's net-conf.json: a map, or a string that holds JSON as kube-flannel's ConfigMap does.",
});

const flannel = object(
  {
    type: word(['flannel'], { description: 'flannel alone: pods on the bridge cni0.' }),
    'net-conf.json': flannelConf,
  },
  { description: 'flannel alone.' },
);
const canal = object(
  {
    type: word(['canal'], { description: "Canal: flannel's network with Calico's CNI plugin." }),
    'net-conf.json': flannelConf,
    vethMtu,
  },
  { description: 'Canal.' },
);
const calico = object(
  {
    type: word(['calico'], { description: 'Calico alone, with BGP between all hosts.' }),
    pools: some(ipPool, { description: 'IP pools.' }),
    ...calicoObjects,
    vethMtu,
  },
  { description: 'Calico alone.' },
);
const native = object(
  {
    type: word(['native'], { description: "A VPC route for each host's podCIDR, nothing else." }),
    podMtu: optional(integer(576, 9216, { description: "MTU of pods' interfaces, bytes. Default: the host's." })),
  },
  { description: 'Native VPC routing.' },
);

export type RawFlannel = Static<typeof flannel>;
export type RawCanal = Static<typeof canal>;
export type RawCalico = Static<typeof calico>;
export type RawNative = Static<typeof native>;
export type RawNetwork = RawFlannel | RawCanal | RawCalico | RawNative;
export type RawFlannelBackend = Static<typeof backend>;
export type RawNetConf = Static<typeof netConf>;
export type RawIpPool = Static<typeof ipPool>;

export const network = Type.Unsafe<RawNetwork>({
  type: 'object',
  description: 'What connects the pods.',
  discriminator: { propertyName: 'type' },
  required: ['type'],
  oneOf: [flannel, canal, calico, native],
});
