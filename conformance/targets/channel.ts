import type { Readable, Writable } from 'node:stream';

/**
 * A running lab agent: a line of JSON in is a request, a line of JSON out its answer. Where the agent runs, directly on
 * this machine's kernel or in a microVM, shows nowhere in the conversation.
 */
export interface AgentChannel {
  /** The agent's standard input. Ending it ends an agent on this machine; in a microVM only `close` does. */
  readonly input: Writable;
  /** The agent's standard output. It ends when the agent does, whatever ended it. */
  readonly output: Readable;
  /** What the agent and its kernel said beside the conversation so far, for an error's text. */
  readonly log: () => string;
  /** Ends the agent and whatever it runs in, and removes what was made for it. Further calls do nothing more. */
  close(): Promise<void>;
}
