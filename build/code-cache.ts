import { writeFileSync } from 'node:fs';
import process, { argv } from 'node:process';
import { cacheFile, compile, start } from './launcher/compile.js';

/**
 * Runs a bundled command line on a scenario, `code-cache.ts BUNDLE SCENARIO`, and keeps what V8 compiled for it: also the
 * functions that it compiles only when they are called.
 */
const [bundle, scenario] = argv.slice(2);
if (bundle === undefined || scenario === undefined) throw new Error('code-cache.ts BUNDLE SCENARIO');
const script = compile(bundle);
process.on('exit', (code) => {
  if (code === 0) writeFileSync(cacheFile(bundle), script.createCachedData());
});
argv.splice(2, argv.length, scenario);
start(script, bundle);
