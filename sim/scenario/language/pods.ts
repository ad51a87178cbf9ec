import { type Static, Type } from '@sinclair/typebox';
import { address, flag, integer, mapOf, object, optional, some, text, unused, word } from './kinds.js';

/** ObjectMeta of k8s.io/apimachinery v0.31, without what is read here. */
const METADATA = [
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'finalizers',
  'generateName',
  'generation',
  'managedFields',
  'ownerReferences',
  'resourceVersion',
  'selfLink',
  'uid',
] as const;

/** PodSpec of k8s.io/api, v0.31 and what later versions added, without what is read here. */
const SPEC = [
  'activeDeadlineSeconds',
  'affinity',
  'automountServiceAccountToken',
  'containers',
  'dnsConfig',
  'dnsPolicy',
  'enableServiceLinks',
  'ephemeralContainers',
  'hostAliases',
  'hostIPC',
  'hostPID',
  'hostUsers',
  'hostname',
  'hostnameOverride',
  'imagePullSecrets',
  'initContainers',
  'os',
  'overhead',
  'preemptionPolicy',
  'priority',
  'priorityClassName',
  'readinessGates',
  'resourceClaims',
  'resources',
  'restartPolicy',
  'runtimeClassName',
  'schedulerName',
  'schedulingGates',
  'schedulingGroup',
  'securityContext',
  'serviceAccount',
  'serviceAccountName',
  'setHostnameAsFQDN',
  'shareProcessNamespace',
  'subdomain',
  'terminationGracePeriodSeconds',
  'tolerations',
  'topologySpreadConstraints',
  'volumes',
] as const;

/** PodStatus of k8s.io/api, likewise. */
const STATUS = [
  'conditions',
  'containerStatuses',
  'ephemeralContainerStatuses',
  'hostIP',
  'hostIPs',
  'initContainerStatuses',
  'message',
  'nominatedNodeName',
  'observedGeneration',
  'phase',
  'podIPs',
  'qosClass',
  'reason',
  'resize',
  'resourceClaimStatuses',
  'startTime',
] as const;

const labels = mapOf(Type.String(), { description: 'Labels.' });
const namespace = text({ description: 'Namespace.', default: 'default' });
const annotations = mapOf(Type.String(), {
  description: "Annotations; those that steer the pod's network are refused by name.",
});

/** Metadata of an object with a namespace. */
const meta = object(
  {
    name: text({ description: 'Name.' }),
    namespace: optional(namespace),
    labels: optional(labels),
    annotations: optional(annotations),
    ...unused(METADATA, 'ObjectMeta'),
  },
  { description: 'Object metadata.' },
);

const podSpec = object(
  {
    nodeName: optional(
      text({
        description:
          'The host that it runs on. Default: of the hosts that nodeSelector takes the one with the fewest pods so far, in the order of the file; of several the first.',
      }),
    ),
    nodeSelector: optional(
      mapOf(Type.String(), { description: "Labels of the host; `kubernetes.io/hostname` is the host's name." }),
    ),
    hostNetwork: optional(flag({ description: "Whether it shares the host's network namespace.", default: false })),
    ...unused(SPEC, 'PodSpec'),
  },
  { description: 'The pod.' },
);

const podObject = object(
  {
    apiVersion: word(['v1'], { description: 'API version.' }),
    kind: word(['Pod'], { description: 'Kind.' }),
    metadata: meta,
    spec: podSpec,
    status: optional(
      object(
        {
          podIP: optional(address({ description: "Its address. Default: given by the network's address management." })),
          ...unused(STATUS, 'PodStatus'),
        },
        { description: 'Its status.' },
      ),
    ),
  },
  { description: 'A pod.' },
);

const template = object(
  {
    metadata: optional(
      object(
        {
          labels: optional(labels),
          annotations: optional(annotations),
          ...unused([...METADATA, 'name', 'namespace'], 'ObjectMeta'),
        },
        { description: "The pods' metadata." },
      ),
    ),
    spec: podSpec,
  },
  { description: 'What its pods are like.' },
);

const replicas = optional(integer(0, 10_000, { description: 'How many pods.', default: 1 }));
const apps = word(['apps/v1'], { description: 'API version.' });
const anything = { status: optional(Type.Unknown({ description: 'Accepted as the API has it, not used.' })) };

const deployment = object(
  {
    apiVersion: apps,
    kind: word(['Deployment'], { description: 'Kind.' }),
    metadata: meta,
    spec: object(
      {
        replicas,
        template,
        ...unused(
          ['minReadySeconds', 'paused', 'progressDeadlineSeconds', 'revisionHistoryLimit', 'selector', 'strategy'],
          'DeploymentSpec',
        ),
      },
      { description: 'The pods.' },
    ),
    ...anything,
  },
  { description: 'A Deployment: pods `NAME-0`, `NAME-1` and so on, where real ones have random names.' },
);

