import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isAlive, owner } from '../owner.js';
import { buildImage } from './build.js';

/** A kernel and its root file system, as qemu takes them. */
export interface VmImage {
  readonly kernel: string;
  readonly initrd: string;
}

/** The builder's own files: what they say decides what is in an image. */
export const BUILDER = [
  'archive.ts',
  'build.ts',
  'contents.ts',
  'cpio.ts',
  'init',
  'modules.ts',
  'packages.ts',
  'tool.ts',
  'tree.ts',
  'unpacked.ts',
] as const;

/** The folder of a build under way: this, whose it is, and some letters. */
const BUILDING = 'building-';

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'canal-sim');
}

/**
 * Names what an image is made from: the builder's files, not the packages' versions, for which apt would have to be
 * asked at every start. An image therefore keeps its versions, which its manifest lists, until its folder is removed.
 */
async function imageKey(): Promise<string> {
  const files = await Promise.all(BUILDER.map((name) => readFile(new URL(name, import.meta.url), 'utf8')));
  return createHash('sha256').update(files.join('\0')).digest('hex').slice(0, 16);
}

/** Removes the folders of builds that were killed, and gives them. */
export async function removeAbandoned(): Promise<string[]> {
  const cache = cacheFolder();
  const names = await readdir(cache).catch((): string[] => []);
  const left = names.filter((name) => name.startsWith(BUILDING) && !isAlive(name.slice(BUILDING.length)));
  for (const name of left) await rm(join(cache, name), { recursive: true, force: true });
  return left.map((name) => join(cache, name));
}

/** The image of this source tree, from the user's cache or built into it from Debian's packages with apt. */
export async function vmImage(): Promise<VmImage> {
  const cache = cacheFolder();
  const final = join(cache, `vm-${await imageKey()}`);
  const image = { kernel: join(final, 'vmlinuz'), initrd: join(final, 'initrd.img') };
  if (existsSync(final)) return image;
  await mkdir(cache, { recursive: true });
  await removeAbandoned();
  const folder = await mkdtemp(join(cache, `${BUILDING}${owner()}-`));
  try {
    await buildImage(folder);
    await rename(folder, final);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Another build of the same image was done first: a folder is not renamed over one that holds files.
    if (existsSync(final)) return image;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the microVM's image was not built (is apt's list of packages up to date?): ${reason}`, {
      cause: error,
    });
  }
  return image;
}
