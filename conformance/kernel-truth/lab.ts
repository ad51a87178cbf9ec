import { Network } from '../../sim/engine/network.js';
import { NamespaceBuilder } from '../../sim/linux/builder.js';
import { parseCommand } from '../../sim/linux/commands/parse.js';
import type { HostConfig } from '../../sim/linux/config.js';
import type { Namespace } from '../../sim/linux/kernel/namespace.js';
import type { Operation, Refusal } from '../../sim/linux/operation.js';
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

  /** Types a command in a namespace; gives what the kernel refused. */
  run(name: string, command: string): Refusal | undefined {
    const parsed = parseCommand(command, 0);
    if ('error' in parsed) throw new Error(`${name}: ${command}: ${parsed.error}`);
    return this.apply(name, parsed.operations);
  }

  /** Changes a namespace; gives the last refusal. */
  apply(name: string, operations: readonly Operation[]): Refusal | undefined {
    const config = this.#configs.get(name);
    if (config === undefined) throw new Error(`${name}: no such namespace`);
    const builder = new NamespaceBuilder(name, config);
    let refused: Refusal | undefined;
    for (const operation of operations) refused = builder.apply(operation) ?? refused;
    this.#configs.set(name, builder.build());
    this.network.reconfigure(builder.build());
    return refused;
  }

  /** Forgets learned path MTUs, as the harness does before each probe. */
  flushPathMtus(): void {
    for (const name of this.#configs.keys()) this.namespace(name).state.pmtu.clear();
  }
}
