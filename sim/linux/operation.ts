import type { Mac } from '../packet/address.js';
import type { EntryId } from '../provenance/provenance.js';
import type {
  AddressConfig,
  FdbConfig,
  FilterRule,
  LinkConfig,
  NeighbourConfig,
  RouteConfig,
  RuleConfig,
  TableConfig,
  WireguardAttributes,
} from './config.js';

/**
 * One change of a namespace, as an agent asks the kernel for it over netlink or an operator types it. A configuration at
 * a time is the fold of the operations before it (NamespaceBuilder). What the kernel adds by itself, such as connected
 * routes, is no operation.
 */
export type Operation =
  | { readonly kind: 'link-add'; readonly link: LinkConfig }
  | { readonly kind: 'link-delete'; readonly name: string }
  | { readonly kind: 'link-set'; readonly name: string; readonly change: LinkChange; readonly id?: EntryId }
  /** `wg set`: what is absent stays. */
  | { readonly kind: 'wireguard-set'; readonly link: string; readonly change: WireguardChange }
  | { readonly kind: 'address-add' | 'address-delete'; readonly address: AddressConfig }
  | { readonly kind: 'route-add' | 'route-replace' | 'route-delete'; readonly route: RouteConfig }
  | { readonly kind: 'rule-add'; readonly rule: RuleConfig }
  /** What is absent is not asked; the first rule that fits goes. */
  | { readonly kind: 'rule-delete'; readonly rule: Partial<RuleConfig> }
  | { readonly kind: 'neighbour-add' | 'neighbour-replace' | 'neighbour-delete'; readonly neighbour: NeighbourConfig }
  | { readonly kind: 'fdb-add' | 'fdb-append' | 'fdb-replace' | 'fdb-delete'; readonly fdb: FdbConfig }
  | { readonly kind: 'sysctl'; readonly id?: EntryId; readonly name: string; readonly value: number }
  | FilterOperation;

/** A rule of an iptables table, put at the end or the start of a chain or taken out of it. */
export interface RuleOperation {
  readonly kind: 'filter-append' | 'filter-insert' | 'filter-delete';
  readonly table: string;
  readonly chain: string;
  readonly rule: FilterRule;
}

/** A rule of a device's own filter (tc clsact, nft netdev), tried by ascending priority; 0 leaves it to the kernel. */
export interface DeviceFilter {
  readonly kind: 'device-filter';
  readonly link: string;
  readonly direction: 'ingress' | 'egress';
  readonly priority: number;
  readonly classifier: 'flower' | 'matchall';
  readonly rule: FilterRule;
}

/** A change of the rule sets. */
export type FilterOperation =
  | { readonly kind: 'table-replace'; readonly table: TableConfig }
  | {
      readonly kind: 'filter-policy';
      readonly id: EntryId;
      readonly table: string;
      readonly chain: string;
      readonly policy: 'accept' | 'drop';
    }
  | RuleOperation
  /** What a device's filters hang on. */
  | { readonly kind: 'clsact-add'; readonly link: string }
  | DeviceFilter;

/** What `ip link set` can change. */
export interface LinkChange {
  readonly up?: boolean;
  readonly mtu?: number;
  readonly mac?: Mac;
  /** null takes a port out of its bridge. */
  readonly master?: string | null;
  /** Of a bridge's port. */
  readonly hairpin?: boolean;
}

/** What `wg set` can change; a peer that is there gets what is given. */
export type WireguardChange = Partial<WireguardAttributes>;

/** A refusal, as the kernel words it. */
export interface Refusal {
  readonly error:
    | 'EADDRNOTAVAIL'
    | 'EEXIST'
    | 'ENOENT'
    | 'ENODEV'
    | 'EINVAL'
    | 'ENETUNREACH'
    | 'ENETDOWN'
    | 'ESRCH'
    | 'EOPNOTSUPP'
    | 'ELOOP';
  readonly message: string;
}
