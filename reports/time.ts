/** Virtual time or a duration in microseconds, in the largest unit that needs at most three decimals: `10s`, `1.5ms`. */
export function timeText(micros: number): string {
  if (micros === 0) return '0s';
  if (micros >= 1_000_000 && micros % 1000 === 0) return `${micros / 1_000_000}s`;
  if (micros >= 1000) return `${micros / 1000}ms`;
  return `${micros}us`;
}
