import { type Cidr, type IPv4, maskOf, networkOf } from '../../packet/address.js';
import type { IpPool, ScenarioHost } from '../../scenario/scenario.js';
import type { Block } from './assignment.js';

/** The blocks of one IP pool while addresses are given out (libcalico-go/lib/ipam/ipam_block_reader_writer.go). */
export class PoolBlocks {
  readonly #blocks = new Map<number, Block>();
  readonly #byHost = new Map<ScenarioHost, Block[]>();
  /** The first address that may be free, by block. */
  readonly #next = new Map<Block, number>();
  #nextBlock: number;

  constructor(
    readonly pool: IpPool,
    readonly taken: Set<IPv4>,
  ) {
    this.#nextBlock = networkOf(pool.cidr);
  }

  get blocks(): readonly Block[] {
    return [...this.#blocks.values()];
  }

  /** The owner of the block around an address. */
  ownerOf(address: IPv4): ScenarioHost | undefined {
    return this.#blocks.get((address & maskOf(this.pool.blockSize)) >>> 0)?.host;
  }

  /** Makes the block around an address affine to a host, unless it is another's. */
  claim(address: IPv4, host: ScenarioHost): Block {
    const start = (address & maskOf(this.pool.blockSize)) >>> 0;
    const known = this.#blocks.get(start);
    if (known !== undefined) return known;
    const cidr: Cidr = { address: start as IPv4, length: this.pool.blockSize };
    const block = { cidr, pool: this.pool, host };
    this.#blocks.set(start, block);
    this.#byHost.set(host, [...(this.#byHost.get(host) ?? []), block]);
    return block;
  }

  /** The next address for a host: of its blocks, of a new block, then of anyone's (strictAffinity is off). */
  take(host: ScenarioHost): IPv4 | undefined {
    for (const block of this.#byHost.get(host) ?? []) {
      const address = this.#free(block);
      if (address !== undefined) return address;
    }
    const fresh = this.#unclaimed();
    if (fresh !== undefined) return this.#free(this.claim(fresh, host));
    for (const block of this.#blocks.values()) {
      const address = this.#free(block);
      if (address !== undefined) return address;
    }
    return undefined;
  }

  #free(block: Block): IPv4 | undefined {
    const end = block.cidr.address + 2 ** (32 - block.cidr.length);
    for (let address = this.#next.get(block) ?? block.cidr.address; address < end; address++) {
      this.#next.set(block, address + 1);
      if (this.taken.has(address as IPv4)) continue;
      this.taken.add(address as IPv4);
      return address as IPv4;
    }
    return undefined;
  }

  #unclaimed(): IPv4 | undefined {
    const end = networkOf(this.pool.cidr) + 2 ** (32 - this.pool.cidr.length);
    while (this.#nextBlock < end && this.#blocks.has(this.#nextBlock))
      this.#nextBlock += 2 ** (32 - this.pool.blockSize);
    return this.#nextBlock < end ? (this.#nextBlock as IPv4) : undefined;
  }
}
