import { stderr } from 'node:process';
import { type Run, runScenario, summarize, verdictOf } from '../../reports/run.js';
import type { ProbeResult } from '../engine/result.js';
import { EXIT, type ExitCode } from './exit.js';
import type { RunOptions } from './options.js';
import { Output } from './output.js';
import { loadScenarios } from './scenarios.js';
import type { Writer } from './writer.js';

/** Runs the probes of all scenarios and writes what became of them. */
export async function run(args: readonly string[], options: RunOptions): Promise<ExitCode> {
  const loaded = await loadScenarios(args, options.probe);
  const capture = options.pcap === undefined ? undefined : await capturing(options.pcap);
  const writer = await writerFor(options, new Output());
  const results: ProbeResult[] = [];
  writer.begin();
  for (const { scenario, text } of loaded) {
    const done = runScenario(scenario, text);
    capture?.(done);
    writer.run(done);
    // Traces are large, and nothing after this needs them.
    results.push(...done.results.map((result) => ({ ...result, packets: [] })));
  }
  writer.end(summarize([{ results }]));
  return results.some((result) => verdictOf(result) === 'fail') ? EXIT.unmet : EXIT.ok;
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
      return textWriter(output, { verbose, paint: resultPaint() });
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
