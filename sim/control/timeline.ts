import { NamespaceBuilder } from '../linux/builder.js';
import type { HostConfig } from '../linux/config.js';
import { describe } from './describe.js';
import type { Refused, TimedOperation } from './operations.js';

/** A fold that goes on: what has been built, of which operations, and how many of them. */
interface Fold {
  readonly builder: NamespaceBuilder;
  readonly operations: readonly TimedOperation[];
  done: number;
}

/**
 * One namespace through time: the fold of its operations, kept from one question to the next while time goes on. When
 * all are done only their result is kept, so that a host costs what it is and not what it took to make it.
 */
export class Timeline {
  readonly #again: () => readonly TimedOperation[];
  #fold: Fold | undefined;
  #config: HostConfig | undefined;
  /** When the last operation that was done was due, microseconds. */
  #last = Number.NEGATIVE_INFINITY;
  /** By place among the operations, so that a second fold tells nothing twice. */
  readonly #refused = new Map<number, Refused>();

  /** `operations` are this namespace's only, in order of time; `again` makes them once more. */
  constructor(
    readonly namespace: string,
    operations: readonly TimedOperation[],
    again: () => readonly TimedOperation[],
  ) {
    this.#again = again;
    this.#fold = this.#start(operations);
  }

  /** The namespace at a time, microseconds; operations of that very time are done. */
  at(time: number): HostConfig {
    if (this.#last > time) {
      this.#fold = this.#start(this.#fold?.operations ?? this.#again());
      this.#config = undefined;
    }
    const fold = this.#fold;
    if (fold !== undefined && this.#advance(fold, time)) this.#config = undefined;
    this.#config ??= fold?.builder.build() ?? new NamespaceBuilder(this.namespace).build();
    if (fold?.done === fold?.operations.length) this.#fold = undefined;
    return this.#config;
  }

  /** What the kernel refuses of all operations, in their order. */
  refused(): readonly Refused[] {
    this.at(Number.POSITIVE_INFINITY);
    return [...this.#refused].sort(([a], [b]) => a - b).map(([, refused]) => refused);
  }

  #start(operations: readonly TimedOperation[]): Fold {
    this.#last = Number.NEGATIVE_INFINITY;
    return { builder: new NamespaceBuilder(this.namespace), operations, done: 0 };
  }

  /** Does what is due by a time; whether that was anything. */
  #advance(fold: Fold, time: number): boolean {
    const before = fold.done;
    for (let next = fold.operations[fold.done]; next !== undefined && next.at <= time; ) {
      this.#apply(fold, next);
      this.#last = next.at;
      fold.done += 1;
      next = fold.operations[fold.done];
    }
    return fold.done > before;
  }

  #apply({ builder, done }: Fold, { at, agent, namespace, operation, text, source }: TimedOperation): void {
    const refusal = builder.apply(operation);
    if (refusal === undefined) return;
    this.#refused.set(done, { at, agent, place: namespace, what: text ?? describe(operation), ...refusal, source });
  }
}
