import { availableParallelism } from 'node:os';
import { stderr } from 'node:process';
import { Worker } from 'node:worker_threads';
import { type Run, type Summary, total } from '../../reports/run.js';
import { BadInput, EXIT, type ExitCode } from './exit.js';
import { readInputs } from './files.js';
import { type JobOptions, Jobs } from './job.js';
import type { RunOptions } from './options.js';
import { Output } from './output.js';
import { inline, type Pool, ThreadPool } from './pool.js';
import { coloursShown } from './terminal.js';
import { writerFor } from './writer.js';

/** A thread is worth its start where it has so many scenarios. */
const WORTH = 250;

/** The command beside this file where all is bundled; a thread that starts it serves. */
const PROGRAM = new URL('canal-sim.js', import.meta.url);

/** Runs the probes of all scenarios and writes what became of them. */
export async function run(args: readonly string[], options: RunOptions): Promise<ExitCode> {
  const inputs = await readInputs(args);
  const pool = await poolFor(await jobOptions(options), options, inputs.length);
  try {
    const messages = await pool.load(inputs);
    if (messages.length > 0) throw new BadInput(messages);
    const output = new Output();
    const writer = writerFor(options.format);
    const summaries: Summary[] = [];
    let [written, failed, at] = [0, 0, 0];
    output.write(writer.begin);
    for await (const result of pool.run(inputs)) {
      const file = inputs[at++]?.file;
      if ('failure' in result) {
        failed++;
        stderr.write(`canal-sim failed on ${file}: ${result.failure}\n`);
        continue;
      }
      summaries.push(result.summary);
      if (result.text !== '') output.write(writer.run(result.text, written++ === 0));
    }
    const summary = total(summaries);
    output.write(writer.end(summary));
    if (failed > 0) return EXIT.failure;
    return summary.notAsExpected > 0 ? EXIT.unmet : EXIT.ok;
  } finally {
    await pool.close();
  }
}

async function jobOptions({ format, verbose, quiet, probe, profile }: RunOptions): Promise<JobOptions> {
  const given = profile === undefined ? {} : (await import('./profile.js')).readProfile(profile);
  return {
    format,
    verbose: verbose ?? false,
    quiet: quiet ?? false,
    probes: probe ?? [],
    profile: given,
    colours: coloursShown(),
  };
}

async function poolFor(jobs: JobOptions, { jobs: wanted, pcap }: RunOptions, files: number): Promise<Pool> {
  const size = Math.min(files, wanted ?? Math.min(availableParallelism(), Math.ceil(files / WORTH)));
  // Captures of scenarios of one name get names of their own: one place has to know them all.
  if (pcap !== undefined) return inline(new Jobs(jobs, await capturing(pcap)));
  if (size <= 1) return inline(new Jobs(jobs));
  const { Thread } = await import('./thread.js');
  const start = () => new Worker(PROGRAM, { workerData: jobs });
  return new ThreadPool(Array.from({ length: size }, () => new Thread(start)));
}

async function capturing(folder: string): Promise<(run: Run) => void> {
  const { captureTo } = await import('./capture.js');
  return captureTo(folder, (text) => stderr.write(text));
}