const statefulSet = object(
  {
    apiVersion: apps,
    kind: word(['StatefulSet'], { description: 'Kind.' }),
    metadata: meta,
    spec: object(
      {
        replicas,
        template,
        ...unused(
          [
            'minReadySeconds',
            'persistentVolumeClaimRetentionPolicy',
            'podManagementPolicy',
            'revisionHistoryLimit',
            'selector',
            'serviceName',
            'updateStrategy',
            'volumeClaimTemplates',
          ],
          'StatefulSetSpec',
        ),
      },
      { description: 'The pods.', 'x-unsupported': ['ordinals'] },
    ),
    ...anything,
  },
  { description: 'A StatefulSet: pods `NAME-0`, `NAME-1` and so on.' },
);

const daemonSet = object(
  {
    apiVersion: apps,
    kind: word(['DaemonSet'], { description: 'Kind.' }),
    metadata: meta,
    spec: object(
      {
        template,
        ...unused(['minReadySeconds', 'revisionHistoryLimit', 'selector', 'updateStrategy'], 'DaemonSetSpec'),
      },
      { description: 'The pods.' },
    ),
    ...anything,
  },
  { description: 'A DaemonSet: a pod `NAME-HOST` on each host that nodeSelector takes.' },
);

const namespaceObject = object(
  {
    apiVersion: word(['v1'], { description: 'API version.' }),
    kind: word(['Namespace'], { description: 'Kind.' }),
    metadata: object(
      {
        name: text({ description: 'Name.' }),
        labels: optional(labels),
        ...unused([...METADATA, 'annotations'], 'ObjectMeta'),
      },
      { description: 'Object metadata.' },
    ),
    spec: optional(Type.Unknown({ description: 'Accepted as the API has it, not used.' })),
    ...anything,
  },
  { description: 'A Namespace; pods need none.' },
);

const workloadEndpoint = object(
  {
    apiVersion: word(['projectcalico.org/v3', 'crd.projectcalico.org/v1'], { description: 'API version.' }),
    kind: word(['WorkloadEndpoint'], { description: 'Kind.' }),
    metadata: meta,
    spec: object(
      {
        node: text({ description: 'The host that it is on.' }),
        orchestrator: optional(text({ description: 'Who made it.', examples: ['mesos'] })),
        workload: optional(text({ description: 'The name that probes know it by. Default: the name of the object.' })),
        pod: optional(text({ description: 'The same, for Kubernetes.' })),
        interfaceName: optional(text({ description: "Name of the host's end.", examples: ['cali0ef24ba'] })),
        ipNetworks: optional(some(text({ description: 'An address, as a /32.' }), { description: 'Its one address.' })),
        ...unused(
          ['containerID', 'endpoint', 'mac', 'ports', 'profiles', 'serviceAccountName'],
          'WorkloadEndpointSpec',
        ),
      },
      {
        description: 'The endpoint.',
        'x-unsupported': ['allowSpoofedSourcePrefixes', 'ipNATs', 'ipv4Gateway', 'ipv6Gateway'],
      },
    ),
  },
  { description: "Calico's WorkloadEndpoint, for orchestrators other than Kubernetes; with calico and canal." },
);

export type RawPod = Static<typeof podObject>;
export type RawPodSpec = Static<typeof podSpec>;
export type RawReplicated = Static<typeof deployment> | Static<typeof statefulSet>;
export type RawDaemonSet = Static<typeof daemonSet>;
export type RawNamespace = Static<typeof namespaceObject>;
export type RawWorkloadEndpoint = Static<typeof workloadEndpoint>;
export type RawWorkload = RawPod | RawReplicated | RawDaemonSet | RawNamespace | RawWorkloadEndpoint;

/** Kinds of objects among `pods`. */
export const WORKLOAD_KINDS = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Namespace',
  'WorkloadEndpoint',
] as const;

export const pod = Type.Unsafe<string | RawWorkload>({
  type: ['string', 'object'],
  description:
    '`NAME on HOST`, `NAMESPACE/NAME on HOST`, either with ` at ADDRESS`; or an object of one of these kinds as it is.',
  examples: ['a on node-a', 'team/a on node-a', 'a on node-a at 10.244.1.10'],
  discriminator: { propertyName: 'kind' },
  required: ['kind'],
  oneOf: [podObject, deployment, statefulSet, daemonSet, namespaceObject, workloadEndpoint],
});
