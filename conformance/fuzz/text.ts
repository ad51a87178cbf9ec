import { readScenario } from '../../sim/scenario/read.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import type { Draft } from './draft.js';
import { happenings } from './happenings.js';
import { writtenNetwork } from './written.js';
import { yamlText } from './yaml-text.js';

/** A draft as a scenario file's text. */
export function draftText(draft: Draft): string {
  const network = writtenNetwork(draft);
  return yamlText({ ...network, ...happenings(draft, read(yamlText(network))) });
}

/** @throws Error for text that is no scenario: what is drawn always is one */
export function read(text: string): Scenario {
  const result = readScenario('drawn.yaml', text);
  if ('scenario' in result) return result.scenario;
  throw new Error(`what was drawn is no scenario: ${JSON.stringify(result.problems)}\n${text}`);
}
