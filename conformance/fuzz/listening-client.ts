import { AgentClient } from '../agent/client.js';
import type { PlayEvent, ToolOutput } from '../agent/protocol.js';

/** An agent's client that remembers what tools said during the last play. */
export class ListeningClient extends AgentClient {
  #outputs: ToolOutput[] = [];

  /** The output of each tool that ran during the last play. */
  get lastOutputs(): readonly ToolOutput[] {
    return this.#outputs;
  }

  override async play(request: Parameters<AgentClient['play']>[0], event: (value: PlayEvent) => void): Promise<void> {
    this.#outputs = [];
    await super.play(request, (value) => {
      if ('outputs' in value) this.#outputs.push(...value.outputs);
      event(value);
    });
  }
}
