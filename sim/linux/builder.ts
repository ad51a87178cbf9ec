import type { Cidr } from '../packet/address.js';
import type {
  AddressConfig,
  FdbConfig,
  HostConfig,
  LinkConfig,
  NeighbourConfig,
  RouteConfig,
  RuleConfig,
} from './config.js';
import { TABLE_DEFAULT, TABLE_LOCAL, TABLE_MAIN } from './config.js';
import { connectedRoutes } from './connected-routes.js';
import { FilterTables } from './filter-tables.js';
import { changedLink, changedWireguard, createdLink } from './link-change.js';
import { resolveRoute, withoutLink } from './next-hop.js';
import type { Operation, Refusal, WireguardChange } from './operation.js';
import { SysctlTable } from './sysctl-table.js';

/** The three rules that a namespace starts with (fib_default_rules_init). */
function defaultRules(): RuleConfig[] {
  const rule = (priority: number, lookup: number): RuleConfig => ({
    id: 0,
    priority,
    source: undefined,
    destination: undefined,
    iif: undefined,
    mark: undefined,
    action: { lookup },
  });
  return [rule(0, TABLE_LOCAL), rule(32766, TABLE_MAIN), rule(32767, TABLE_DEFAULT)];
}

/** A new namespace's loopback interface, which its maker brings up. */
const LOOPBACK_MTU = 65536;

function key(cidr: Cidr): string {
  return `${cidr.address}/${cidr.length}`;
}

function routeKey(route: RouteConfig): string {
  return `${route.table} ${key(route.dst)} ${route.metric}`;
}

/** The fold of operations: applies each as the kernel would and refuses what it refuses. */
export class NamespaceBuilder {
  readonly #links = new Map<string, LinkConfig>();
  readonly #addresses: AddressConfig[] = [];
  #rules = defaultRules();
  readonly #routes = new Map<string, RouteConfig>();
  readonly #neighbours = new Map<string, NeighbourConfig>();
  readonly #fdb = new Map<string, FdbConfig>();
  readonly #filters: FilterTables;
  readonly #sysctls: SysctlTable;

