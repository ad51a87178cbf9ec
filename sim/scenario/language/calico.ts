import { type Static, Type } from '@sinclair/typebox';
import { flag, integer, object, optional, text, unused, word } from './kinds.js';

export const API = word(['projectcalico.org/v3', 'crd.projectcalico.org/v1'], { description: 'API version.' });

/** Metadata of an object whose name alone counts. */
export const metadata = object(
  {
    name: text({ description: 'Name.' }),
    ...unused(
      ['annotations', 'creationTimestamp', 'generation', 'labels', 'managedFields', 'resourceVersion', 'uid'],
      'ObjectMeta',
    ),
  },
  { description: 'Object metadata.' },
);

/** FelixConfigurationSpec of api/pkg/apis/projectcalico/v3, without what is read and what is refused. */
const FELIX = [
  'awsSrcDstCheck',
  'dataplaneWatchdogTimeout',
  'debugDisableLogDropping',
  'debugHost',
  'debugMemoryProfilePath',
  'debugPort',
  'debugSimulateCalcGraphHangAfter',
  'debugSimulateDataplaneApplyDelay',
  'debugSimulateDataplaneHangAfter',
  'deviceRouteProtocol',
  'endpointReportingDelay',
  'endpointReportingEnabled',
  'endpointStatusPathPrefix',
  'failsafeInboundHostPorts',
  'failsafeOutboundHostPorts',
  'flowLogsCollectorDebugTrace',
  'flowLogsFlushInterval',
  'flowLogsGoldmaneServer',
  'genericXDPEnabled',
  'goGCThreshold',
  'goMaxProcs',
  'goMemoryLimitMB',
  'healthEnabled',
  'healthHost',
  'healthPort',
  'healthTimeoutOverrides',
  'interfaceExclude',
  'interfaceRefreshInterval',
  'ipsetsRefreshInterval',
  'iptablesBackend',
  'iptablesFilterAllowAction',
  'iptablesLockFilePath',
  'iptablesLockProbeInterval',
  'iptablesLockTimeout',
  'iptablesMangleAllowAction',
  'iptablesMarkMask',
  'iptablesPostWriteCheckInterval',
  'iptablesRefreshInterval',
  'kubeNodePortRanges',
  'logDebugFilenameRegex',
  'logFilePath',
  'logPrefix',
  'logSeverityFile',
  'logSeverityScreen',
  'logSeveritySys',
  'maxIpsetSize',
  'metadataAddr',
  'metadataPort',
  'netlinkTimeout',
  'policySyncPathPrefix',
  'prometheusGoMetricsEnabled',
  'prometheusMetricsCAFile',
  'prometheusMetricsCertFile',
  'prometheusMetricsEnabled',
  'prometheusMetricsHost',
  'prometheusMetricsKeyFile',
  'prometheusMetricsPort',
  'prometheusProcessMetricsEnabled',
  'prometheusWireGuardMetricsEnabled',
  'removeExternalRoutes',
  'reportingInterval',
  'reportingTTL',
  'routeRefreshInterval',
  'routeTableRange',
  'routeTableRanges',
  'sidecarAccelerationEnabled',
  'usageReportingEnabled',
  'usageReportingInitialDelay',
  'usageReportingInterval',
  'wireguardMTU',
  'xdpEnabled',
  'xdpRefreshInterval',
] as const;

const mtu = (what: string) =>
  optional(integer(0, 9216, { description: `${what}, bytes; 0 is automatic.`, default: 0 }));

