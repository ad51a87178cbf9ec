import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildImage, INIT } from './build.js';
import * as contents from './contents.js';

/** A kernel and its root file system, as qemu takes them. */
export interface VmImage {
  readonly kernel: string;
  readonly initrd: string;
}

/** Changes when the builder does otherwise with the same inputs. */
const BUILDER = 1;

/** A build takes seconds: a temporary folder as old as this was left by one that was killed. */
const ABANDONED_MS = 3_600_000;

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'canal-sim');
}

/**
 * Names what an image is made from: the builder's inputs, not the packages' versions, for which apt would have to be
 * asked at every start. An image therefore keeps its versions, which its manifest lists, until its folder is removed.
 */
async function imageKey(): Promise<string> {
  const lists = JSON.stringify(contents, (_, value: unknown) => {
    if (value instanceof RegExp) return String(value);
    return value instanceof Set ? [...value] : value;
  });
  const inputs = [String(BUILDER), lists, await readFile(INIT, 'utf8')];
  return createHash('sha256').update(inputs.join('\0')).digest('hex').slice(0, 16);
}

async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('building-')) continue;
    const { mtimeMs } = await stat(join(cache, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** The image of this source tree, from the user's cache or built into it from Debian's packages with apt. */
export async function vmImage(): Promise<VmImage> {
  const cache = cacheFolder();
  const final = join(cache, `vm-${await imageKey()}`);
  const image = { kernel: join(final, 'vmlinuz'), initrd: join(final, 'initrd.img') };
  if (existsSync(final)) return image;
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const folder = await mkdtemp(join(cache, 'building-'));
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
