import type { ToolRun } from '../lab/plan.js';

/** What the agent (agent.py) is asked: one line of JSON each. */
export type Request =
  | { readonly op: 'hello' }
  | { readonly op: 'make'; readonly namespaces: readonly string[] }
  /** `all`: the output of every run is wanted, and a failure does not end it. */
  | { readonly op: 'run'; readonly steps: readonly (readonly ToolRun[])[]; readonly all?: boolean }
  | { readonly op: 'play'; readonly capture: readonly string[]; readonly actions: readonly Action[] }
  | { readonly op: 'drop' };

/** Something done during a play. `at`: seconds since its start; absent: at once. */
export type Action = { readonly at?: number } & (
  | { readonly kind: 'run'; readonly runs: readonly ToolRun[] }
  | {
      readonly kind: 'serve';
      readonly namespace: string;
      /** `ip`: a raw socket; `port` is the protocol's number. */
      readonly protocol: 'udp' | 'tcp' | 'ip';
      readonly port: number;
      readonly open: boolean;
      /** Bytes that a UDP server answers with; absent: as many as it got. */
      readonly answer?: number;
    }
  /** An agent that listens for what the kernel misses: runs of tools by the address asked for, until a time. */
  | {
      readonly kind: 'listen';
      readonly namespace: string;
      readonly until?: number;
      readonly answers: Readonly<Record<string, readonly (readonly string[])[]>>;
    }
  | SendAction
);

/** A packet sent, either by a socket or as frames put on an interface while that socket listens. */
export type SendAction = Waiting &
  Client &
  (
    | { readonly kind: 'socket'; readonly dst: string; readonly dstPort: number; readonly size: number }
    /** Several are the fragments of one datagram. */
    | { readonly kind: 'frames'; readonly link: string; readonly frames: readonly string[] }
  );

/** The client's socket; `srcPort` is an identifier for icmp, a protocol's number for ip. `discover` is IP_MTU_DISCOVER. */
export interface Client {
  readonly namespace: string;
  readonly protocol: 'icmp' | 'udp' | 'tcp' | 'ip';
  readonly srcPort: number;
  readonly ttl: number;
  readonly tos: number;
  readonly discover: 'dont' | 'want' | 'do' | 'probe';
  /** The address that it is bound to; absent: none. */
  readonly bind?: string;
}

/**
 * How long frames are waited for, seconds: at least `least`, then until `expected` came or `deadline` passed, and nothing
 * for `grace`.
 */
export interface Waiting {
  /** How many frames by `NAMESPACE INTERFACE DIRECTION`: what else comes stands for none of them. Absent: it is not known. */
  readonly expected?: Readonly<Record<string, number>>;
  readonly least: number;
  readonly grace: number;
  readonly deadline: number;
}

/** What a run of a tool gave. */
export interface ToolOutput {
  readonly namespace: string;
  readonly argv: readonly string[];
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A frame as captured: seconds since the play's start, namespace, interface, direction, bytes in hexadecimal. */
export type CapturedFrame = readonly [number, string, string, 'in' | 'out', string];

/** What became of a packet that was sent. */
export interface SentEvent {
  /** Seconds since the play's start. */
  readonly at: number;
  /** errno of the sending call. */
  readonly error: string | null;
  readonly replies: readonly { readonly from: string; readonly ttl: number | null }[];
  readonly errors: readonly HeardError[];
  /** tcp: whether the handshake was done. */
  readonly connected: boolean | null;
  /** Frames seen between the action before and this one. */
  readonly early: readonly CapturedFrame[];
  readonly frames: readonly CapturedFrame[];
}

/** An ICMP error (or a local one: `from` null) as the client's socket heard it. */
export interface HeardError {
  readonly errno: string;
  readonly type: number;
  readonly code: number;
  readonly mtu: number;
  readonly from: string | null;
}

/** What the agent says after an action. */
export type PlayEvent =
  | SentEvent
  | { readonly at: number; readonly outputs: readonly ToolOutput[] }
  | { readonly at: number };
