import { AgentClient } from '../agent/client.js';
import type { Target } from '../targets/target.js';

/** A case took longer than any should. */
export class HangError extends Error {}

/** One agent at a time on a target: one that hangs or dies is put away, and the next case gets another. */
export class Bench {
  #agent: Promise<AgentClient> | undefined;

  constructor(readonly target: Target) {}

  /**
   * Does a job with the agent.
   *
   * @throws HangError after `limit` milliseconds; whatever a job throws, the agent it had is gone
   */
  async use<T>(limit: number, job: (agent: AgentClient) => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new HangError(`not done after ${limit} ms`)), limit);
    });
    try {
      this.#agent ??= this.target.start().then((channel) => new AgentClient(channel));
      return await Promise.race([job(await this.#agent), late]);
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const agent = this.#agent;
    this.#agent = undefined;
    // An agent that could not be started is none that has to be put away.
    await agent?.then(({ channel }) => channel.close()).catch(() => undefined);
  }
}
