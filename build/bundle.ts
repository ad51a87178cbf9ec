import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cacheFile } from './launcher/compile.js';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the command line does when its code cache is made: a usual run. */
const USUAL = at('reports/fixtures/cross-az.yaml');

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const;

/**
 * Bundles the command line into a folder and returns the path of its command, `canal-sim.js`, a few lines that load
 * `canal-sim.cjs` with its code cache. One file starts faster than several; what is imported only when needed is
 * evaluated only then.
 */
export async function bundle(folder: string): Promise<string> {
  const [command, program] = [join(folder, 'canal-sim.js'), join(folder, 'canal-sim.cjs')];
  await build({
    ...COMMON,
    entryPoints: [at('sim/cli/main.ts')],
    outfile: program,
    format: 'cjs',
    // What some dependencies ask for to load modules of Node.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: 'const importMetaUrl=require("node:url").pathToFileURL(__filename).href;' },
    // yaml's build for Node is CommonJS, from which nothing can be left out.
    alias: { yaml: at('node_modules/yaml/browser/index.js') },
  });
  await build({ ...COMMON, entryPoints: [at('build/launcher/start.ts')], outfile: command, format: 'esm' });
  chmodSync(command, 0o755);
  rmSync(cacheFile(program), { force: true });
  const make = ['--import', 'tsx', at('build/code-cache.ts'), program, USUAL];
  execFileSync(execPath, make, { cwd: at('.'), stdio: ['ignore', 'ignore', 'inherit'] });
  return command;
}
