import { formatProblem } from '../scenario/format.js';
import type { Problem } from '../scenario/problems.js';
import { parseProbe, readScenario } from '../scenario/read.js';
import type { Probe, Scenario } from '../scenario/scenario.js';
import { BadInput } from './exit.js';
import { type InputFile, readIncluded, readInputs } from './files.js';
import { coloursShown, problemPaint } from './terminal.js';

/** Most problems of a file that are told: who has more begins with these. */
const TOLD = 500;

/** A scenario that was read, and its text. */
export interface Read {
  readonly scenario: Scenario;
  readonly text: string;
}

/** A scenario, or all that keeps a file from being one, as text. */
export type Loaded = { readonly scenario: Scenario } | { readonly messages: readonly string[] };

/** Reads a scenario; `probes`, where there are any, replace those of the file. */
export function loadScenario({ file, text }: InputFile, probes: readonly string[], colours: boolean): Loaded {
  const tell = (problems: readonly Problem[]) => {
    const paint = problemPaint(colours);
    const more = problems.length - TOLD;
    const rest = more > 0 ? [`${file}: ${more} more problems are not told`] : [];
    return { messages: [...problems.slice(0, TOLD).map((problem) => formatProblem(problem, paint)), ...rest] };
  };
  const outcome = readScenario(file, text, readIncluded);
  if ('problems' in outcome) return tell(outcome.problems);
  const { scenario } = outcome;
  if (probes.length === 0) return { scenario };
  const wrong: Problem[] = [];
  const replaced = probes.flatMap((shorthand): Probe[] => {
    const read = parseProbe(shorthand, scenario);
    if (!('problems' in read)) return [read.probe];
    wrong.push(...read.problems);
    return [];
  });
  return wrong.length > 0 ? tell(wrong) : { scenario: { ...scenario, probes: replaced } };
}

/** Reads all scenarios that the arguments name, or tells all that is wrong with them. */
export async function loadScenarios(args: readonly string[]): Promise<Read[]> {
  const messages: string[] = [];
  const { problems: colours } = coloursShown();
  const scenarios = (await readInputs(args)).flatMap((input) => {
    const loaded = loadScenario(input, [], colours);
    if ('scenario' in loaded) return [{ scenario: loaded.scenario, text: input.text }];
    messages.push(...loaded.messages);
    return [];
  });
  if (messages.length > 0) throw new BadInput(messages);
  return scenarios;
}
