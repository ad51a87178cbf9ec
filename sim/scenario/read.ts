import { PROBLEMS } from '../codes/problems.js';
import { checkSchema } from './check.js';
import { Field } from './field.js';
import { readFlow } from './forms/probe.js';
import { scenarioFields, scenario as validate } from './generated/validate.js';
import { included, type ReadFile } from './include/include.js';
import type { RawPatch } from './language/probes.js';
import type { RawScenario } from './language/scenario.js';
import { emptyDirectory, Names } from './names.js';
import { parseYaml } from './parse.js';
import type { Problem } from './problems.js';
import { Reading } from './reading.js';
import { checkPublished } from './resolve/annotations.js';
import { resolveChanges } from './resolve/changes.js';
import { declareNames, resolveAnyFabric } from './resolve/fabric.js';
import { resolveHeader } from './resolve/header.js';
import { declareHosts, resolveHosts } from './resolve/hosts.js';
import { resolveNetwork } from './resolve/network.js';
import { resolvePatches } from './resolve/patches.js';
import { checkPodAddresses } from './resolve/pod-addresses.js';
import { resolvePodRanges } from './resolve/pod-ranges.js';
import { readWorkloads } from './resolve/pods.js';
import { flowName, probeOf } from './resolve/probe-settings.js';
import { resolveProbes } from './resolve/probes.js';
import type { Patch, Probe, Scenario } from './scenario.js';
import { childOf, mapNode, mergePatch, type Node } from './tree.js';
import { Written } from './written.js';

/** A value, or everything that keeps it from being one. */
export type Outcome<T> = T | { readonly problems: readonly Problem[] };
export type ScenarioOutcome = Outcome<{ readonly scenario: Scenario }>;

/** Where there are no other files. */
const ALONE: ReadFile = () => ({ why: 'a file that can be read: no other file is at hand' });

/**
 * Reads a scenario file's text, with the files that it includes. Patches are applied and read too, so that a scenario's patches
 * are known to be good.
 */
export function readScenario(file: string, text: string, files: ReadFile = ALONE): ScenarioOutcome {
  const reading = new Reading(file, text);
  const node = parseWhole(reading, files);
  const broken = reading.problems.find(isSyntax);
  if (node !== undefined) {
    const { parts } = readTree(reading, node);
    const root = Field.root<RawScenario>(reading, node);
    // Behind broken YAML a patch may be read wrongly, and the file that it is applied to.
    const namesAfter = (patch: Field<RawPatch>) =>
      broken === undefined ? namesOf(reading, node, patch) : unknowable();
    const patchesOf = (list: PatchList): Patch[] => resolvePatches(root.at(list)?.items() ?? [], namesAfter);
    const patches = { brokenBy: patchesOf('brokenBy'), fixedBy: patchesOf('fixedBy') };
    if (parts !== undefined && !reading.failed) return { scenario: { ...parts, ...patches } };
  }
  const { problems } = reading;
  if (broken === undefined) return { problems };
  // What stands behind broken YAML may be read wrongly, and what seems to be missing may stand there.
  const texts = new Map([{ file, text }, ...reading.added].map((one) => [one.file, one.text]));
  const breaks = new Map(
    problems
      .filter(isSyntax)
      .reverse()
      .map((problem) => [problem.file, problem]),
  );
  const holds = (problem: Problem): boolean => {
    const before = breaks.get(problem.file);
    return before === undefined
      ? PROBLEMS[problem.code].local
      : holdsBefore(problem, before, texts.get(problem.file) ?? '');
  };
  return { problems: problems.filter((problem) => isSyntax(problem) || holds(problem)) };
}

/** The scenario's tree, with all that it includes; undefined for a file that has no value. */
function parseWhole(reading: Reading, files: ReadFile): Node | undefined {
  const node = parseYaml(reading);
  return node && included(reading, node, files);
}

function isSyntax({ code }: Problem): boolean {
  return code === 'yaml-syntax' || code === 'tab-indentation';
}

/** Whether a problem is one by its value alone, which ends before the broken place. */
function holdsBefore({ code, offset, length }: Problem, broken: Problem, text: string): boolean {
  return (
    PROBLEMS[code].local && offset + length < broken.offset && text.slice(offset + length, broken.offset).trim() !== ''
  );
}

export type PatchList = 'brokenBy' | 'fixedBy';

