import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { stdin } from 'node:process';
import type { FileText } from '../scenario/include/include.js';
import { nearest } from '../scenario/near.js';
import { BadInput } from './exit.js';

/** A file that was read: its name as given, and its text. */
export interface InputFile {
  readonly file: string;
  readonly text: string;
}

/** The name of standard input. */
const STDIN = '-';

const SCENARIO = /\.ya?ml$/;
const GLOB = /[*?[\]{}()!]/;

/** Reads everything that the arguments name (FILE, FOLDER, GLOB, `-`), each file once, or tells all that is wrong. */
export async function readInputs(args: readonly string[]): Promise<InputFile[]> {
  const problems: string[] = [];
  const names = new Set<string>();
  for (const arg of args) {
    const found = await reading(arg, () => expand(arg));
    if (typeof found === 'string') problems.push(found);
    else for (const name of found) names.add(name);
  }
  const files: InputFile[] = [];
  for (const file of names) {
    const bytes = await reading(file, () => readBytes(file));
    const text = typeof bytes === 'string' ? undefined : decode(bytes);
    if (typeof bytes === 'string') problems.push(bytes);
    else if (text === undefined) problems.push(`${file}: not UTF-8 text`);
    else files.push({ file, text });
  }
  if (problems.length > 0) throw new BadInput(problems);
  return files;
}

/** Reads a file that a scenario includes. */
export function readIncluded(path: string): FileText {
  const folder = dirname(path);
  try {
    // Other things, a pipe or a terminal, may never end.
    if (!statSync(path).isFile()) return { why: 'a file' };
    const text = decode(readFileSync(path));
    return text === undefined ? { why: 'UTF-8 text' } : { text };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== 'ENOENT') return { why: `a file that the system lets one read (${error.code})` };
    const near = existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
    return { why: 'a file that is there', near: near.map((name) => join(folder, name)) };
  }
}

/** Only what the system refuses has a syscall; anything else is a fault of the program. */
function isSystemError(error: unknown): error is Error & { readonly code: unknown } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** What was read, or what keeps it from being read. */
async function reading<T>(name: string, read: () => Promise<T>): Promise<T | string> {
  try {
    return await read();
  } catch (error) {
    if (isSystemError(error)) return `${name}: cannot be read (${error.code})`;
    throw error;
  }
}

/** The files that an argument names, or what is wrong with it. */
async function expand(arg: string): Promise<readonly string[] | string> {
  if (arg === STDIN) return [STDIN];
  if (existsSync(arg)) return statSync(arg).isDirectory() ? folder(arg) : [arg];
  if (!GLOB.test(arg)) return `${arg}: no such file or folder${suggestion(arg)}`;
  const { glob } = await import('tinyglobby');
  const found = await glob(arg, { absolute: isAbsolute(arg), expandDirectories: false });
  return found.length === 0 ? `${arg}: no file matches` : found.sort();
}

/** The scenarios below a folder; what is hidden, installed, or named with `_` as what others include is left out. */
function folder(path: string): readonly string[] | string {
  const found = walk(path);
  return found.length === 0 ? `${path}: no *.yaml or *.yml file in this folder` : found;
}

function walk(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (/^[._]/.test(entry.name) || entry.name === 'node_modules') return [];
    const child = join(path, entry.name);
    if (entry.isDirectory()) return walk(child);
    return SCENARIO.test(entry.name) && !entry.isSymbolicLink() ? [child] : [];
  });
}

function suggestion(path: string): string {
  const parent = dirname(path);
  if (!existsSync(parent) || !statSync(parent).isDirectory()) return '';
  const near = nearest(basename(path), readdirSync(parent));
  return near === undefined ? '' : `; did you mean ${JSON.stringify(join(parent, near))}?`;
}

async function readBytes(file: string): Promise<Uint8Array> {
  return file === STDIN ? readStdin() : readFileSync(file);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** UTF-8 without its byte order mark; undefined for what is none. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
