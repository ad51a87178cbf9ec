import { lstatSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../run.js';
import { captures, Names } from './captures.js';

/** Captures cannot be written there. */
export class CaptureError extends Error {}

/** Writes captures below a folder, which is made if it is not there, and never outside of it. */
export class CaptureFolder {
  readonly #folder: string;
  readonly #scenarios = new Names();

  /** @throws CaptureError where the folder cannot be made */
  constructor(folder: string) {
    this.#folder = folder;
    attempt(folder, () => mkdirSync(folder, { recursive: true }));
  }

  /**
   * Writes the captures of a run and returns how many there are.
   *
   * @throws CaptureError where a file cannot be written, or a link stands in the way: it could lead out of the folder
   */
  write(run: Run): number {
    const all = captures(run, this.#scenarios);
    for (const { path, bytes } of all) {
      attempt(join(this.#folder, ...path), () => writeFileSync(this.#prepare(path), bytes));
    }
    return all.length;
  }

  /** Makes the folders of a path, one by one, and returns the whole path. */
  #prepare(path: readonly string[]): string {
    let at = this.#folder;
    path.forEach((part, index) => {
      at = join(at, part);
      const there = lstatSync(at, { throwIfNoEntry: false });
      if (there?.isSymbolicLink()) throw new CaptureError(`${at} is a link: captures are written through none`);
      if (there === undefined && index < path.length - 1) mkdirSync(at);
    });
    return at;
  }
}

function attempt(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error)
      throw new CaptureError(`${path}: cannot be written (${error.code})`);
    throw error;
  }
}
