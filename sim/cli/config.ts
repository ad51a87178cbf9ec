import { Control } from '../control/control.js';
import { indexIn } from '../linux/show/link.js';
import { showNamespace } from '../linux/show/show.js';
import { listed, nearest } from '../scenario/near.js';
import type { Scenario } from '../scenario/scenario.js';
import { BadInput, EXIT, type ExitCode } from './exit.js';
import type { ConfigOptions } from './options.js';
import { Output } from './output.js';
import { loadScenarios } from './scenarios.js';

/** Prints what a host's kernel has been told at a time, and what those of its pods have. */
export async function config(file: string, options: ConfigOptions): Promise<ExitCode> {
  const loaded = await loadScenarios([file]);
  const [first, ...others] = loaded;
  if (first === undefined || others.length > 0) throw new BadInput([`config takes one scenario, not ${loaded.length}`]);
  const { scenario } = first;
  const control = new Control(scenario);
  const { host, at, pod } = options;
  known(
    scenario,
    'host',
    host,
    scenario.hosts.map(({ name }) => name),
  );
  const [own, ...pods] = control.namespacesOf(host);
  const names = pod === undefined ? (own === undefined ? [] : [own]) : podsOf(scenario, host, pods, pod);
  const output = new Output();
  for (const name of names) {
    const shown = control.config(name, at);
    if (shown === undefined) throw new Error(`${name} has no configuration`);
    output.write(`## ${name}\n\n`);
    const text = showNamespace(shown, (ref) => {
      const other = control.config(ref.namespace, at);
      return other && indexIn(other, ref.link);
    });
    output.write(`${text}\n`);
  }
  return EXIT.ok;
}

/** The namespaces of all pods, or of the one that is named. */
function podsOf(scenario: Scenario, host: string, all: readonly string[], pod: string | true): readonly string[] {
  if (pod === true) return all;
  const full = pod.replace(/^pod\//, '');
  const wanted = `pod/${full.includes('/') ? full : `default/${full}`}`;
  known(scenario, `pod with its own network on ${host}`, wanted, all);
  return [wanted];
}

function known(scenario: Scenario, what: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  const near = nearest(name, names);
  const advice = near === undefined ? `expected ${listed(names)}` : `did you mean ${JSON.stringify(near)}?`;
  throw new BadInput([`${scenario.file}: no ${what} ${JSON.stringify(name)}; ${advice}`]);
}
