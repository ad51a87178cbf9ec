import { Clock } from '../clock/clock.js';
import { ASSUMPTIONS, type Assumption } from '../codes/assumptions.js';
import type { HostConfig, LinkConfig } from '../linux/config.js';
import { neighbours } from '../linux/kernel/arp.js';
import { createNamespace } from '../linux/kernel/create.js';
import { oversize } from '../linux/kernel/ethernet.js';
import { fdbForget } from '../linux/kernel/fdb.js';
import type { Link } from '../linux/kernel/link.js';
import type { Namespace } from '../linux/kernel/namespace.js';
import type { Packet } from '../packet/packet.js';
import { Recorder, type Sink } from '../trace/sink.js';
import type { PacketId } from '../trace/trace.js';
import type { LinkRef } from '../world/link-ref.js';
import type { Skb } from '../world/skb.js';
import type { Wire } from '../world/wire.js';
import type { Miss, World } from '../world/world.js';

/** Where a network's configuration comes from: asked for a namespace when a packet or a question reaches it. */
export interface ConfigSource {
  namespace(name: string): HostConfig | undefined;
}

/** What physical interfaces are plugged into. */
export interface Fabric {
  /** Where a frame that leaves by this port goes. */
  port(name: string): Wire | undefined;
}

export interface NetworkOptions {
  /** 0 when absent. */
  readonly seed?: number;
  readonly assumptions?: Readonly<Record<string, boolean | number>>;
  /** Hears what kernels miss; it may change namespaces before it returns. */
  readonly onMiss?: (miss: Miss) => void;
}

/** The end of a veth cable, found when the first frame comes. */
class Cable implements Wire {
  #end: Link | undefined;

  constructor(
    readonly network: Network,
    readonly ref: LinkRef,
  ) {}

  /** The other end may be another object after a new configuration. */
  unplug(): void {
    this.#end = undefined;
  }

  get carrier(): boolean {
    return this.#other()?.up ?? false;
  }

  refuses(frame: Packet): boolean {
    const other = this.#other();
    return other !== undefined && oversize(other, frame);
  }

  receive(skb: Skb): void {
    this.#other()?.receive(skb);
  }

  #other(): Link | undefined {
    this.#end ??= this.network.link(this.ref);
    return this.#end;
  }
}

/** Running namespaces and the cables between them, made as packets reach them. */
export class Network implements World {
  readonly clock = new Clock<Skb>();
  readonly counter = { last: 0 };
  sink: Sink = new Recorder('off', this.counter);
  /** Set once, before the first packet. */
  fabric: Fabric | undefined;
  readonly #namespaces = new Map<string, Namespace>();
  readonly #cables = new Map<Link, Cable>();
  readonly seed: number;
  readonly #options: NetworkOptions;

  constructor(
    readonly source: ConfigSource,
    options: NetworkOptions = {},
  ) {
    this.#options = options;
    this.seed = options.seed ?? 0;
  }

  /** The running namespace of this name; undefined when the source knows none. */
  namespace(name: string): Namespace | undefined {
    const running = this.#namespaces.get(name);
    if (running !== undefined) return running;
    const config = this.source.namespace(name);
    return config === undefined ? undefined : this.#start(createNamespace(config, this));
  }

  /** Goes on with a new configuration; what the kernel has learned stays. */
  reconfigure(config: HostConfig): void {
    const before = this.#namespaces.get(config.name);
    for (const link of before?.links ?? []) this.#cables.delete(link);
    for (const cable of this.#cables.values()) cable.unplug();
    this.#start(createNamespace(config, this, before));
    for (const link of before?.links ?? []) if (link.up) this.#carrierLost(link.config, config);
  }

  /** A cable's end that went down or away takes the carrier of the other one. */
  #carrierLost(link: LinkConfig, now: HostConfig): void {
    if (link.kind !== 'veth' || now.links.some(({ name, up }) => name === link.name && up)) return;
    const other = this.#namespaces.get(link.peer.namespace)?.linkByName.get(link.peer.link);
    if (other === undefined) return;
    neighbours.carrierLost(other);
    if (other.master !== undefined) fdbForget(other.master, other.name);
  }

  /** Names of the namespaces that packets or questions have reached. */
  running(): readonly string[] {
    return [...this.#namespaces.keys()];
  }

  link(ref: LinkRef): Link | undefined {
    return this.namespace(ref.namespace)?.linkByName.get(ref.link);
  }

  assume(code: Assumption, id: PacketId): boolean | number {
    const value = this.#options.assumptions?.[code] ?? ASSUMPTIONS[code].default;
    if (this.sink.full) this.sink.step(id, { kind: 'assumed', code, value });
    return value;
  }

  miss(miss: Miss): void {
    this.#options.onMiss?.(miss);
  }

  #start(namespace: Namespace): Namespace {
    this.#namespaces.set(namespace.name, namespace);
    for (const link of namespace.links) link.wire = this.#wire(link, link.config);
    return namespace;
  }

  #wire(link: Link, config: LinkConfig): Wire | undefined {
    if (config.kind === 'physical') return this.fabric?.port(config.port);
    if (config.kind !== 'veth') return undefined;
    const cable = new Cable(this, config.peer);
    this.#cables.set(link, cable);
    return cable;
  }
}