/** The scenario with one of its patches applied, and without patches. Values of the patch have its places. */
export function patched(
  file: string,
  text: string,
  patchIndex: number,
  list: PatchList,
  files: ReadFile = ALONE,
): ScenarioOutcome {
  const whole = readScenario(file, text, files);
  if ('problems' in whole) return whole;
  const reading = new Reading(file, text);
  const node = parseWhole(reading, files);
  if (node === undefined) return { problems: reading.problems };
  const patch = Field.root<RawScenario>(reading, node).at(list)?.items()[patchIndex];
  if (patch === undefined) throw new RangeError(`${file} has no ${list}[${patchIndex}]`);
  const parts = readPatched(reading, node, patch)?.parts;
  return parts === undefined || reading.failed ? { problems: reading.problems } : { scenario: parts };
}

/**
 * The names of the probes of a patched scenario, which is read for itself: what does not fit in the file, or in another
 * patch, may fit here.
 */
function namesOf(reading: Reading, node: Node, patch: Field<RawPatch>): Names {
  const own = reading.again();
  const names = readPatched(own, node, patch)?.names;
  reading.adopt(own);
  return names ?? unknowable();
}

function readPatched(reading: Reading, node: Node, patch: Field<RawPatch>): Read | undefined {
  const edit = patch.at('patch')?.node;
  if (edit === undefined) return undefined;
  const include = childOf(edit, 'include');
  if (include) reading.report('unsupported', include.key, `${patch.path}.patch`, { found: 'include in a patch' });
  const merged = mergePatch(node, edit);
  if (merged.kind !== 'map') return undefined;
  const entries = [...merged.entries].filter(([name]) => name !== 'brokenBy' && name !== 'fixedBy');
  return readTree(reading, mapNode(merged, new Map(entries)));
}

/** Names that nothing is known of: no name is called unknown. */
function unknowable(): Names {
  const names = new Names('unknown-probe');
  names.complete = false;
  return names;
}

interface Read {
  /** undefined where something keeps it from being one. */
  readonly parts: Scenario | undefined;
  /** Names of its probes. */
  readonly names: Names;
}

/** Reads all but the patches. Every part is read, whatever is wrong with the others. */
function readTree(reading: Reading, node: Node): Read {
  checkSchema(reading, { key: node, node, path: '' }, '', validate, scenarioFields);
  const root = Field.root<RawScenario>(reading, node);
  const directory = emptyDirectory();
  const raw = { fabric: root.at('fabric'), hosts: root.at('hosts'), network: root.at('network') };
  declareNames(raw.fabric, directory);
  declareHosts(raw.hosts, directory);
  const header = resolveHeader(root);
  const { fabric, lan, owners } = resolveAnyFabric(raw.fabric, directory);
  const network = raw.network && resolveNetwork(reading, raw.network, directory);
  const plain = resolveHosts(raw.hosts, { directory, fabric, lan, owners }, reading);
  checkPublished(raw.hosts?.entries() ?? [], network);
  const hosts = resolvePodRanges(plain, raw.hosts?.entries() ?? [], network);
  if (root.has('pods') && root.at('pods') === undefined) directory.pods.complete = false;
  const { pods, namespaces } = readWorkloads(root.at('pods'), { directory, hosts, network });
  checkPodAddresses(pods, hosts, network);
  const changes = resolveChanges(root.at('changes')?.items() ?? [], directory, raw.network?.at('type')?.value);
  const { probes, names } = resolveProbes(root.at('probes'), directory);
  if (root.has('probes') && root.at('probes') === undefined) names.complete = false;
  if (reading.failed || !header || !fabric || !network) return { parts: undefined, names };
  const parts = { fabric, lan, hosts, network, namespaces, pods: pods.map(({ pod }) => pod), changes, probes };
  const { file, added } = reading;
  return { parts: { file, included: added, ...header, ...parts, brokenBy: [], fixedBy: [] }, names };
}

/** Where a probe of the command line is said to be. */
const COMMAND_LINE = '--probe';

/** Reads the shorthand of a probe between things of a scenario. */
export function parseProbe(text: string, scenario: Scenario): Outcome<{ readonly probe: Probe }> {
  const reading = new Reading(COMMAND_LINE, text);
  const directory = emptyDirectory();
  for (const { name } of scenario.hosts) directory.hosts.add(name);
  for (const { namespace, name } of scenario.pods) directory.pods.add(`${namespace}/${name}`);
  const written = new Written(reading, { start: 0, end: text.length }, COMMAND_LINE, text);
  const probe = probeOf(readFlow(written, directory), flowName(text), written.source);
  return probe === undefined || reading.failed ? { problems: reading.problems } : { probe };
}
