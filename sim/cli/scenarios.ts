import { formatProblem } from '../scenario/format.js';
import type { Problem } from '../scenario/problems.js';
import { parseProbe, readScenario } from '../scenario/read.js';
import type { Probe, Scenario } from '../scenario/scenario.js';
import { BadInput } from './exit.js';
import { type InputFile, readInputs } from './files.js';
import { problemPaint } from './terminal.js';

/** A scenario that was read, and its text. */
export interface Loaded {
  readonly scenario: Scenario;
  readonly text: string;
}

/** Reads all scenarios that the arguments name; `probes`, where there are any, replace those of each file. */
export async function loadScenarios(args: readonly string[], probes: readonly string[] = []): Promise<Loaded[]> {
  const paint = problemPaint();
  const messages: string[] = [];
  const tell = (problems: readonly Problem[]) => {
    messages.push(...problems.map((problem) => formatProblem(problem, paint)));
  };
  const loaded = (await readInputs(args)).flatMap((input) => {
    const scenario = load(input, probes, tell);
    return scenario === undefined ? [] : [{ scenario, text: input.text }];
  });
  if (messages.length > 0) throw new BadInput(messages);
  return loaded;
}

type Tell = (problems: readonly Problem[]) => void;

function load({ file, text }: InputFile, probes: readonly string[], tell: Tell): Scenario | undefined {
  const outcome = readScenario(file, text);
  if ('problems' in outcome) {
    tell(outcome.problems);
    return undefined;
  }
  const { scenario } = outcome;
  if (probes.length === 0) return scenario;
  const replaced = probes.flatMap((shorthand): Probe[] => {
    const read = parseProbe(shorthand, scenario);
    if (!('problems' in read)) return [read.probe];
    tell(read.problems);
    return [];
  });
  return { ...scenario, probes: replaced };
}
