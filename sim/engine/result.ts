import type { Assumption } from '../codes/assumptions.js';
import type { Disposition } from '../codes/dispositions.js';
import type { SourceRef } from '../provenance/provenance.js';
import type { Probe } from '../scenario/scenario.js';
import type { Encap, End, TracedPacket } from '../trace/trace.js';

/** What a wire between a host and the fabric carried for a probe. */
export interface Wire {
  readonly host: string;
  readonly encap: 'plain' | Encap;
  /** Bytes that encap added to the packet. */
  readonly overhead: number;
  /** IPv4 total length on the wire, bytes. */
  readonly length: number;
}

/** An expectation that does not hold. */
export interface Unmet {
  readonly what: 'disposition' | 'place' | 'stage' | 'reply' | 'wire' | 'overhead' | 'path';
  readonly expected: string;
  readonly actual: string;
  readonly source: SourceRef;
}

/** What became of one probe. */
export interface ProbeResult {
  readonly probe: Probe;
  /** The socket's local port; icmp: its identifier. */
  readonly port: number;
  /** When it was sent, virtual time in microseconds. */
  readonly time: number;
  readonly end: End;
  readonly reply: Disposition | 'none';
  readonly replyEnd: End | undefined;
  /** In the order sent, forward and reply. */
  readonly wires: readonly Wire[];
  /** Assumptions that its trace rests on, in order of first use. */
  readonly assumptions: readonly { readonly code: Assumption; readonly value: boolean | number }[];
  /** All packets that it led to; empty when the trace is off. */
  readonly packets: readonly TracedPacket[];
  /** Numbers of the packets that carried it, and of those that carried its reply. */
  readonly forward: readonly number[];
  readonly backward: readonly number[];
  readonly unmet: readonly Unmet[];
}
