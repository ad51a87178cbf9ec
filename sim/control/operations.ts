import type { Operation } from '../linux/operation.js';
import type { SourceRef } from '../provenance/provenance.js';

/** Who programs: the agent's own name, `kernel` and `dhcp` at boot, `operator` for commands of the scenario. */
export type Agent =
  | 'boot'
  | 'dhcp'
  | 'kubelet'
  | 'cni'
  | 'flannel'
  | 'felix'
  | 'bird'
  | 'aws-routes'
  | 'scenario'
  | 'operator';

/** One operation on a namespace when it is due. Those of one time are in the order in which the agent does them. */
export interface TimedOperation {
  /** Virtual time, microseconds; 0 is the network as it has come up. */
  readonly at: number;
  readonly agent: Agent;
  readonly namespace: string;
  readonly operation: Operation;
  /** The command line, for what an operator typed. */
  readonly text: string | undefined;
  readonly source: SourceRef | undefined;
}

/** What a kernel, an API or an agent refused: it is told, never dropped. */
export interface Refused {
  /** Virtual time, microseconds. */
  readonly at: number;
  readonly agent: Agent;
  /** A namespace, `route-table/NAME` or `host/NAME`. */
  readonly place: string;
  /** The command line or the operation in words. */
  readonly what: string;
  /** errno, AWS's error code, or a word of the agent's. */
  readonly error: string;
  readonly message: string;
  readonly source: SourceRef | undefined;
}

/** Operations of one agent on one namespace, all due at one time. */
export function timed(
  agent: Agent,
  namespace: string,
  operations: readonly Operation[],
  at = 0,
  text?: string,
  source?: SourceRef,
): TimedOperation[] {
  return operations.map((operation) => ({ at, agent, namespace, operation, text, source }));
}
