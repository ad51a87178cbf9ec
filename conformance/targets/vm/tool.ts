import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Output of the largest listing that is read, apt's graph of dependencies, is some hundred kilobytes. */
const MAX_OUTPUT = 1 << 26;

const run = promisify(execFile);

export interface ToolOptions {
  readonly cwd?: string;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end, its messages untranslated, and gives what it printed. Its failure carries its words. */
export async function tool(argv: readonly [string, ...string[]], options: ToolOptions = {}): Promise<string> {
  const [file, ...args] = argv;
  const env = { ...process.env, LC_ALL: 'C', ...options.env };
  const { stdout } = await run(file, args, { ...options, env, maxBuffer: MAX_OUTPUT });
  return stdout;
}
