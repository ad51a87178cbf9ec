import { CaptureError, CaptureFolder } from '../../reports/pcap/write.js';
import type { Run } from '../../reports/run.js';
import { BadInput } from './exit.js';

/** Writes captures of runs to a folder; `progress` is told of each. */
export function captureTo(folder: string, progress: (text: string) => void): (run: Run) => void {
  const captures = told(() => new CaptureFolder(folder));
  return (run) => {
    const count = told(() => captures.write(run));
    progress(`${run.scenario.file}: ${count} captures in ${folder}\n`);
  };
}

/** A folder that cannot be written to is bad input. */
function told<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw error instanceof CaptureError ? new BadInput([error.message]) : error;
  }
}
