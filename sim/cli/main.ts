import { argv, stderr } from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { CommanderError } from 'commander';
import { BadInput, EXIT, type ExitCode } from './exit.js';
import { program } from './program.js';
import { run } from './run.js';

/** The process ends with this code when its output has been taken. */
function finish(code: ExitCode): void {
  process.exitCode = code;
}

/** What is told of an error, and the exit code that it means. */
function failure(error: unknown, verbose: boolean): { readonly code: ExitCode; readonly text: string } {
  if (error instanceof BadInput) return { code: EXIT.input, text: error.messages.join('\n') };
  if (error instanceof CommanderError) {
    // Help and the version were asked for; everything else is a wrong command line.
    return error.exitCode === 0 ? { code: EXIT.ok, text: '' } : { code: EXIT.input, text: error.message };
  }
  const known = error instanceof Error ? error : new Error(String(error));
  const text = verbose ? (known.stack ?? known.message) : known.message;
  return { code: EXIT.failure, text: `canal-sim failed: ${text}` };
}

function fail(error: unknown): void {
  const { code, text } = failure(error, argv.includes('-v') || argv.includes('--verbose'));
  if (text !== '') stderr.write(`${text}\n`);
  finish(code);
}

/** The command line, on the main thread. */
function start(): void {
  // What an output stream throws comes here.
  process.on('uncaughtException', fail);
  const root = program(
    {
      run: async (files, options) => {
        if (files.length === 0) throw new BadInput(['no scenario: give a file, a folder, a pattern or -; see --help']);
        return options.list ? (await import('./list.js')).list(files) : run(files, options);
      },
      config: async (file, options) => (await import('./config.js')).config(file, options),
      lint: async (files) => (await import('./lint.js')).lint(files),
    },
    finish,
  );
  root.parseAsync(argv).catch(fail);
}

// A thread of the pool is started with the same program.
if (isMainThread) start();
else void import('./worker.js').then(({ serve }) => serve());
