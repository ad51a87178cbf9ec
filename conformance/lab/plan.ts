/** One run of one of the kernel's own tools inside a namespace. */
export interface ToolRun {
  /** Name of the namespace as `netns` gives it. */
  readonly namespace: string;
  readonly argv: readonly [string, ...string[]];
  readonly stdin: string;
}

/**
 * How a network is built of namespaces on a real kernel. Steps are done one after the other; within one, the runs of a
 * namespace are done in order and those of different namespaces may go side by side.
 */
export interface LabPlan {
  readonly namespaces: readonly string[];
  readonly steps: readonly (readonly ToolRun[])[];
}

/** The name under /run/netns of a namespace of the model: scenario names hold no `~`, file names no `/`. */
export function netns(name: string): string {
  return name.replaceAll('/', '~');
}

/** Names of the namespaces that stand for the VPC: the router, and one for each ENI. */
export const VPC_NAMESPACE = 'fabric/vpc';

/** The namespace between a host and the router that enforces what AWS enforces at an ENI. `port` is the ENI's name. */
export function eniNamespace(port: string): string {
  return `fabric/eni/${port}`;
}

/** The ENI namespace's interface towards the instance. */
export const INSTANCE_LINK = 'instance';
