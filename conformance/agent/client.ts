import { createInterface } from 'node:readline';
import type { AgentChannel } from '../targets/channel.js';
import type { PlayEvent, Request, ToolOutput } from './protocol.js';

/** The agent could not do what it was asked, or is gone. */
export class AgentError extends Error {}

interface Pending {
  readonly event: (value: PlayEvent) => void;
  readonly done: (value: unknown) => void;
  readonly failed: (error: AgentError) => void;
}

/** Asks a lab's agent, over whatever reaches it. */
export class AgentClient {
  #last = 0;
  readonly #pending = new Map<number, Pending>();

  constructor(readonly channel: AgentChannel) {
    createInterface({ input: channel.output }).on('line', (line) => this.#answer(line));
    channel.output.on('close', () => this.#gone());
    channel.output.on('error', () => this.#gone());
    channel.input.on('error', () => this.#gone());
  }

  /** The kernel's release and the user that the agent runs as. */
  async hello(): Promise<{ readonly kernel: string; readonly uid: number }> {
    return (await this.#ask({ op: 'hello' })) as { kernel: string; uid: number };
  }

  /** Makes namespaces. */
  async make(namespaces: readonly string[]): Promise<void> {
    await this.#ask({ op: 'make', namespaces });
  }

  /** Does steps of tool runs; gives those that failed, after which nothing more was done. */
  async run(steps: Extract<Request, { op: 'run' }>['steps']): Promise<readonly ToolOutput[]> {
    return ((await this.#ask({ op: 'run', steps })) as { outputs: ToolOutput[] }).outputs;
  }

  /** Does steps of tool runs to the end and gives every output. */
  async outputs(steps: Extract<Request, { op: 'run' }>['steps']): Promise<readonly ToolOutput[]> {
    return ((await this.#ask({ op: 'run', steps, all: true })) as { outputs: ToolOutput[] }).outputs;
  }

  /** Does a play; `event` hears of each action as it was done. */
  async play(request: Omit<Extract<Request, { op: 'play' }>, 'op'>, event: (value: PlayEvent) => void): Promise<void> {
    await this.#ask({ op: 'play', ...request }, event);
  }

  /** Removes all namespaces. */
  async drop(): Promise<void> {
    await this.#ask({ op: 'drop' });
  }

  #ask(request: Request, event: (value: PlayEvent) => void = () => {}): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((done, failed) => {
      this.#pending.set(id, { event, done, failed });
      this.channel.input.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  }

  #answer(line: string): void {
    const answer: { id: number; event?: PlayEvent; done?: unknown; error?: string } = JSON.parse(line);
    const pending = this.#pending.get(answer.id);
    if (pending === undefined) return;
    if (answer.event !== undefined) {
      pending.event(answer.event);
      return;
    }
    this.#pending.delete(answer.id);
    if (answer.error !== undefined) pending.failed(new AgentError(answer.error));
    else pending.done(answer.done);
  }

  #gone(): void {
    for (const pending of this.#pending.values())
      pending.failed(new AgentError(`the agent is gone: ${this.channel.log()}`));
    this.#pending.clear();
  }
}
