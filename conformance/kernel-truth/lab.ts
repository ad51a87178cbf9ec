import { Network } from '../../sim/engine/network.js';
import { NamespaceBuilder } from '../../sim/linux/builder.js';
import { parseCommand } from '../../sim/linux/commands/parse.js';
import type { HostConfig } from '../../sim/linux/config.js';
import type { Namespace } from '../../sim/linux/kernel/namespace.js';
import { tcpServer, udpEcho } from '../../sim/linux/programs.js';
import { formatIPv4 } from '../../sim/packet/address.js';
import type { Ipv4 } from '../../sim/packet/packet.js';

/** Ports of the harness's servers, and how many bytes its UDP server answers with. */
export const UDP_PORT = 7000;
export const TCP_PORT = 7001;
const UDP_ANSWER = 32;

/** The truth data's network running in the simulator, with the harness's servers in every namespace. */
export class Lab {
  readonly network: Network;
  /** Datagrams that the UDP servers got, as they got them. */
  readonly heard: Ipv4[] = [];
  readonly #configs: Map<string, HostConfig>;

  constructor(configs: ReadonlyMap<string, HostConfig>, reachableFactor: number) {
    this.#configs = new Map(configs);
    const assumptions = { 'neighbour-reachable-factor': reachableFactor };
    this.network = new Network({ namespace: (name) => this.#configs.get(name) }, { assumptions });
    for (const name of configs.keys()) {
      udpEcho(this.namespace(name), UDP_PORT, { size: UDP_ANSWER, heard: (ip) => this.heard.push(ip) });
      tcpServer(this.namespace(name), TCP_PORT);
    }
  }

  namespace(name: string): Namespace {
    const found = this.network.namespace(name);
    if (found === undefined) throw new Error(`the set-up made no namespace ${name}`);
    return found;
  }

  /** A namespace's address on a link. */
  addressOf(name: string, link: string): string | null {
    const own = this.#configs.get(name)?.addresses.find((candidate) => candidate.link === link);
    return own === undefined ? null : formatIPv4(own.address.address);
  }

  /** The node that a namespace sends through: itself, or the other end of a pod's cable. */
  nodeOf(name: string): string {
    const eth0 = this.#configs.get(name)?.links.find((link) => link.name === 'eth0');
    return eth0?.kind === 'veth' && eth0.peer.namespace.startsWith('h') ? eth0.peer.namespace : name;
  }

  /** Types a command in a namespace. */
  run(name: string, command: string): void {
    const config = this.#configs.get(name);
    const parsed = parseCommand(command, 0);
    if (config === undefined || 'error' in parsed)
      throw new Error(`${name}: ${command}: ${'error' in parsed ? parsed.error : 'no such namespace'}`);
    const builder = new NamespaceBuilder(name, config);
    for (const operation of parsed.operations) builder.apply(operation);
    this.#configs.set(name, builder.build());
    this.network.reconfigure(builder.build());
  }

  /** Forgets learned path MTUs, as the harness does before each probe. */
  flushPathMtus(): void {
    for (const name of this.#configs.keys()) this.namespace(name).state.pmtu.clear();
  }
}
