import type { Patience } from '../replay/play.js';
import type { AgentChannel } from './channel.js';

/** Something real that scenarios are replayed on. */
export interface Target {
  readonly name: TargetName;
  /** Starts an agent on it. @throws Error where that cannot be: the target is not run, and never passes. */
  start(): Promise<AgentChannel>;
  readonly patience: Patience;
}

export const TARGET_NAMES = ['netns', 'vm'] as const;

export type TargetName = (typeof TARGET_NAMES)[number];
