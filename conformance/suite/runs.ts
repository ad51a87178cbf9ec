import type { Target, TargetName } from '../targets/target.js';
import type { LoadedCase } from './cases.js';
import { type Case, caseKey, type Record, textKey } from './record.js';
import type { Results } from './results.js';
import { type RunOptions, runCase } from './run-case.js';
import { Sessions } from './sessions.js';

/** Cases under way: each target has a queue that its jobs work off in order. */
export class Runs {
  readonly #sessions: ReadonlyMap<TargetName, Sessions>;
  readonly #earlier: ReadonlyMap<string, Record>;
  readonly #records = new Map<string, Promise<Record>>();
  readonly #done: Record[] = [];
  #closed = false;

  constructor(
    targets: readonly Target[],
    readonly results: Results,
    readonly options: RunOptions & { readonly jobs: number },
  ) {
    this.#sessions = new Map(targets.map((target) => [target.name, new Sessions(target)]));
    this.#earlier = results.earlier();
  }

  /** Starts on the cases. */
  start(cases: readonly LoadedCase[]): void {
    for (const [target, sessions] of this.#sessions) {
      const queue = cases
        .filter((one) => one.target === target)
        .map((one) => {
          let told: (record: Record | Promise<Record>) => void = () => {};
          this.#records.set(caseKey(one), new Promise((done) => (told = done)));
          return { one, told };
        });
      const jobs = Math.min(this.options.jobs, sessions.target.mostJobs);
      for (let job = 0; job < jobs; job += 1) void this.#work(queue, sessions);
    }
  }

  async #work(
    queue: { one: LoadedCase; told: (record: Promise<Record>) => void }[],
    sessions: Sessions,
  ): Promise<void> {
    for (let next = queue.shift(); next !== undefined && !this.#closed; next = queue.shift()) {
      const record = this.#run(next.one, sessions);
      next.told(record);
      await record;
    }
  }

  /** The result of a case, when it is there. */
  result(one: LoadedCase): Promise<Record> {
    return this.#records.get(caseKey(one)) ?? Promise.reject(new Error(`${caseKey(one)} was not started`));
  }

  /** What has been done so far. */
  done(): readonly Record[] {
    return this.#done;
  }

  /** What a run that requires targets lacks of what was chosen: a target that ran nothing, a case that none of them could do, though it is not the model's alone. */
  unmet(required: readonly TargetName[], chosen: readonly Case[]): string[] {
    const wanted = chosen.filter(({ target }) => required.includes(target));
    const ran = this.#done.filter(({ target, outcome }) => required.includes(target) && outcome.kind === 'ran');
    const targets = new Set(ran.map(({ target }) => target));
    const modelled = this.#done.filter(({ outcome }) => outcome.kind === 'model-only');
    const done = new Set([...ran, ...modelled].map(({ file, way }) => `${file} ${way}`));
    return [
      ...new Set([
        ...wanted.filter(({ target }) => !targets.has(target)).map(({ target }) => `target ${target} ran nothing`),
        ...wanted
          .map(({ file, way }) => `${file} ${way}`)
          .filter((name) => !done.has(name))
          .map((name) => `${name} ran on none of them`),
      ]),
    ];
  }

  /** Ends everything; cases that are under way have no result. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#sessions.values()].map((sessions) => sessions.close()));
  }

  async #run(one: LoadedCase, sessions: Sessions): Promise<Record> {
    const known = await this.#known(one, sessions);
    const record = known ?? (await runCase(one, one, sessions, this.options));
    if (known === undefined && !this.#closed)
      for (const folder of this.results.add(record)) console.log(`captures of both sides: ${folder}`);
    this.#done.push(record);
    return record;
  }

  /** What an earlier run has come to with the same scenario on the same kernel. */
  async #known(one: LoadedCase, sessions: Sessions): Promise<Record | undefined> {
    const before = this.#earlier.get(caseKey(one));
    if (before?.outcome.kind !== 'ran' || before.text !== textKey(one.text)) return undefined;
    return before.kernel === (await sessions.kernel()) ? before : undefined;
  }
}
