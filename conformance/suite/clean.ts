import { readdirSync, readFileSync } from 'node:fs';
import { isAlive, OWNER_VARIABLE } from '../targets/owner.js';
import { removeAbandoned } from '../targets/vm/image.js';

/** What was left and is gone. */
export interface Cleaned {
  readonly processes: readonly number[];
  readonly folders: readonly string[];
}

/**
 * Ends processes whose run is dead and removes image builds that were cut off. Namespaces need no cleaning: they have no
 * name outside of the agent's own mount namespace and go with its last process.
 */
export async function clean(): Promise<Cleaned> {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(isOrphan);
  for (const pid of processes) kill(pid);
  return { processes, folders: await removeAbandoned() };
}

/** Whether a run started the process and is gone. What may not be read is somebody else's. */
function isOrphan(pid: number): boolean {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
    const mark = environment.find((entry) => entry.startsWith(`${OWNER_VARIABLE}=`))?.slice(OWNER_VARIABLE.length + 1);
    return mark !== undefined && !isAlive(mark);
  } catch {
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
