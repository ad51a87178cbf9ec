import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packImage } from './archive.js';
import { DEBIAN, LEFT_OUT, MODULES, PACKAGES } from './contents.js';
import { keepModules } from './modules.js';
import { closure, unpack } from './packages.js';
import { furnish } from './tree.js';

/** The script that the machine's kernel starts. */
export const INIT = fileURLToPath(new URL('init', import.meta.url));

async function requireDebian(): Promise<void> {
  const lines = (await readFile('/etc/os-release', 'utf8')).replaceAll('"', '').split('\n');
  if (lines.includes('ID=debian') && lines.includes(`VERSION_ID=${DEBIAN}`)) return;
  throw new Error(`its packages are those of Debian ${DEBIAN}, which apt has here only on that release`);
}

/** Builds the kernel and the initramfs into a folder, and what they are made of into its manifest. */
export async function buildImage(folder: string): Promise<void> {
  await requireDebian();
  const [downloads, root] = [join(folder, 'downloads'), join(folder, 'root')];
  await mkdir(downloads);
  await mkdir(root);
  const names = await closure(PACKAGES, LEFT_OUT);
  const packages = await unpack(names, downloads, root);
  const release = await keepModules(root, MODULES);
  await copyFile(join(root, `boot/vmlinuz-${release}`), join(folder, 'vmlinuz'));
  await furnish(root, INIT);
  await packImage(root, join(folder, 'initrd.img'));
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ kernel: release, packages }, null, 2)}\n`);
  await rm(downloads, { recursive: true });
  await rm(root, { recursive: true });
}
