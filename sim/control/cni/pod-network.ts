import type { Operation } from '../../linux/operation.js';

/** What a CNI plugin does for a pod: on its host and in its own namespace. */
export interface PodNetwork {
  readonly host: readonly Operation[];
  readonly pod: readonly Operation[];
}

/** The pod's interface. */
export const POD_INTERFACE = 'eth0';
