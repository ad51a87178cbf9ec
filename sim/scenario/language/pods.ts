import { type Static, Type } from '@sinclair/typebox';
import { address, flag, mapOf, object, optional, text, textOr, unused, word } from './kinds.js';

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
  'nodeSelector',
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

const podObject = object({
  apiVersion: word(['v1'], { description: 'API version.' }),
  kind: word(['Pod'], { description: 'Kind.' }),
  metadata: object(
    {
      name: text({ description: 'Name of the pod.' }),
      namespace: optional(text({ description: 'Namespace.', default: 'default' })),
      labels: optional(mapOf(Type.String(), { description: 'Labels.' })),
      annotations: optional(
        mapOf(Type.String(), { description: "Annotations; those that steer the pod's network are refused by name." }),
      ),
      ...unused(METADATA, 'ObjectMeta'),
    },
    { description: 'Object metadata.' },
  ),
  spec: object(
    {
      nodeName: text({ description: 'The host that it runs on.' }),
      hostNetwork: optional(flag({ description: "Whether it shares the host's network namespace.", default: false })),
      ...unused(SPEC, 'PodSpec'),
    },
    { description: 'The pod.' },
  ),
  status: optional(
    object(
      {
        podIP: optional(address({ description: "Its address. Default: given by the network's address management." })),
        ...unused(STATUS, 'PodStatus'),
      },
      { description: 'Its status.' },
    ),
  ),
});

export const pod = textOr(podObject, {
  description: '`NAME on HOST`, `NAMESPACE/NAME on HOST`, either with ` at ADDRESS`; or a Pod object as it is.',
  examples: ['a on node-a', 'team/a on node-a', 'a on node-a at 10.244.1.10'],
});

export type RawPod = Static<typeof podObject>;
