import type { Written } from '../written.js';

/** Microseconds of each unit. */
const UNITS: Readonly<Record<string, number>> = { us: 1, ms: 1e3, s: 1e6, m: 60e6, h: 3600e6 };

/** Longest virtual time: 30 days, microseconds. */
const LONGEST = 30 * 24 * 3600e6;

/** Reads `500us`, `10ms`, `1.5s`, `2m`, `1h` as whole microseconds. */
export function readDuration(written: Written): number | undefined {
  const match = /^([0-9]+)(?:\.([0-9]+))?(us|ms|s|m|h)$/.exec(written.text);
  const [, whole = '', fraction = '', unit = ''] = match ?? [];
  const factor = UNITS[unit];
  // Decimal digits are counted as integers: 0.1 has no exact double.
  const scaled =
    factor === undefined || fraction.length > 9 ? Number.NaN : (Number(fraction) * factor) / 10 ** fraction.length;
  const time = factor === undefined ? Number.NaN : Number(whole) * factor + scaled;
  if (!Number.isInteger(time)) {
    return written.report('bad-duration', { expected: 'whole microseconds such as 500us, 10ms, 1.5s, 2m or 1h' });
  }
  if (time <= LONGEST) return time;
  return written.report('out-of-range', { expected: 'at most 720h' });
}
