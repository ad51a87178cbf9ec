import { distance } from 'fastest-levenshtein';

/** The nearest candidate that a slip of the keyboard could have meant, or one that begins so. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  if (text.length > 200) return undefined;
  for (const candidate of candidates) {
    const edits = distance(text.toLowerCase(), candidate.toLowerCase());
    if (edits < least && edits < Math.max(text.length, candidate.length)) [best, least] = [candidate, edits];
  }
  if (best !== undefined || text.length < 3) return best;
  return [...candidates].find((candidate) => candidate.toLowerCase().startsWith(text.toLowerCase()));
}

/** At most this many candidates are listed in a message. */
const LISTED = 12;

/** `one of a, b, c`. */
export function listed(candidates: Iterable<string>): string {
  const all = [...candidates];
  if (all.length <= 1) return all[0] ?? 'none';
  const rest = all.length > LISTED ? `, … (${all.length})` : '';
  return `one of ${all.slice(0, LISTED).join(', ')}${rest}`;
}
