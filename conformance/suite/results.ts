import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileName } from '../../reports/pcap/captures.js';
import type { Seen } from '../replay/datagrams.js';
import { pcapngFile } from './pcapng.js';
import { caseKey, type Record } from './record.js';
import type { RunOptions } from './run-case.js';

/** Below it each probe that differed has its captures. */
const CAPTURES = 'captures';

/** What results were made with: those of other code or other options are no answer to what is asked now. */
export interface MadeWith extends RunOptions {
  /** `sourceKey()` */
  readonly sources: string;
}

/**
 * The folder of results: a file whose first line says what they were made with, then a line of JSON for each case as it is
 * done; and the captures of what differed.
 */
export class Results {
  readonly #file: string;
  readonly #folder: string;

  /** Without `resume`, and where it was made with something else, what an earlier run left is removed, and nothing else. */
  constructor(folder: string, resume: boolean, madeWith: MadeWith) {
    this.#folder = folder;
    this.#file = join(folder, 'results.ndjson');
    const first = JSON.stringify(madeWith);
    if (resume && this.#lines()[0] === first) {
      // What a killed run was writing may lack its end.
      if (this.#lines().at(-1) !== '') appendFileSync(this.#file, '\n');
      return;
    }
    if (resume && existsSync(this.#file))
      console.log('the earlier results are of other code or options: all is run again');
    if (existsSync(this.#file)) rmSync(join(folder, CAPTURES), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(this.#file, `${first}\n`);
  }

  /** What earlier runs have come to, by case; a line that was cut off is no result. */
  earlier(): ReadonlyMap<string, Record> {
    const records = this.#lines()
      .slice(1)
      .flatMap((line) => parsed(line) ?? []);
    return new Map(records.map((record) => [caseKey(record), record]));
  }

  #lines(): string[] {
    return existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [];
  }

  /** Writes a result, and both sides' captures of each probe that differs; gives the folders of these. */
  add(record: Record): string[] {
    const folders: string[] = [];
    const probes = record.outcome.kind === 'ran' ? record.outcome.probes : [];
    for (const { probe, seen } of probes) {
      if (seen === undefined) continue;
      const folder = join(this.#folder, CAPTURES, fileName(caseKey(record)), fileName(probe));
      writeCapture(join(folder, 'simulator.pcapng'), seen.simulator);
      writeCapture(join(folder, 'kernel.pcapng'), seen.kernel);
      folders.push(folder);
    }
    appendFileSync(this.#file, `${JSON.stringify(record, (key, value) => (key === 'seen' ? undefined : value))}\n`);
    return folders;
  }
}

function parsed(line: string): Record | undefined {
  try {
    return line === '' ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What one side saw on all interfaces, in the order in which it passed. */
function writeCapture(file: string, frames: readonly Seen[]): void {
  const packets = frames.map(({ place, time, packet }) => {
    const [node = '', link = '', direction] = place.split(' ');
    return { link: `${node} ${link}`, direction: direction === 'out' ? 'out' : 'in', time, packet } as const;
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pcapngFile(packets));
}
