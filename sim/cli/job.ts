import { type Run, runScenario, type Summary, summarize } from '../../reports/run.js';
import type { ProfileNames, Scenario } from '../scenario/scenario.js';
import type { InputFile } from './files.js';
import type { Format } from './options.js';
import { type Render, renderFor } from './render.js';
import { loadScenario } from './scenarios.js';

/** What every scenario of a command line is run with; plain data, which crosses to threads. */
export interface JobOptions {
  readonly format: Format;
  readonly verbose: boolean;
  readonly quiet: boolean;
  /** Shorthands of probes in place of the file's; none: the file's. */
  readonly probes: readonly string[];
  /** Versions in place of the file's. */
  readonly profile: Partial<ProfileNames>;
  /** Whether results, and problems, are told in colours. */
  readonly colours: { readonly results: boolean; readonly problems: boolean };
}

/** What a scenario leads to. */
export interface Outcome {
  /** Its results as the format writes them. */
  readonly text: string;
  readonly summary: Summary;
}

/** Reads scenarios and runs them, one at a time: the work of a thread. */
export class Jobs {
  readonly #options: JobOptions;
  readonly #read = new Map<string, Scenario>();
  readonly #render: Render;
  readonly #done: (run: Run) => void;

  /** `done` is told of each run. */
  constructor(options: JobOptions, done: (run: Run) => void = () => {}) {
    this.#options = options;
    this.#render = renderFor(options);
    this.#done = done;
  }

  /** Everything that keeps a file from being run, as text; none where it can be run. */
  load(input: InputFile): readonly string[] {
    const { probes, colours, profile } = this.#options;
    const loaded = loadScenario(input, probes, colours.problems);
    if ('messages' in loaded) return loaded.messages;
    const { scenario } = loaded;
    this.#read.set(input.file, { ...scenario, profile: { ...scenario.profile, ...profile } });
    return [];
  }

  /** Runs a file that can be run; each once. */
  run(input: InputFile): Outcome {
    // A thread that took over from one that crashed has not read it yet.
    if (!this.#read.has(input.file)) this.load(input);
    const scenario = this.#read.get(input.file);
    if (scenario === undefined) throw new Error('was read as a scenario, and is none any more');
    this.#read.delete(input.file);
    const run = runScenario(scenario, input.text);
    this.#done(run);
    return { text: this.#render(run), summary: summarize([run]) };
  }
}
