import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tool } from './tool.js';

const DEPENDENCIES = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map(
  (kind) => `--no-${kind}`,
);

/**
 * Reads `apt-cache depends --recurse`: a package at the line's start, what it depends on indented beneath it. Of
 * alternatives, all but the last of which have a `|`, the first is taken, as apt does; virtual packages stand in `<>`.
 */
function parseDependencies(listing: string): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  let own: string[] = [];
  let chosen = false;
  for (const line of listing.split('\n')) {
    const [, alternative, name] = /^ ([ |])(?:Pre)?Depends: (\S+)$/.exec(line) ?? [];
    if (/^\S/.test(line)) {
      own = [];
      graph.set(line.trim(), own);
    } else if (name !== undefined) {
      if (!chosen && !name.startsWith('<')) own.push(name);
      chosen = alternative === '|';
    }
  }
  return graph;
}

/** The packages wanted and all that they depend on, without those left out and what only these depend on. */
export async function closure(wanted: readonly string[], leftOut: ReadonlySet<string>): Promise<string[]> {
  const listing = await tool(['apt-cache', 'depends', '--recurse', ...DEPENDENCIES, ...wanted]);
  const graph = parseDependencies(listing);
  const found = new Set(wanted);
  // A set gives those added while it is walked, too.
  for (const name of found) {
    for (const dependency of graph.get(name) ?? []) if (!leftOut.has(dependency)) found.add(dependency);
  }
  return [...found].sort();
}

/** Fetches packages with apt, unpacks them into `root`, and gives the files' names, which bear the versions. */
export async function unpack(names: readonly string[], downloads: string, root: string): Promise<string[]> {
  // apt's own user may not write into a private folder; without this root is warned of it at each package.
  await tool(['apt-get', '-q', '-o', 'APT::Sandbox::User=root', 'download', ...names], { cwd: downloads });
  const files = (await readdir(downloads)).filter((file) => file.endsWith('.deb')).sort();
  for (const file of files) await tool(['dpkg', '-x', join(downloads, file), root]);
  return files;
}
