import type { Assumption } from '../codes/assumptions.js';
import type { Disposition } from '../codes/dispositions.js';
import type { Stage } from '../codes/stages.js';
import type { IPv4, Mac } from '../packet/address.js';
import type { Packet } from '../packet/packet.js';

/** Number of a packet within a trace; 0 is no packet. */
export type PacketId = number;

/** Why a packet exists. */
export type Cause =
  | { readonly kind: 'probe' }
  | {
      readonly kind: 'reply' | 'icmp-error' | 'fragment' | 'encapsulation' | 'arp' | 'handshake';
      readonly of: PacketId;
    };

/** What a packet can be wrapped in. */
export type Encap = 'vxlan' | 'ipip' | 'wireguard';

/** An interface of a namespace, or an element of the fabric. */
export interface Place {
  /** Namespace, or `fabric`. */
  readonly node: string;
  /** Interface, or the element: `eni/HOST`, `router/SUBNET`. */
  readonly port: string;
}

/** A packet's stay at one place, with what was decided there in order. */
export interface Hop {
  /** Order over all packets of the trace. */
  readonly seq: number;
  /** Virtual time, microseconds. */
  readonly time: number;
  readonly place: Place;
  /** Received there, or sent from there. */
  readonly direction: 'in' | 'out';
  /** As it was on that interface, outermost header first. */
  readonly packet: Packet;
  readonly steps: readonly Step[];
}

/** One decision; `entry` is the provenance id of what spoke, 0 where the kernel's own default did. */
export type Step =
  | {
      readonly kind: 'route';
      readonly entry: number;
      readonly table: number;
      readonly type: string;
      readonly dst: string;
      readonly via: IPv4 | undefined;
      readonly dev: string | undefined;
      /** Which of several ways of equal cost was taken, from 1. */
      readonly choice: { readonly index: number; readonly of: number } | undefined;
    }
  | {
      readonly kind: 'rule';
      readonly entry: number;
      readonly table: string;
      readonly chain: string;
      readonly verdict: string;
    }
  | { readonly kind: 'chain-policy'; readonly table: string; readonly chain: string; readonly verdict: string }
  | {
      readonly kind: 'neighbour';
      readonly entry: number;
      readonly address: IPv4;
      readonly mac: Mac | undefined;
      readonly state: string;
    }
  | {
      readonly kind: 'fdb';
      readonly entry: number;
      readonly mac: Mac;
      readonly dst: IPv4 | undefined;
      readonly port: string | undefined;
    }
  | { readonly kind: 'encapsulated'; readonly encap: Encap; readonly bytes: number; readonly as: PacketId }
  | { readonly kind: 'decapsulated'; readonly encap: Encap; readonly to: PacketId }
  | { readonly kind: 'fragmented'; readonly mtu: number; readonly into: readonly PacketId[] }
  | { readonly kind: 'reassembled'; readonly to: PacketId }
  | { readonly kind: 'ttl'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'icmp-sent';
      readonly type: number;
      readonly code: number;
      readonly mtu: number | undefined;
      readonly as: PacketId;
    }
  | {
      readonly kind: 'icmp-not-sent';
      readonly reason: 'rate-limit' | 'about-icmp-error' | 'later-fragment' | 'no-route' | 'broadcast';
    }
  | { readonly kind: 'pmtu-learned'; readonly dst: IPv4; readonly mtu: number }
  | {
      readonly kind: 'local-error';
      readonly error:
        | 'EMSGSIZE'
        | 'ENETUNREACH'
        | 'EHOSTUNREACH'
        | 'EACCES'
        | 'EINVAL'
        | 'EPERM'
        | 'ENOBUFS'
        | 'ENOKEY'
        | 'EDESTADDRREQ';
      readonly mtu: number | undefined;
    }
  | { readonly kind: 'proxy-arp'; readonly address: IPv4; readonly route: number }
  | { readonly kind: 'miss'; readonly level: 'l2' | 'l3'; readonly what: string }
  | {
      readonly kind: 'eni-check';
      readonly eni: string;
      readonly entry: number;
      readonly side: 'source' | 'destination';
      readonly passed: boolean;
      readonly address: IPv4;
    }
  | {
      readonly kind: 'security-group';
      readonly eni: string;
      readonly entry: number;
      readonly direction: 'ingress' | 'egress';
      readonly group: string | undefined;
      readonly why: 'rule' | 'tracked' | 'no-rule';
    }
  | {
      readonly kind: 'network-acl';
      readonly acl: string;
      readonly entry: number;
      readonly direction: 'ingress' | 'egress';
      /** Of the rule that decided; undefined where none did. */
      readonly number: number | undefined;
      readonly allowed: boolean;
    }
  | { readonly kind: 'vpc-mapping'; readonly mac: Mac; readonly to: string }
  | {
      readonly kind: 'vpc-route';
      readonly entry: number;
      readonly table: string;
      readonly destination: string;
      readonly target: string;
    }
  | { readonly kind: 'assumed'; readonly code: Assumption; readonly value: boolean | number }
  | { readonly kind: 'note'; readonly text: string };

/** How a packet ended. `entry` names what ended it: the entry that spoke, or 0 where one is missing. */
export interface End {
  readonly disposition: Disposition;
  readonly place: Place;
  readonly time: number;
  /** A hook, a look-up, a check. */
  readonly stage: Stage;
  readonly entry: number;
  /** What was looked for or what spoke, for people. */
  readonly detail: string;
}

/** One packet of a trace. A packet that was wrapped, split or joined ends in the packets that it became, without an End. */
export interface TracedPacket {
  readonly id: PacketId;
  readonly cause: Cause;
  /** What was decided before its first hop, by the sending socket and its route look-up. */
  readonly before: readonly Step[];
  readonly hops: readonly Hop[];
  readonly end: End | undefined;
}
