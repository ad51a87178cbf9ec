import type { Timer } from '../../clock/heap.js';
import type { IPv4, Mac } from '../../packet/address.js';
import type { Skb } from '../../world/skb.js';
import type { Link } from './link.js';

/** NUD states (include/uapi/linux/neighbour.h). */
export type NeighbourState =
  | 'permanent'
  | 'noarp'
  | 'reachable'
  | 'stale'
  | 'delay'
  | 'probe'
  | 'incomplete'
  | 'failed';

/** Why a packet that waits is lost without an error report. */
export type LostWaiting = 'no-carrier' | 'nobody-to-ask' | 'queue-full';

/** A packet that waits for its next hop's MAC. */
export interface Waiting {
  readonly skb: Skb;
  /** Sends it, the MAC being known. */
  readonly send: (mac: Mac) => void;
  /** Gives up on it. */
  readonly fail: () => void;
  /** Drops it, and nobody is told. */
  readonly drop: (why: LostWaiting) => void;
}

/** An entry of the neighbour table (struct neighbour). */
export interface Neighbour {
  /** Provenance; 0 when learned. */
  entry: number;
  readonly address: IPv4;
  mac: Mac | undefined;
  state: NeighbourState;
  /** Probes sent in the present state; incomplete starts behind the unicast ones, as the kernel counts. */
  probes: number;
  /** Virtual time of the last packet sent through it, microseconds. */
  used: number;
  readonly queue: Waiting[];
  timer: Timer | undefined;
}

/** How a neighbour is asked for: an ARP request, to its known MAC or to all. */
export type Solicit = (link: Link, neighbour: Neighbour, to: Mac | undefined, cause: Skb | undefined) => void;

const MS = 1000;
const SECOND = 1_000_000;

/** A packet of which `used` is far in the past. */
const NEVER = -1e15;

/** The entry for an address, made incomplete when there is none. */
export function neighbourFor(link: Link, address: IPv4): Neighbour {
  const known = link.neighbours.get(address);
  if (known !== undefined) return known;
  const fresh: Neighbour = {
    entry: 0,
    address,
    mac: undefined,
    state: 'failed',
    probes: 0,
    used: NEVER,
    queue: [],
    timer: undefined,
  };
  link.neighbours.set(address, fresh);
  return fresh;
}

/** The state machine of net/core/neighbour.c in virtual time. */
export class NeighbourMachine {
  constructor(readonly solicit: Solicit) {}

  /** The MAC to send to now, or undefined and the packet waits (neigh_event_send). */
  resolve(link: Link, neighbour: Neighbour, waiting: () => Waiting): Mac | undefined {
    const now = link.ns.world.clock.now;
    neighbour.used = now;
    switch (neighbour.state) {
      case 'permanent':
      case 'noarp':
      case 'reachable':
      case 'delay':
      case 'probe':
        return neighbour.mac;
      case 'stale':
        this.#delay(link, neighbour);
        return neighbour.mac;
      case 'incomplete':
        this.#enqueue(link, neighbour, waiting());
        return undefined;
      case 'failed': {
        const first = waiting();
        if (link.ns.neighSysctl(link, 'mcast_solicit') + link.ns.neighSysctl(link, 'app_solicit') === 0) {
          // __neigh_event_send: it fails at once, without an error report.
          first.drop('nobody-to-ask');
          return undefined;
        }
        neighbour.state = 'incomplete';
        neighbour.probes = link.ns.neighSysctl(link, 'ucast_solicit');
        this.#enqueue(link, neighbour, first);
        this.#probe(link, neighbour);
        return undefined;
      }
    }
  }

  /** Takes in what an ARP packet or an administrator says (neigh_update). */
  update(link: Link, neighbour: Neighbour, mac: Mac, state: 'reachable' | 'stale'): void {
    if (neighbour.state === 'permanent' || neighbour.state === 'noarp') return;
    if (neighbour.mac === mac && state === 'stale') return;
    neighbour.mac = mac;
    neighbour.probes = 0;
    this.#stop(link, neighbour);
    neighbour.state = state;
    const queue = neighbour.queue.splice(0);
    if (state === 'reachable') this.startReachable(link, neighbour);
    for (const waiting of queue) waiting.send(mac);
  }

