import { CommanderError } from 'commander';
import { BadInput, EXIT, type ExitCode } from '../sim/cli/exit.js';

export { BadInput, EXIT, type ExitCode } from '../sim/cli/exit.js';

/**
 * Does what a command line asks for and gives the exit code. What is wrong with the command line is told in a line, without
 * a stack; commander has told of its own errors already.
 */
export async function obey(work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.input;
    if (error instanceof BadInput) {
      for (const message of error.messages) console.error(message);
      return EXIT.input;
    }
    console.error(error);
    return EXIT.failure;
  }
}
