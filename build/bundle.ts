import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** commander and picocolors are CommonJS and require modules of Node. */
const REQUIRE = 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);';

/**
 * Bundles the command line into one file, `canal-sim.js` in a folder, and returns its path. One file starts faster than
 * several; what is imported only when needed is evaluated only then.
 */
export async function bundle(folder: string): Promise<string> {
  const file = join(folder, 'canal-sim.js');
  await build({
    entryPoints: [at('sim/cli/main.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    banner: { js: REQUIRE },
    // yaml's build for Node is CommonJS and half as fast to load.
    alias: { yaml: at('node_modules/yaml/browser/index.js') },
    logLevel: 'warning',
  });
  chmodSync(file, 0o755);
  return file;
}
