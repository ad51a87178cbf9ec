import { type Timer, TimerHeap } from './heap.js';

/** What a posted packet is handed to. */
export interface Receiver<T> {
  receive(item: T): void;
}

/** A run that does not come to rest within this many deliveries of one probe is a loop of the model's input. */
const DELIVERY_LIMIT = 1_000_000;

/**
 * The virtual clock and its event queue: deliveries happen at the present time in the order they were posted, timers in
 * order of their time. Nothing here reads the wall clock.
 */
export class Clock<T> {
  /** Virtual time, microseconds. */
  now = 0;
  readonly #timers = new TimerHeap();
  #order = 0;
  #foreground = 0;
  #receivers: Receiver<T>[] = [];
  #items: T[] = [];
  #head = 0;

  /** Hands `item` to `receiver` after what has been posted before. */
  post(receiver: Receiver<T>, item: T): void {
    this.#receivers.push(receiver);
    this.#items.push(item);
  }

  /** Runs `task` at a time not before now. A foreground task keeps `settle` waiting for it. */
  at(time: number, task: () => void, foreground: boolean): Timer {
    const timer = { time: Math.max(time, this.now), order: ++this.#order, task, foreground, over: false };
    if (foreground) this.#foreground += 1;
    this.#timers.push(timer);
    return timer;
  }

  /** Takes a timer back; one that is over already is left alone. */
  cancel(timer: Timer): void {
    if (timer.over) return;
    timer.over = true;
    if (timer.foreground) this.#foreground -= 1;
  }

  /** Runs until nothing is under way and no foreground timer is left; background timers stay for later. */
  settle(): void {
    this.#deliver();
    while (this.#foreground > 0) this.#step();
  }

  /** Runs all timers up to a time and sets the clock to it. */
  advance(time: number): void {
    this.#deliver();
    for (let next = this.#timers.first; next !== undefined && next.time <= time; next = this.#timers.first)
      this.#step();
    this.now = Math.max(this.now, time);
  }

  #step(): void {
    const timer = this.#timers.pop();
    if (timer === undefined || timer.over) return;
    this.now = timer.time;
    this.cancel(timer);
    timer.task();
    this.#deliver();
  }

  #deliver(): void {
    let count = 0;
    while (this.#head < this.#items.length) {
      const receiver = this.#receivers[this.#head];
      const item = this.#items[this.#head];
      this.#head += 1;
      if (this.#head > 1024) this.#compact();
      if (receiver !== undefined && item !== undefined) receiver.receive(item);
      count += 1;
      if (count > DELIVERY_LIMIT) throw new Error('the network does not come to rest: a forwarding loop without a TTL');
    }
    this.#receivers.length = 0;
    this.#items.length = 0;
    this.#head = 0;
  }

  #compact(): void {
    this.#receivers = this.#receivers.slice(this.#head);
    this.#items = this.#items.slice(this.#head);
    this.#head = 0;
  }
}
