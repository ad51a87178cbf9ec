import { expect } from 'chai';
import { NamespaceBuilder } from './builder.js';
import { parseCommand } from './commands/parse.js';
import { routeLine } from './show/route.js';

/** Two links with a subnet each, and a route by both. All of it as `ip route` on Linux 6.18 shows it. */
class Routes {
  readonly #namespace = new NamespaceBuilder('ns');

  constructor() {
    for (const number of [1, 2]) {
      this.do(`ip link add v${number} type bridge`);
      this.do(`ip link set v${number} up`);
      this.do(`ip addr add 10.0.${number}.1/24 dev v${number}`);
    }
    this.do('ip route add 192.168.0.0/16 nexthop via 10.0.1.2 nexthop via 10.0.2.2 weight 3');
  }

  /** What the kernel says against it. */
  do(line: string): string | undefined {
    const parsed = parseCommand(line, 0);
    if ('error' in parsed) throw new Error(parsed.error);
    return parsed.operations.map((operation) => this.#namespace.apply(operation)?.message).find((text) => text);
  }

  get ways(): string[] {
    return this.#namespace
      .build()
      .routes.filter(({ nexthops }) => nexthops !== undefined)
      .map(routeLine);
  }
}

const BOTH = '192.168.0.0/16 nexthop via 10.0.1.2 dev v1 weight 1 nexthop via 10.0.2.2 dev v2 weight 3';

describe('a route of several ways', () => {
  it('finds the device of each', () => {
    expect(new Routes().ways).to.deep.equal([BOTH]);
  });

  it('stays while one of its links is up, goes with the last, and goes when one is deleted', () => {
    const routes = new Routes();
    routes.do('ip link set v1 down');
    expect(routes.ways).to.deep.equal([BOTH]);
    routes.do('ip link set v2 down');
    expect(routes.ways).to.deep.equal([]);
    const others = new Routes();
    others.do('ip link del v1');
    expect(others.ways).to.deep.equal([]);
  });

  it('is refused as a whole where one way is none', () => {
    const routes = new Routes();
    expect(routes.do('ip route add 10.9.0.0/16 nexthop via 10.0.1.2 nexthop via 10.8.8.8')).to.equal(
      'Error: Nexthop has invalid gateway.',
    );
    expect(routes.do('ip route add 10.9.0.0/16 nexthop via 10.0.1.2 nexthop via 10.0.2.1')).to.match(/not modelled/);
    expect(routes.ways).to.deep.equal([BOTH]);
  });

  it('is deleted by its destination, or by its first way', () => {
    const routes = new Routes();
    expect(routes.do('ip route del 192.168.0.0/16 via 10.0.2.2')).to.match(/No such process/);
    expect(routes.do('ip route del 192.168.0.0/16 via 10.0.1.2')).to.equal(undefined);
    expect(routes.ways).to.deep.equal([]);
  });
});
