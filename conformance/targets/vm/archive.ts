import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';

const CPIO = ['--create', '--format=newc', '--null', '--quiet', '--owner=+0:+0'];

/**
 * Packs a folder as an initramfs owned by root. Not compressed: to unpack it takes an emulated processor longer than
 * to be given all of it.
 */
export async function packImage(root: string, file: string): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();
  const child = spawn('cpio', CPIO, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  child.stdin.end(paths.map((path) => `${path}\0`).join(''));
  await pipeline(child.stdout, createWriteStream(file));
  const [code] = await ended;
  if (code !== 0) throw new Error(`cpio ended with ${code}`);
}
