/** One figure of a benchmark. `ratio` is value / baseline; the baseline was measured by the same process. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
}

/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Seconds that a task takes. */
export function seconds(task: () => void): number {
  const start = process.hrtime.bigint();
  task();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Units a second, the median of several samples after a warm-up. `task` does a sample's work and says how many units. */
export function rate(task: () => number, samples = 9): number {
  task();
  task();
  return median(
    Array.from({ length: samples }, () => {
      let units = 0;
      const time = seconds(() => {
        units = task();
      });
      return units / time;
    }),
  );
}

/** A figure, rounded to what is worth reading. */
export function figure(name: string, value: number, unit: string, baseline: number): Figure {
  const round = (number: number) => Number(number.toPrecision(4));
  return { name, value: round(value), unit, baseline: round(baseline), ratio: round(value / baseline) };
}
