import { PROBLEMS } from '../codes/problems.js';
import { characters } from './position.js';
import type { Problem } from './problems.js';

/** Colours of a terminal; the identity by default. */
export interface Paint {
  error(text: string): string;
  dim(text: string): string;
}

const PLAIN: Paint = { error: (text) => text, dim: (text) => text };

/** Widest excerpt of a line, characters. */
const WIDTH = 100;

/** What is wrong, on one line, without place and advice. */
export function messageOf(problem: Problem): string {
  const values = { path: problem.path === '' ? 'the scenario' : problem.path, found: problem.found ?? 'nothing' };
  return visible(
    PROBLEMS[problem.code].message.replace(/\{(path|found)\}/g, (_, name: 'path' | 'found') => values[name]),
  );
}

/** A problem for people: the place and what is wrong, the line with the text marked, what was expected. */
export function formatProblem(problem: Problem, paint: Paint = PLAIN): string {
  const { file, line, col, code } = problem;
  const lines = [`${file}:${line}:${col}: ${paint.error(`error ${code}`)}: ${messageOf(problem)}`];
  const gutter = String(line).padStart(5);
  const { text, start, length } = excerpt(problem);
  if (text.trim() !== '') {
    lines.push(`${paint.dim(gutter)} | ${visible(text)}`);
    const indent = [...text].slice(0, start).map((character) => (character === '\t' ? '\t' : ' '));
    lines.push(`${' '.repeat(gutter.length)} | ${indent.join('')}${paint.error('^'.repeat(length))}`);
  }
  const advice = [];
  if (problem.expected !== undefined) advice.push(`expected ${visible(problem.expected)}`);
  if (problem.suggestion !== undefined) advice.push(`did you mean ${JSON.stringify(visible(problem.suggestion))}?`);
  if (advice.length > 0) lines.push(`   ${advice.join('; ')}`);
  return lines.join('\n');
}

/** The part of the line around the mark; start and length in characters. */
function excerpt(problem: Problem): { text: string; start: number; length: number } {
  const all = [...problem.lineText];
  const from = problem.col > WIDTH * 0.8 ? problem.col - 1 - WIDTH / 2 : 0;
  const start = problem.col - 1 - from;
  const text = all.slice(from, from + WIDTH).join('');
  const marked = problem.lineText.slice(offsetOf(all, problem.col - 1)).slice(0, problem.length);
  return { text, start, length: Math.max(1, Math.min(characters(marked), characters(text) - start)) };
}

/** UTF-16 offset of a character. */
function offsetOf(all: readonly string[], index: number): number {
  return all.slice(0, index).join('').length;
}

/** Control and direction characters made harmless; one character each, so that columns stay. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\0-\x08\x0a-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '\ufffd');
}
