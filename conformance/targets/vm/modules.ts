import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runUnpacked } from './unpacked.js';

/** `kernel/net/ipv4/ipip.ko` -> `ipip`; a release may compress the files. */
function moduleName(path: string): string {
  return basename(path).replace(/\.ko(\.\w+)?$/, '');
}

/** Lists what each module depends on, and the names by which the kernel asks for one (modprobe's indexes). */
async function index(root: string, release: string): Promise<Map<string, string[]>> {
  await runUnpacked(root, 'bin/kmod', ['depmod', '-b', root, release]);
  const text = await readFile(join(root, 'lib/modules', release, 'modules.dep'), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [path = '', needed = ''] = line.split(':');
      return [path, needed.split(' ').filter((other) => other !== '')];
    }),
  );
}

/** Removes all kernel modules but those wanted and what they need. Gives the kernel's release. */
export async function keepModules(root: string, wanted: readonly RegExp[]): Promise<string> {
  const [release, ...others] = await readdir(join(root, 'lib/modules'));
  if (release === undefined || others.length > 0) throw new Error('the kernel packages do not hold exactly one kernel');
  const dependencies = await index(root, release);
  const kept = new Set<string>();
  for (const [path, needed] of dependencies) {
    if (!wanted.some((pattern) => pattern.test(moduleName(path)))) continue;
    // modules.dep names the indirect ones too.
    for (const each of [path, ...needed]) kept.add(each);
  }
  for (const path of dependencies.keys()) if (!kept.has(path)) await rm(join(root, 'lib/modules', release, path));
  await index(root, release);
  return release;
}
