/** A task at a virtual time. */
export interface Timer {
  /** Microseconds. */
  readonly time: number;
  /** Ties go by it: first come, first run. */
  readonly order: number;
  readonly task: () => void;
  /** Whether a packet of a probe waits for it. */
  readonly foreground: boolean;
  /** Done with, or not wanted any more. */
  over: boolean;
}

function before(a: Timer, b: Timer): boolean {
  return a.time < b.time || (a.time === b.time && a.order < b.order);
}

/** A binary min-heap of timers. */
export class TimerHeap {
  readonly #items: Timer[] = [];

  get first(): Timer | undefined {
    return this.#items[0];
  }

  push(timer: Timer): void {
    const items = this.#items;
    let index = items.push(timer) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = items[parent];
      if (above === undefined || before(above, timer)) break;
      items[index] = above;
      index = parent;
    }
    items[index] = timer;
  }

  pop(): Timer | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const a = items[left];
      if (a === undefined) break;
      const b = items[left + 1];
      const child = b !== undefined && before(b, a) ? left + 1 : left;
      const below = child === left ? a : b;
      if (below === undefined || before(last, below)) break;
      items[index] = below;
      index = child;
    }
    items[index] = last;
    return top;
  }
}
