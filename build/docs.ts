import { readFileSync, writeFileSync } from 'node:fs';
import { architecturesTable } from './architectures.js';
import { assumptionsTable, dispositionsPage, problemsPage } from './dispositions.js';
import { traceOf } from './trace.js';

/** Puts a text between the markers `<!-- NAME: made by npm run docs -->` and `<!-- /NAME -->` of a page. */
function between(page: string, name: string, text: string): string {
  const start = `<!-- ${name}: made by npm run docs -->`;
  const end = `<!-- /${name} -->`;
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from === -1 || to === -1) throw new Error(`no markers for ${name}`);
  return `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`;
}

/** The pages that are made, in whole or in part, by their path. */
export function madePages(): Map<string, string> {
  const semantics = readFileSync('docs/semantics.md', 'utf8');
  const readme = readFileSync('README.md', 'utf8');
  const trace = `\`\`\`\n${traceOf('scenarios/cross-az.yaml', 'across zones').trimEnd()}\n\`\`\``;
  return new Map([
    ['docs/dispositions.md', dispositionsPage()],
    ['docs/problems.md', problemsPage()],
    ['docs/semantics.md', between(semantics, 'assumptions', assumptionsTable())],
    ['README.md', between(between(readme, 'architectures', architecturesTable()), 'trace', trace)],
  ]);
}

if (process.argv[1]?.endsWith('docs.ts')) for (const [path, text] of madePages()) writeFileSync(path, text);
