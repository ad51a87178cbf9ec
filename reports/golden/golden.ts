import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

/**
 * Holds a text to the reviewed one of this folder. `UPDATE_GOLDEN=1 npm test` writes it anew; `make` is called twice, so
 * that a text that is not the same each time is refused.
 */
export function expectGolden(name: string, make: () => string): void {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const text = make();
  expect(make(), `${name} differs from one run to the next`).to.equal(text);
  if (env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text).to.equal(readFileSync(file, 'utf8'));
}