  /** Sets an entry as an administrator or an agent does; what waits for it is sent. */
  configure(
    link: Link,
    neighbour: Neighbour,
    entry: number,
    mac: Mac,
    state: 'permanent' | 'noarp' | 'reachable' | 'stale',
  ): void {
    neighbour.entry = entry;
    neighbour.mac = mac;
    neighbour.state = state;
    neighbour.probes = 0;
    this.#stop(link, neighbour);
    const queue = neighbour.queue.splice(0);
    if (state === 'reachable') this.startReachable(link, neighbour);
    for (const waiting of queue) waiting.send(mac);
  }

  /** Forgets what was learned on a link, and what waits for it (neigh_carrier_down). */
  carrierLost(link: Link): void {
    for (const [address, neighbour] of link.neighbours) {
      if (neighbour.state === 'permanent') continue;
      this.#stop(link, neighbour);
      for (const waiting of neighbour.queue.splice(0)) waiting.drop('no-carrier');
      link.neighbours.delete(address);
    }
  }

  /** Starts the life of a reachable entry. */
  startReachable(link: Link, neighbour: Neighbour): void {
    const factor = Number(link.ns.world.assume('neighbour-reachable-factor', 0));
    const life = link.ns.neighSysctl(link, 'base_reachable_time_ms') * MS * factor;
    this.#timer(link, neighbour, life, () => {
      const { now } = link.ns.world.clock;
      if (now - neighbour.used <= this.#delayTime(link)) this.#delay(link, neighbour);
      else neighbour.state = 'stale';
    });
  }

  #delayTime(link: Link): number {
    return link.ns.neighSysctl(link, 'delay_first_probe_time') * SECOND;
  }

  #delay(link: Link, neighbour: Neighbour): void {
    neighbour.state = 'delay';
    this.#timer(link, neighbour, this.#delayTime(link), () => {
      neighbour.state = 'probe';
      neighbour.probes = 0;
      this.#probe(link, neighbour);
    });
  }

  /** Sends one probe after another until the limit (neigh_timer_handler, arp_solicit). */
  #probe(link: Link, neighbour: Neighbour): void {
    const { ns } = link;
    const unicast = ns.neighSysctl(link, 'ucast_solicit');
    const application = ns.neighSysctl(link, 'app_solicit');
    const broadcast = neighbour.state === 'probe' ? 0 : ns.neighSysctl(link, 'mcast_solicit');
    if (neighbour.probes >= unicast + application + broadcast) {
      this.#fail(neighbour);
      return;
    }
    const number = neighbour.probes;
    neighbour.probes += 1;
    this.#timer(link, neighbour, ns.neighSysctl(link, 'retrans_time_ms') * MS, () => this.#probe(link, neighbour));
    const cause = neighbour.queue[0]?.skb;
    if (number < unicast) this.solicit(link, neighbour, neighbour.mac, cause);
    else if (number < unicast + application)
      ns.world.miss({ namespace: ns.name, link: link.name, address: neighbour.address });
    else this.solicit(link, neighbour, undefined, cause);
  }

  #fail(neighbour: Neighbour): void {
    neighbour.state = 'failed';
    neighbour.mac = undefined;
    neighbour.timer = undefined;
    for (const waiting of neighbour.queue.splice(0)) waiting.fail();
  }

  /** The oldest makes room (__neigh_event_send). */
  #enqueue(link: Link, neighbour: Neighbour, waiting: Waiting): void {
    if (neighbour.queue.length >= link.ns.neighSysctl(link, 'unres_qlen')) neighbour.queue.shift()?.drop('queue-full');
    neighbour.queue.push(waiting);
  }

  #timer(link: Link, neighbour: Neighbour, delay: number, task: () => void): void {
    const { clock } = link.ns.world;
    this.#stop(link, neighbour);
    neighbour.timer = clock.at(clock.now + delay, task, neighbour.queue.length > 0);
  }

  #stop(link: Link, neighbour: Neighbour): void {
    if (neighbour.timer !== undefined) link.ns.world.clock.cancel(neighbour.timer);
    neighbour.timer = undefined;
  }
}
