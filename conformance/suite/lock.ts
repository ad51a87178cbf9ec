import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { BadInput } from '../command-line.js';

/**
 * Takes a folder for this process alone; gives what lets go of it. What holds it is an abstract socket (unix(7)): it has no
 * file that a killed run could leave behind, and the kernel lets go of it with the process.
 *
 * @throws BadInput where another run has it
 */
export async function lock(folder: string): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex');
  const holder = createServer().unref().listen(`\0canal-sim-${name}`);
  try {
    await once(holder, 'listening');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new BadInput([`another run writes its results to ${folder}: wait for its end, or give --results FOLDER`]);
  }
  return () => holder.close();
}
