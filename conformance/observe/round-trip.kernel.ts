import { expect } from 'chai';
import fc from 'fast-check';
import { Control } from '../../sim/control/control.js';
import type { HostConfig } from '../../sim/linux/config.js';
import { readScenario } from '../../sim/scenario/read.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import { seed } from '../../test/fuzz-settings.js';
import { shippedScenarios } from '../../test/shipped.js';
import { AgentClient } from '../agent/client.js';
import { reachOf } from '../fuzz/reach.js';
import { scenarios } from '../fuzz/scenarios.js';
import { draftText } from '../fuzz/text.js';
import { scenarioConfigs } from '../lab/configs.js';
import { networkPlan } from '../lab/network-plan.js';
import { type Feature, lacking, probeFeatures } from '../targets/features.js';
import { netnsTarget } from '../targets/netns/netns.js';
import { vmTarget } from '../targets/vm/vm.js';
import { dumpNamespaces } from './namespace.js';
import { normalise } from './normalise.js';
import { observe } from './observe.js';

const SHIPPED = shippedScenarios();
const DRAWN = 25;

/** What the kernel says of each namespace after it was set up; undefined where it lacks what is needed. */
async function roundTrip(
  agent: AgentClient,
  scenario: Scenario,
  features: ReadonlySet<Feature>,
): Promise<{ wanted: HostConfig[]; seen: HostConfig[] } | undefined> {
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

for (const target of [netnsTarget, vmTarget]) {
  describe(`what is rendered is observed again, ${target.name}`, () => {
    let agent: AgentClient;
    let features: ReadonlySet<Feature>;
    before(async () => {
      agent = new AgentClient(await target.start());
      features = await probeFeatures(agent);
    });
    after(() => agent.channel.close());

    for (const { scenario } of SHIPPED) {
      it(scenario.file, async function () {
        const both = await roundTrip(agent, scenario, features);
        if (both === undefined) {
          console.log(`not run: ${scenario.file} needs what this kernel lacks`);
          this.skip();
        }
        expect(both.seen).to.deep.equal(both.wanted);
      });
    }

    it(`${DRAWN} random networks`, async () => {
      const reach = reachOf(features);
      await fc.assert(
        fc.asyncProperty(scenarios(reach), async (draft) => {
          const read = readScenario('drawn.yaml', draftText(draft));
          if ('problems' in read) throw new Error(JSON.stringify(read.problems));
          const both = await roundTrip(agent, read.scenario, features);
          if (both !== undefined) expect(both.seen).to.deep.equal(both.wanted);
        }),
        { numRuns: DRAWN, seed, endOnFailure: true },
      );
    });
  });
}
