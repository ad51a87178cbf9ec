import type { Directory, Names } from '../names.js';
import type { Endpoint } from '../scenario.js';
import type { Written } from '../written.js';
import { readEndpoint } from './endpoint.js';

/** An end with its short form. */
export interface NamedEnd {
  readonly text: string;
  readonly end: Endpoint;
}

/** Whether a text stands for any number of ends. */
export function isPattern(text: string): boolean {
  return text.includes('*');
}

const EXPECTED = 'pod/PATTERN, pod/NAMESPACE/PATTERN or host/PATTERN, where * is any text';

/** The ends that `pod/web-*`, `pod/*\/*` or `host/*` stands for, in the order of the file; or the one that a plain text is. */
export function readEnds(written: Written, directory: Directory): NamedEnd[] | undefined {
  if (!isPattern(written.text)) {
    const end = readEndpoint(written, directory);
    return end && [{ text: written.text, end }];
  }
  const [kind, ...rest] = written.text.split('/');
  const parts = rest.length === 1 && kind === 'pod' ? ['default', ...rest] : rest;
  const fits = /^[-a-z0-9.*]+$/;
  if (kind === 'host' && parts.length === 1 && parts.every((part) => fits.test(part)))
    return matching(written, directory.hosts, parts, (name) => ({ text: `host/${name}`, end: { kind: 'host', name } }));
  if (kind === 'pod' && parts.length === 2 && parts.every((part) => fits.test(part)))
    return matching(written, directory.pods, parts, podNamed);
  return written.report('bad-endpoint', { expected: EXPECTED });
}

function podNamed(full: string): NamedEnd {
  const [namespace = '', name = ''] = full.split('/');
  const text = namespace === 'default' ? `pod/${name}` : `pod/${full}`;
  return { text, end: { kind: 'pod', namespace, name } };
}

function matching(
  written: Written,
  names: Names,
  patterns: readonly string[],
  end: (name: string) => NamedEnd,
): NamedEnd[] | undefined {
  const found = [...names].filter((name) => {
    const parts = name.split('/');
    return parts.every((part, index) => matches(patterns[index] ?? '', part));
  });
  if (found.length === 0) {
    names.refer(written);
    return undefined;
  }
  return found.map(end);
}

/** Whether a text is what a pattern says: its fixed parts in order, without going back over the text. */
function matches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > text.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
