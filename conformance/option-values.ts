import { InvalidArgumentError } from 'commander';

/** A whole number. */
export function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is expected.');
  return Number(text);
}

/** A whole number of things of which there is at least one. */
export function atLeastOne(text: string): number {
  const value = count(text);
  if (value === 0) throw new InvalidArgumentError('at least 1 is expected.');
  return value;
}

/** A regular expression. */
export function pattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? `${error.message}.` : '');
  }
}
