import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a result depends on, beside its scenario and the kernel: both sides' code, and the libraries by version. */
const SOURCES = ['sim', 'conformance'] as const;
const LIBRARIES = 'package-lock.json';

const TEST = /\.(test|kernel|fuzz)\.ts$/;

/** Stands for the code that makes results: another one may come to others. */
export function sourceKey(): string {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|py)$/.test(entry.name) && !TEST.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const hash = createHash('sha256');
  for (const file of [join(ROOT, LIBRARIES), ...files.sort()])
    hash.update(`${file.slice(ROOT.length)}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