  /** An empty namespace, or one that goes on from a configuration. */
  constructor(
    readonly name: string,
    from?: HostConfig,
  ) {
    this.#filters = new FilterTables(from?.tables ?? []);
    this.#sysctls = new SysctlTable(from?.sysctls ?? new Map(), from?.sysctlEntries ?? new Map());
    if (from === undefined) {
      const up = { id: 0, name: 'lo', mac: 0 as LinkConfig['mac'], mtu: LOOPBACK_MTU, up: true, master: undefined };
      this.#links.set('lo', { ...up, kind: 'loopback' });
      this.#addresses.push({
        id: 0,
        link: 'lo',
        address: { address: 0x7f000001 as Cidr['address'], length: 8 },
        scope: 'host',
      });
      return;
    }
    for (const link of from.links) this.#links.set(link.name, link);
    this.#addresses.push(...from.addresses);
    this.#rules = [...from.rules];
    for (const route of from.routes) this.#routes.set(routeKey(route), route);
    for (const entry of from.neighbours) this.#neighbours.set(`${entry.link} ${entry.address}`, entry);
    for (const entry of from.fdb) this.#fdb.set(fdbKey(entry), entry);
  }

  /** The namespace as it is now. */
  build(): HostConfig {
    return {
      name: this.name,
      links: [...this.#links.values()],
      addresses: [...this.#addresses],
      rules: [...this.#rules],
      routes: [...this.#routes.values()],
      neighbours: [...this.#neighbours.values()],
      fdb: [...this.#fdb.values()],
      tables: this.#filters.build(),
      sysctls: this.#sysctls.build(),
      sysctlEntries: this.#sysctls.entries(),
    };
  }

  /** Applies an operation; a refusal leaves everything as it was. */
  apply(operation: Operation): Refusal | undefined {
    switch (operation.kind) {
      case 'link-add':
        return this.#linkAdd(operation.link);
      case 'link-delete':
        return this.#linkDelete(operation.name);
      case 'link-set':
        return this.#linkSet(operation.name, operation.change, operation.id);
      case 'wireguard-set':
        return this.#wireguardSet(operation.link, operation.change);
      case 'address-add':
        return this.#addressAdd(operation.address);
      case 'address-delete':
        return this.#addressDelete(operation.address);
      case 'route-add':
      case 'route-replace':
        return this.#routeAdd(operation.route, operation.kind === 'route-replace');
      case 'route-delete':
        return this.#routeDelete(operation.route);
      case 'rule-add':
        return this.#ruleAdd(operation.rule);
      case 'rule-delete':
        return this.#ruleDelete(operation.rule);
      case 'neighbour-add':
      case 'neighbour-replace':
        return this.#put(
          this.#neighbours,
          `${operation.neighbour.link} ${operation.neighbour.address}`,
          operation.neighbour,
          operation.kind === 'neighbour-add',
        );
      case 'neighbour-delete':
        return this.#remove(this.#neighbours, `${operation.neighbour.link} ${operation.neighbour.address}`);
      case 'fdb-append':
        return this.#fdbAppend(operation.fdb);
      case 'fdb-add':
      case 'fdb-replace':
        return this.#put(this.#fdb, fdbKey(operation.fdb), operation.fdb, operation.kind === 'fdb-add');
      case 'fdb-delete':
        return this.#remove(this.#fdb, fdbKey(operation.fdb));
      case 'sysctl':
        this.#sysctls.write(operation.name, operation.value, operation.id ?? 0, [...this.#links.keys()]);
        return undefined;
      case 'table-replace':
      case 'filter-append':
      case 'filter-insert':
      case 'filter-delete':
      case 'filter-policy':
        return this.#filters.apply(operation);
      case 'clsact-add':
      case 'device-filter':
        return this.#links.has(operation.link) ? this.#filters.apply(operation) : noDevice(operation.link);
    }
  }

  #linkAdd(link: LinkConfig): Refusal | undefined {
    if (this.#links.has(link.name)) return { error: 'EEXIST', message: 'RTNETLINK answers: File exists' };
    this.#links.set(link.name, createdLink(link, this.#lower(link)));
    this.#sysctls.linkAdded(link.name);
    return undefined;
  }

  #ruleAdd(rule: RuleConfig): Refusal | undefined {
    if (this.#rules.some((known) => fits(known, rule)))
      return { error: 'EEXIST', message: 'RTNETLINK answers: File exists' };
    this.#rules.push(rule);
    this.#rules.sort((a, b) => a.priority - b.priority);
    return undefined;
  }

  #ruleDelete(wanted: Partial<RuleConfig>): Refusal | undefined {
    const index = this.#rules.findIndex((known) => fits(known, wanted));
    if (index === -1) return { error: 'ENOENT', message: 'RTNETLINK answers: No such file or directory' };
    this.#rules.splice(index, 1);
    return undefined;
  }

  #linkDelete(name: string): Refusal | undefined {
    const { kind } = this.#links.get(name) ?? {};
    if (kind === 'physical' || kind === 'loopback') {
      return { error: 'EOPNOTSUPP', message: 'RTNETLINK answers: Operation not supported' };
    }
    if (!this.#links.delete(name)) return noDevice(name);
    this.#forgetLink(name);
    this.#filters.forgetLink(name);
    for (const address of this.#addresses.filter((own) => own.link === name))
      this.#addresses.splice(this.#addresses.indexOf(address), 1);
    for (const [id, entry] of this.#fdb) if (entry.link === name) this.#fdb.delete(id);
    return undefined;
  }

  #linkSet(name: string, change: Parameters<typeof changedLink>[1], id: number | undefined): Refusal | undefined {
    const link = this.#links.get(name);
    if (link === undefined) return noDevice(name);
    const bridge = change.master == null ? undefined : this.#links.get(change.master);
    if (change.master != null && bridge === undefined) return noDevice(change.master);
    if (bridge !== undefined && (bridge.kind !== 'bridge' || link.kind === 'loopback' || link.kind === 'bridge'))
      return { error: 'EINVAL', message: 'RTNETLINK answers: Invalid argument' };
    const changed = changedLink(link, change, this.#lower(link));
    if ('error' in changed) return changed;
    this.#links.set(name, { ...changed, id: id ?? link.id });
    if (change.mac !== undefined)
      for (const [id, entry] of this.#neighbours) if (entry.link === name) this.#neighbours.delete(id);
    if (change.up === false) this.#forgetLink(name);
    if (change.up === true && !link.up) for (const own of this.#addresses) if (own.link === name) this.#connect(own);
    return undefined;
  }

  #wireguardSet(name: string, change: WireguardChange): Refusal | undefined {
    const link = this.#links.get(name);
    if (link?.kind !== 'wireguard') return noDevice(name);
    this.#links.set(name, { ...link, wireguard: changedWireguard(link.wireguard, change) });
    return undefined;
  }

  /** The device that a VXLAN device is bound to. */
  #lower(link: LinkConfig): LinkConfig | undefined {
    return link.kind === 'vxlan' && link.vxlan.dev !== undefined ? this.#links.get(link.vxlan.dev) : undefined;
  }

  /** A link that goes down takes its routes and neighbours along (fib_disable_ip, neigh_ifdown). */
  #forgetLink(name: string): void {
    for (const [id, route] of this.#routes) {
      const left = withoutLink(route, name, this.#links);
      if (left === undefined) this.#routes.delete(id);
      else this.#routes.set(id, left);
    }
    for (const [id, entry] of this.#neighbours) if (entry.link === name) this.#neighbours.delete(id);
  }

  #addressAdd(address: AddressConfig): Refusal | undefined {
    const link = this.#links.get(address.link);
    if (link === undefined) return noDevice(address.link);
    if (this.#addresses.some((own) => own.link === address.link && key(own.address) === key(address.address))) {
      return { error: 'EEXIST', message: 'RTNETLINK answers: File exists' };
    }
    this.#addresses.push(address);
    if (link.up) this.#connect(address);
    return undefined;
  }

  #connect(address: AddressConfig): void {
    for (const route of connectedRoutes(address)) this.#routes.set(routeKey(route), route);
  }

  #addressDelete(address: AddressConfig): Refusal | undefined {
    const index = this.#addresses.findIndex(
      (own) => own.link === address.link && own.address.address === address.address.address,
    );
    const own = this.#addresses[index];
    if (own === undefined) return { error: 'ENOENT', message: 'RTNETLINK answers: Cannot assign requested address' };
    this.#addresses.splice(index, 1);
    for (const route of connectedRoutes(own)) this.#routes.delete(routeKey(route));
    for (const [id, route] of this.#routes) if (route.src === own.address.address) this.#routes.delete(id);
    // Without its last address a link does no IPv4 any more (fib_inetaddr_event, fib_disable_ip).
    if (!this.#addresses.some((left) => left.link === own.link)) this.#forgetLink(own.link);
    return undefined;
  }

  #routeAdd(wanted: RouteConfig, replace: boolean): Refusal | undefined {
    const route = resolveRoute(wanted, this.#links, this.#routes, this.#addresses);
    if ('error' in route) return route;
    const id = routeKey(route);
    if (!replace && this.#routes.has(id)) return { error: 'EEXIST', message: 'RTNETLINK answers: File exists' };
    this.#routes.set(id, route);
    return undefined;
  }

  #routeDelete(route: RouteConfig): Refusal | undefined {
    for (const [id, known] of this.#routes) {
      if (known.table !== route.table || key(known.dst) !== key(route.dst)) continue;
      // Of several ways the first is compared (fib_nh_match).
      const { dev, via } = known.nexthops?.[0] ?? known;
      if (route.dev !== undefined && dev !== route.dev) continue;
      if (route.via !== undefined && via !== route.via) continue;
      this.#routes.delete(id);
      return undefined;
    }
    return { error: 'ESRCH', message: 'RTNETLINK answers: No such process' };
  }

  #put<T extends { readonly link: string }>(
    table: Map<string, T>,
    id: string,
    value: T,
    fresh: boolean,
  ): Refusal | undefined {
    if (!this.#links.has(value.link)) return noDevice(value.link);
    if (fresh && table.has(id)) return { error: 'EEXIST', message: 'RTNETLINK answers: File exists' };
    table.set(id, value);
    return undefined;
  }

  /** Only the MACs of groups and of all others take several destinations (vxlan_fdb_update_existing). */
  #fdbAppend(entry: FdbConfig): Refusal | undefined {
    const known = this.#fdb.get(fdbKey(entry));
    if (known === undefined) return this.#put(this.#fdb, fdbKey(entry), entry, true);
    if (entry.mac !== 0 || known.dst === entry.dst) return undefined;
    return { error: 'EOPNOTSUPP', message: 'several destinations of one MAC are not modelled' };
  }

  #remove<T>(table: Map<string, T>, id: string): Refusal | undefined {
    return table.delete(id) ? undefined : { error: 'ENOENT', message: 'RTNETLINK answers: No such file or directory' };
  }
}

function fdbKey(entry: FdbConfig): string {
  return `${entry.link} ${entry.mac}`;
}

function noDevice(name: string): Refusal {
  return { error: 'ENODEV', message: `Cannot find device "${name}"` };
}

/** Whether a rule has all that is asked for; its provenance counts for nothing. */
function fits(rule: RuleConfig, { id: _, ...wanted }: Partial<RuleConfig>): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => JSON.stringify(rule[name as keyof RuleConfig]) === JSON.stringify(value),
  );
}
