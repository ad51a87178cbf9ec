import { readFileSync } from 'node:fs';

/** In the environment of every process that a run starts: whose it is. */
export const OWNER_VARIABLE = 'CANAL_SIM_RUN';

/** This process by number and start time, which together never come again until the next boot. */
export function owner(): string {
  return `${process.pid}-${startTime(process.pid) ?? 0}`;
}

/** Whether the process that an `owner()` names is still there. */
export function isAlive(name: string): boolean {
  const [pid, start] = name.split('-');
  return start !== undefined && startTime(Number(pid)) === start;
}

/** Field 22 of /proc/PID/stat, clock ticks since boot; what stands before it in parentheses may hold anything (proc(5)). */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
