import type { Operation } from '../linux/operation.js';
import type { Mac } from '../packet/address.js';
import type { LanFabric, Scenario, ScenarioInterface } from '../scenario/scenario.js';
import type { LinkRef } from '../world/link-ref.js';
import { route } from './entries.js';
import { eniMac } from './names.js';
import type { Origins } from './origins.js';

/** The namespace of a segment's switch. */
export const segmentNamespace = (segment: string): string => `segment/${segment}`;

const routerNamespace = (router: string): string => `router/${router}`;

/** The switch's bridge. */
const BRIDGE = 'br0';

/** An interface that is plugged into a segment. */
interface Plugged {
  readonly segment: string;
  readonly end: LinkRef;
}

/**
 * A fabric of plain Ethernet as namespaces of Linux: a bridge a segment, a router each with its routes. `ports` are the
 * switches' ends of cables, by the other end.
 */
export class Lan {
  readonly #ports = new Map<string, LinkRef>();
  /** What is done in each namespace. */
  readonly operations: ReadonlyMap<string, readonly Operation[]>;

  constructor(lan: LanFabric, scenario: Scenario, origins: Origins) {
    const plugged = [...routers(lan), ...hosts(scenario)];
    const bySegment = new Map(lan.segments.map(({ name }) => [name, plugged.filter((one) => one.segment === name)]));
    for (const [segment, ends] of bySegment)
      for (const [index, { end }] of ends.entries())
        this.#ports.set(key(end), { namespace: segmentNamespace(segment), link: `port${index}` });
    this.operations = new Map([
      ...lan.segments.map(
        (segment) =>
          [segmentNamespace(segment.name), this.#switch(segment, bySegment.get(segment.name) ?? [], origins)] as const,
      ),
      ...lan.routers.map((router) => [routerNamespace(router.name), this.#router(lan, router, origins)] as const),
    ]);
  }

  /** The switch's end of the cable that an interface has. */
  portOf(end: LinkRef): LinkRef {
    const port = this.#ports.get(key(end));
    if (port === undefined) throw new Error(`${end.namespace} has no cable at ${end.link}`);
    return port;
  }

  #switch({ mtu, source }: LanFabric['segments'][number], ends: readonly Plugged[], origins: Origins): Operation[] {
    const id = origins.provenance.add('scenario', 'Ethernet segment', source);
    const base = { id, mac: 0 as Mac, mtu, up: false, master: undefined };
    return [
      { kind: 'link-add', link: { ...base, name: BRIDGE, mac: 0x02ffffffffff as Mac, kind: 'bridge' } },
      ...ends.flatMap(({ end }, index): Operation[] => {
        const { link: name } = this.portOf(end);
        const mac = (0x02fffe000000 + index) as Mac;
        return [
          { kind: 'link-add', link: { ...base, name, mac, kind: 'veth', peer: end } },
          { kind: 'link-set', name, change: { master: BRIDGE } },
          { kind: 'link-set', name, change: { up: true } },
        ];
      }),
      { kind: 'link-set', name: BRIDGE, change: { up: true } },
    ];
  }

  #router({ segments }: LanFabric, router: LanFabric['routers'][number], origins: Origins): Operation[] {
    const id = origins.provenance.add('scenario', 'router', router.source);
    return [
      { kind: 'sysctl', id, name: 'net.ipv4.ip_forward', value: 1 },
      ...router.interfaces.flatMap(({ segment, address }, index): Operation[] => {
        const found = segments.find(({ name }) => name === segment);
        if (found === undefined) return [];
        const name = `eth${index}`;
        const peer = this.portOf({ namespace: routerNamespace(router.name), link: name });
        const link = { id, name, mac: eniMac(address), mtu: found.mtu, up: false, master: undefined } as const;
        const own = { address, length: found.cidr.length };
        return [
          { kind: 'link-add', link: { ...link, kind: 'veth', peer } },
          { kind: 'link-set', name, change: { up: true } },
          { kind: 'address-add', address: { id, link: name, address: own, scope: 'global' } },
        ];
      }),
      ...router.routes.map(({ destination, via, source }): Operation => {
        const entry = origins.provenance.add('scenario', 'static route of a router', source);
        return { kind: 'route-add', route: route(entry, destination, { via, protocol: 'static' }) };
      }),
    ];
  }
}

function key({ namespace, link }: LinkRef): string {
  return `${namespace} ${link}`;
}

function routers(lan: LanFabric): Plugged[] {
  return lan.routers.flatMap(({ name, interfaces }) =>
    interfaces.map(({ segment }, index) => ({
      segment,
      end: { namespace: routerNamespace(name), link: `eth${index}` },
    })),
  );
}

function hosts(scenario: Scenario): Plugged[] {
  return scenario.hosts.flatMap((host) =>
    [host, ...host.interfaces].map(({ subnet, interface: link }: ScenarioInterface) => ({
      segment: subnet,
      end: { namespace: host.name, link },
    })),
  );
}
