import { readdirSync } from 'node:fs';
import { chmod, copyFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES, FOLDERS, LINKS, PRUNED } from './contents.js';
import { tool } from './tool.js';
import { runUnpacked } from './unpacked.js';

const PROGRAM_FOLDERS = ['usr/sbin', 'usr/bin', 'sbin', 'bin'];

/** Links busybox's programs of which no package brought the real one. */
async function linkBusybox(root: string): Promise<void> {
  const present = new Set(PROGRAM_FOLDERS.flatMap((folder) => readdirSync(join(root, folder))));
  const applets = (await tool([join(root, 'bin/busybox'), '--list'])).trim().split('\n');
  for (const applet of applets) if (!present.has(applet)) await symlink('/bin/busybox', join(root, 'usr/bin', applet));
}

/** Makes the unpacked packages a file system that boots: what their set-up scripts would have done, and init. */
export async function furnish(root: string, init: string): Promise<void> {
  for (const path of PRUNED) await rm(join(root, path), { recursive: true, force: true });
  for (const path of FOLDERS) await mkdir(join(root, path), { recursive: true });
  for (const [path, target] of Object.entries(LINKS)) await symlink(target, join(root, path));
  for (const [path, content] of Object.entries(FILES)) await writeFile(join(root, path), content);
  await linkBusybox(root);
  await copyFile(init, join(root, 'init'));
  await chmod(join(root, 'init'), 0o755);
  // Compiling its library anew at every start costs Python seconds on an emulated processor. The mark `unchecked-hash`
  // because the archive's times are not the files'.
  const compile = ['-m', 'compileall', '-q', '--invalidation-mode', 'unchecked-hash', '-s', root, '-p', '/'] as const;
  const library = join(root, 'usr/lib/python3.11');
  await runUnpacked(root, 'usr/bin/python3.11', ['python3.11', '-I', '-S', ...compile, library], {
    PYTHONHOME: join(root, 'usr'),
  });
}
