import { constants } from 'node:fs';
import { appendFile, copyFile, type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpio, type VmFile } from './cpio.js';

/**
 * The image's initramfs with more files, as an open file that has no name any more: there is nothing to remove
 * afterwards, however this process ends.
 */
export async function openInitrd(initrd: string, files: readonly VmFile[]): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'canal-sim-vm-'));
  try {
    const path = join(folder, 'initrd.img');
    await copyFile(initrd, path, constants.COPYFILE_FICLONE);
    await appendFile(path, cpio(files));
    return await open(path, 'r');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
