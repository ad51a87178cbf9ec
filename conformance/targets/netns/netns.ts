import type { Target } from '../target.js';
import { startNetns } from './start.js';

/** This machine's own kernel. */
export const netnsTarget: Target = {
  name: 'netns',
  start: async () => startNetns(),
  mostJobs: 8,
  warps: false,
  patience: { grace: 0.01, slack: 0.5 },
};
