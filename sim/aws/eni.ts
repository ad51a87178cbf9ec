import type { Receiver } from '../clock/clock.js';
import { contains, type IPv4 } from '../packet/address.js';
import type { Place } from '../trace/trace.js';
import type { Skb } from '../world/skb.js';
import type { EniConfig, SecurityGroupConfig, SubnetConfig } from './config.js';
import { FlowTable } from './flows.js';

/** A running network interface of the VPC. */
export class Eni implements Receiver<Skb> {
  readonly place: Place;
  /** What it has tracked. */
  readonly flows: FlowTable;
  /** Datagrams whose first fragment was let through or not, by direction and fragment key. */
  readonly fragments: Map<string, boolean>;
  readonly #ports: EniPorts;

  constructor(
    readonly config: EniConfig,
    readonly subnet: SubnetConfig,
    readonly groups: readonly SecurityGroupConfig[],
    ports: EniPorts,
    before: Eni | undefined,
  ) {
    const { namespace, link } = config.attachment;
    this.place = { node: 'fabric', port: config.primary ? `eni/${namespace}` : `eni/${namespace}/${link}` };
    this.flows = before?.flows ?? new FlowTable(config.tracking);
    this.fragments = before?.fragments ?? new Map();
    this.#ports = ports;
  }

  /** Whether an address satisfies the source/destination check: its own and those of delegated prefixes. */
  owns(address: IPv4): boolean {
    const { addresses, prefixes } = this.config;
    return addresses.includes(address) || prefixes.some((prefix) => contains(prefix, address));
  }

  /** A frame from the instance. */
  receive(skb: Skb): void {
    this.#ports.fromInstance(this, skb);
  }
}

/** What an interface hands frames of its instance to. */
export interface EniPorts {
  fromInstance(eni: Eni, skb: Skb): void;
}
