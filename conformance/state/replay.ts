import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Control } from '../../sim/control/control.js';
import type { ControlOptions } from '../../sim/control/plan.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { normalise } from '../observe/normalise.js';
import { UnmodelledError } from '../observe/record.js';
import type { ClusterDump } from './cluster.js';
import { readCluster } from './cluster-folder.js';
import { type Comparison, compare } from './compare.js';
import { type ToleranceName, tolerate } from './tolerances.js';
import type { Truth } from './truth.js';

const FIXTURES = fileURLToPath(new URL('../../test/fixtures/cluster-truth/', import.meta.url));

/** Reads a saved cluster. */
export function readTruth({ folder, uplink }: Truth): ClusterDump {
  return readCluster(join(FIXTURES, folder), folder, uplink, ['eth0', uplink]);
}

/** Each node as it was and as control programs it. */
export function compareCluster(
  cluster: ClusterDump,
  scenario: Scenario,
  options: ControlOptions,
  tolerances: readonly ToleranceName[],
): { readonly nodes: ReadonlyMap<string, Comparison>; readonly control: Control } {
  const control = new Control(scenario, options);
  const nodes = new Map<string, Comparison>();
  for (const [name, { config: real }] of cluster.observed) {
    const simulated = control.config(name, 0);
    if (simulated === undefined) throw new UnmodelledError(`control has no host ${name}`);
    const [there, here] = [real, simulated].map((config) => tolerate(normalise(config), tolerances));
    if (there !== undefined && here !== undefined) nodes.set(name, compare(there, here));
  }
  return { nodes, control };
}
