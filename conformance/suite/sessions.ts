import { AgentClient } from '../agent/client.js';
import { type Feature, probeFeatures } from '../targets/features.js';
import type { Target } from '../targets/target.js';

/** An agent at work, and what its kernel can do. */
export interface Session {
  readonly agent: AgentClient;
  readonly kernel: string;
  readonly features: ReadonlySet<Feature>;
}

/** Agents of one target, each for one case at a time; started when first needed, replaced when one fails. */
export class Sessions {
  readonly #idle: Session[] = [];
  readonly #open = new Set<AgentClient>();

  constructor(readonly target: Target) {}

  /** Lends an agent. One that a case broke is ended: it may hold what the case left behind. */
  async use<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#idle.pop() ?? (await this.#start());
    try {
      const result = await work(session);
      this.#idle.push(session);
      return result;
    } catch (error) {
      await this.#end(session.agent);
      throw error;
    }
  }

  /** The release of the target's kernel; undefined where none is reached. */
  kernel(): Promise<string | undefined> {
    return this.use(async ({ kernel }) => kernel).catch(() => undefined);
  }

  /** Ends all agents, those at work too. */
  async close(): Promise<void> {
    await Promise.all([...this.#open].map((agent) => this.#end(agent)));
  }

  async #start(): Promise<Session> {
    const agent = new AgentClient(await this.target.start());
    this.#open.add(agent);
    const { kernel } = await agent.hello();
    return { agent, kernel, features: await probeFeatures(agent) };
  }

  async #end(agent: AgentClient): Promise<void> {
    this.#open.delete(agent);
    await agent.channel.close();
  }
}
