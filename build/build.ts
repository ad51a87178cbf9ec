import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { argv, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Makes dist anew: the library as tsc compiles it, the validators, which tsc does not copy, and the command line. */
export async function buildAll(): Promise<void> {
  rmSync(at('dist'), { recursive: true, force: true });
  execFileSync(execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], {
    stdio: 'inherit',
  });
  cpSync(at('sim/scenario/generated'), at('dist/sim/scenario/generated'), { recursive: true });
  await bundle(at('dist'));
}

if (argv[1] === fileURLToPath(import.meta.url)) await buildAll();
