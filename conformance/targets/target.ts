import type { Patience } from '../replay/play.js';
import type { AgentChannel } from './channel.js';

/** Something real that scenarios are replayed on. */
export interface Target {
  readonly name: TargetName;
  /** Starts an agent on it. @throws Error where that cannot be: the target is not run, and never passes. */
  start(): Promise<AgentChannel>;
  readonly patience: Patience;
  /** How many agents are worth starting side by side. */
  readonly mostJobs: number;
  /** Whether its clock jumps over waiting, so that an hour's silence takes seconds. */
  readonly warps: boolean;
}

export const TARGET_NAMES = ['netns', 'vm'] as const;

export type TargetName = (typeof TARGET_NAMES)[number];
