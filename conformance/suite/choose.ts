import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { BadInput } from '../command-line.js';
import { sample } from './cases.js';

/** Which of the scenarios are replayed. */
export interface Choice {
  /** So many, drawn by the seed; absent: all. */
  readonly sample?: number;
  readonly seed: number;
  /** Beside the sample those that have changed since this commit. */
  readonly changed?: string;
}

/** The chosen scenarios. @throws BadInput for a commit that git does not know */
export function choose<T extends { readonly scenario: Scenario }>(
  loaded: readonly T[],
  { sample: size, seed, changed }: Choice,
): readonly T[] {
  const files = changed === undefined ? new Set<string>() : changedFiles(changed);
  if (size === undefined) return loaded;
  const isChanged = ({ scenario }: T) => files.has(resolve(scenario.file));
  const others = loaded.filter((one) => !isChanged(one));
  return [...loaded.filter(isChanged), ...sample(others, size, seed)];
}

/** Files that differ from what they were at a commit. */
export function changedFiles(commit: string): Set<string> {
  const known = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`);
  if (known === undefined) throw new BadInput([`--changed ${commit}: git knows no such commit here`]);
  const root = git('rev-parse', '--show-toplevel') ?? '';
  const names = (git('diff', '--name-only', known, '--') ?? '').split('\n');
  return new Set(names.filter((name) => name !== '').map((name) => resolve(root, name)));
}

/** What git says; undefined where it fails or is not there. */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
