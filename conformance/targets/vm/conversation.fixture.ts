import { createInterface, type Interface } from 'node:readline';
import type { AgentChannel } from '../channel.js';

/** What a command of the tests' agent did. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Requests and answers of the tests' agent (echo-agent.py), one at a time. */
export class Conversation {
  readonly #channel: AgentChannel;
  readonly #lines: AsyncIterator<string>;

  constructor(channel: AgentChannel) {
    this.#channel = channel;
    const lines: Interface = createInterface({ input: channel.output });
    this.#lines = lines[Symbol.asyncIterator]();
  }

  /** Sends one line and gives the next one that comes. */
  async ask(request: object): Promise<unknown> {
    this.#channel.input.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Error(`the agent ended:\n${this.#channel.log()}`);
    return JSON.parse(value);
  }

  async run(...argv: readonly [string, ...string[]]): Promise<Ran> {
    return (await this.ask({ run: argv })) as Ran;
  }

  /** What a command printed; throws what it complained of if it failed. */
  async output(...argv: readonly [string, ...string[]]): Promise<string> {
    const { code, out, err } = await this.run(...argv);
    if (code !== 0) throw new Error(`${argv.join(' ')}: ${code}: ${err}`);
    return out;
  }
}
