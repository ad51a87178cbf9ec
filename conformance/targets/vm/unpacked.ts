import { join } from 'node:path';
import { tool } from './tool.js';

const LIBRARIES = ['lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu'];

/** Runs a program of the unpacked packages with their own loader and libraries, so that this machine needs none. */
export function runUnpacked(
  root: string,
  program: string,
  argv: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const [name, ...args] = argv;
  const loader = join(root, 'lib64/ld-linux-x86-64.so.2');
  const libraries = LIBRARIES.map((folder) => join(root, folder)).join(':');
  return tool([loader, '--library-path', libraries, '--argv0', name, join(root, program), ...args], { env });
}
