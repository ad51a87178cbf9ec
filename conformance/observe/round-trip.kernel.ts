import { inspect, isDeepStrictEqual } from 'node:util';
import { expect } from 'chai';
import fc from 'fast-check';
import { Control } from '../../sim/control/control.js';
import type { HostConfig } from '../../sim/linux/config.js';
import { readScenario } from '../../sim/scenario/read.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { seed } from '../../test/fuzz-settings.js';
import { shippedScenarios } from '../../test/shipped.js';
import type { AgentClient } from '../agent/client.js';
import { reachOf } from '../fuzz/reach.js';
import { scenarios } from '../fuzz/scenarios.js';
import { draftText } from '../fuzz/text.js';
import { scenarioConfigs } from '../lab/configs.js';
import { networkPlan } from '../lab/network-plan.js';
import { ModelOnlyError } from '../render/host/unrendered.js';
import { type Feature, lacking } from '../targets/features.js';
import { onEachKernel } from '../targets/on-each-kernel.fixture.js';
import { dumpNamespaces } from './namespace.js';
import { normalise } from './normalise.js';
import { observe } from './observe.js';

const SHIPPED = shippedScenarios();
const DRAWN = 25;
/** So many of them at least must be within a kernel's reach: what is drawn is drawn for it. */
const COMPARED = 20;

interface RoundTrip {
  readonly wanted: readonly HostConfig[];
  readonly seen: readonly HostConfig[];
}

/** Each part of a namespace that came back otherwise than it was wanted. */
function parted({ wanted, seen }: RoundTrip): string[] {
  return wanted.flatMap((config, index) =>
    Object.entries(config).flatMap(([part, value]) => {
      const other = Object.entries(seen[index] ?? {}).find(([name]) => name === part)?.[1];
      if (isDeepStrictEqual(other, value)) return [];
      return [`${config.name} ${part}: wanted ${inspect(value, false, 9)}, is ${inspect(other, false, 9)}`];
    }),
  );
}

/** What the kernel says of each namespace after it was set up; undefined where it lacks what is needed. */
async function roundTrip(
  agent: AgentClient,
  scenario: Scenario,
  features: ReadonlySet<Feature>,
): Promise<RoundTrip | undefined> {
  const control = new Control(scenario);
  const configs = scenarioConfigs(scenario, control);
  const plan = networkPlan(configs, control.fabric(0));
  if (lacking(plan, [], features).length > 0) return undefined;
  try {
    await agent.make(plan.namespaces);
    expect(await agent.run(plan.steps)).to.deep.equal([]);
    const dumps = await dumpNamespaces(
      agent,
      configs.map(({ name }) => name),
    );
    const seen = configs.flatMap(({ name, links }) => {
      const dump = dumps.get(name);
      const uplinks = links.filter(({ kind }) => kind === 'physical').map((link) => link.name);
      return dump === undefined ? [] : [normalise(observe(name, dump, uplinks).config)];
    });
    return { wanted: configs.map(normalise), seen };
  } finally {
    await agent.drop();
  }
}

/** What a scenario has that is the model's alone. */
function modelOnly(error: unknown): string {
  if (error instanceof ModelOnlyError) return error.message;
  throw error;
}

onEachKernel('what is rendered is observed again', (kernel) => {
  for (const { scenario } of SHIPPED) {
    it(scenario.file, async function () {
      const { agent, features } = kernel();
      const both = await roundTrip(agent, scenario, features).catch(modelOnly);
      if (typeof both !== 'object') {
        console.log(`not run: ${scenario.file} needs ${both ?? 'what this kernel lacks'}`);
        this.skip();
      }
      expect(parted(both)).to.deep.equal([]);
    });
  }

  it(`${DRAWN} random networks`, async () => {
    const { agent, features } = kernel();
    let compared = 0;
    const reach = reachOf(features);
    await fc.assert(
      fc.asyncProperty(scenarios(reach), async (draft) => {
        const read = readScenario('drawn.yaml', draftText(draft));
        if ('problems' in read) throw new Error(JSON.stringify(read.problems));
        const both = await roundTrip(agent, read.scenario, features);
        if (both === undefined) return;
        const parts = parted(both);
        if (parts.length > 0) throw new Error(parts.join('\n'));
        compared += 1;
      }),
      { numRuns: DRAWN, seed, endOnFailure: true },
    );
    expect(compared, 'networks that this kernel could be given').to.be.at.least(COMPARED);
  });
});