export const felixConfiguration = object(
  {
    apiVersion: API,
    kind: word(['FelixConfiguration'], { description: 'Kind.' }),
    metadata,
    spec: object(
      {
        ipipMTU: mtu('MTU of tunl0'),
        vxlanMTU: mtu('MTU of vxlan.calico'),
        mtuIfacePattern: optional(
          text({ description: "Regular expression of the host's interfaces whose MTU counts.", examples: ['^ens.*'] }),
        ),
        vxlanPort: optional(integer(1, 65_535, { description: 'UDP port of VXLAN.', default: 4789 })),
        vxlanVNI: optional(integer(1, 16_777_215, { description: 'VXLAN network identifier.', default: 4096 })),
        ipipEnabled: optional(flag({ description: 'Whether tunl0 is set up. Default: where a pool uses it.' })),
        vxlanEnabled: optional(
          flag({ description: 'Only `true` is supported, and only where a pool uses VXLAN.', default: true }),
        ),
        bpfEnabled: optional(flag({ description: 'Only `false` is supported.', default: false })),
        wireguardEnabled: optional(flag({ description: 'Only `false` is supported.', default: false })),
        nftablesMode: optional(
          word(['Disabled', 'Auto', 'Enabled'], { description: '`Enabled` is not supported.', default: 'Disabled' }),
        ),
        chainInsertMode: optional(
          word(['Insert', 'Append'], { description: 'Only `Insert` is supported.', default: 'Insert' }),
        ),
        defaultEndpointToHostAction: optional(
          word(['Drop', 'Accept', 'Return', 'DROP', 'ACCEPT', 'RETURN'], {
            description: 'Drop is not supported: pods reach their host as manifests set it.',
            default: 'Accept',
          }),
        ),
        ...unused(FELIX, 'FelixConfigurationSpec'),
      },
      {
        description: 'The configuration.',
        'x-unsupported': [
          'allowIPIPPacketsFromWorkloads',
          'allowVXLANPacketsFromWorkloads',
          'deviceRouteSourceAddress',
          'externalNodesList',
          'floatingIPs',
          'interfacePrefix',
          'natOutgoingAddress',
          'natOutgoingExclusions',
          'natPortRange',
          'serviceLoopPrevention',
          'workloadSourceSpoofing',
        ],
      },
    ),
  },
  { description: 'A Calico FelixConfiguration object as it is; the one that is named `default` counts.' },
);

export const bgpConfiguration = object(
  {
    apiVersion: API,
    kind: word(['BGPConfiguration'], { description: 'Kind.' }),
    metadata,
    spec: object(
      {
        nodeToNodeMeshEnabled: optional(
          flag({ description: 'Whether each node has a session with each other.', default: true }),
        ),
        ...unused(
          ['asNumber', 'bindMode', 'listenPort', 'logSeverityScreen', 'nodeMeshMaxRestartTime', 'nodeMeshPassword'],
          'BGPConfigurationSpec',
        ),
      },
      {
        description: 'The configuration.',
        'x-unsupported': [
          'communities',
          'ignoredInterfaces',
          'localWorkloadPeeringIPV4',
          'localWorkloadPeeringIPV6',
          'prefixAdvertisements',
          'serviceClusterIPs',
          'serviceExternalIPs',
          'serviceLoadBalancerAggregation',
          'serviceLoadBalancerIPs',
        ],
      },
    ),
  },
  { description: 'A Calico BGPConfiguration object as it is; the one that is named `default` counts.' },
);

const SELECTOR = "`all()`, `has(KEY)`, `!has(KEY)`, `KEY == 'VALUE'`, `KEY != 'VALUE'`, several joined by `&&`";

export const bgpPeer = object(
  {
    apiVersion: API,
    kind: word(['BGPPeer'], { description: 'Kind.' }),
    metadata,
    spec: object(
      {
        node: optional(text({ description: 'The node that peers. Default: those of nodeSelector, else all.' })),
        nodeSelector: optional(text({ description: `The nodes that peer, by their labels: ${SELECTOR}.` })),
        peerIP: optional(
          text({ description: 'The address of the node that they peer with.', examples: ['10.0.1.11'] }),
        ),
        peerSelector: optional(text({ description: 'The nodes that they peer with, in the same words.' })),
        ...unused(
          ['asNumber', 'keepOriginalNextHop', 'maxRestartTime', 'numAllowedLocalASNumbers', 'password'],
          'BGPPeerSpec',
        ),
      },
      {
        description: 'The sessions.',
        'x-unsupported': [
          'filters',
          'localWorkloadSelector',
          'nextHopMode',
          'reachableBy',
          'sourceAddress',
          'ttlSecurity',
        ],
      },
    ),
  },
  { description: 'A Calico BGPPeer object as it is.' },
);

export type RawFelixConfiguration = Static<typeof felixConfiguration>;
export type RawBgpConfiguration = Static<typeof bgpConfiguration>;
export type RawBgpPeer = Static<typeof bgpPeer>;

/** What a Calico network takes beside its pools. */
export const calicoObjects = {
  felixConfigurations: optional(Type.Array(felixConfiguration, { description: 'At most one.', default: [] })),
  bgpConfigurations: optional(Type.Array(bgpConfiguration, { description: 'At most one.', default: [] })),
  bgpPeers: optional(Type.Array(bgpPeer, { description: 'BGP sessions beside the mesh.', default: [] })),
};
