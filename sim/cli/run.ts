import { stderr } from 'node:process';
import { type Run, runScenario, summarize, verdictOf } from '../../reports/run.js';
import type { Assumed } from '../control/control.js';
import type { ProbeResult } from '../engine/result.js';
import { EXIT, type ExitCode } from './exit.js';
import type { RunOptions } from './options.js';
import { Output } from './output.js';
import { type Loaded, loadScenarios } from './scenarios.js';
import type { Writer } from './writer.js';

/** Runs the probes of all scenarios and writes what became of them. */
export async function run(args: readonly string[], options: RunOptions): Promise<ExitCode> {
  const loaded = await loadAll(args, options);
  const capture = options.pcap === undefined ? undefined : await capturing(options.pcap);
  const writer = await writerFor(options, new Output());
  const results: ProbeResult[] = [];
  const assumed: Assumed[] = [];
  writer.begin();
  for (const { scenario, text } of loaded) {
    const done = runScenario(scenario, text);
    capture?.(done);
    writer.run(done);
    // Traces are large, and nothing after this needs them.
    results.push(...done.results.map((result) => ({ ...result, packets: [] })));
    assumed.push(...done.assumed);
  }
  writer.end(summarize([{ results, assumed }]));
  return results.some((result) => verdictOf(result) === 'fail') ? EXIT.unmet : EXIT.ok;
}

/** The scenarios, in the versions that the command line asks for. */
async function loadAll(args: readonly string[], { probe, profile }: RunOptions): Promise<Loaded[]> {
  const loaded = await loadScenarios(args, probe);
  if (profile === undefined) return loaded;
  const { withProfile } = await import('./profile.js');
  return loaded.map(({ scenario, text }) => ({ scenario: withProfile(scenario, profile), text }));
}

/** Each format's code is loaded only when asked for. */
async function writerFor(options: RunOptions, output: Output): Promise<Writer> {
  const verbose = options.verbose ?? false;
  switch (options.format) {
    case 'text': {
      const [{ textWriter }, { resultPaint }] = await Promise.all([
        import('./text-writer.js'),
        import('./terminal.js'),
      ]);
      return textWriter(output, { verbose, paint: resultPaint() }, options.quiet ?? false);
    }
    case 'json': {
      const { jsonWriter } = await import('./json-writer.js');
      return jsonWriter(output, verbose);
    }
    case 'ndjson': {
      const { ndjsonWriter } = await import('./json-writer.js');
      return ndjsonWriter(output, verbose);
    }
  }
}

async function capturing(folder: string): Promise<(run: Run) => void> {
  const { captureTo } = await import('./capture.js');
  return captureTo(folder, (text) => stderr.write(text));
}
