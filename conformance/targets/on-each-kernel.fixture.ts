import { AgentClient } from '../agent/client.js';
import { type Feature, probeFeatures } from './features.js';
import { TARGETS } from './targets.js';

/** An agent at work on a kernel, and what that can do. */
export interface Kernel {
  readonly agent: AgentClient;
  readonly features: ReadonlySet<Feature>;
}

/** Tests on each target's kernel; within a test `kernel()` gives it. */
export function onEachKernel(title: string, tests: (kernel: () => Kernel) => void): void {
  for (const target of Object.values(TARGETS)) {
    describe(`${title}, ${target.name}`, () => {
      let started: Kernel | undefined;
      before(async () => {
        const agent = new AgentClient(await target.start());
        started = { agent, features: await probeFeatures(agent) };
      });
      after(() => started?.agent.channel.close());
      tests(() => {
        if (started === undefined) throw new Error('the agent has not started');
        return started;
      });
    });
  }
}
