import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Target } from '../target.js';
import { bootVm } from './boot.js';

const AGENT = fileURLToPath(new URL('../../agent/', import.meta.url));

/** Debian's kernel in a microVM whose clock jumps over waiting: an hour's silence takes seconds. */
export const vmTarget: Target = {
  name: 'vm',
  start: () => bootVm({ files: agentFiles(), warp: true }),
  // An agent that waits in such a machine keeps a processor busy.
  mostJobs: 1,
  warps: true,
  patience: { grace: 0.05, slack: 2 },
};

function agentFiles(): { path: string; content: string }[] {
  const names = readdirSync(AGENT).filter((name) => name.endsWith('.py'));
  return names.map((name) => ({ path: `agent/${name}`, content: readFileSync(join(AGENT, name), 'utf8') }));
}
