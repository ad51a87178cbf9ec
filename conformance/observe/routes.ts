import {
  type RouteConfig,
  type RouteType,
  type RuleConfig,
  TABLE_DEFAULT,
  TABLE_LOCAL,
  TABLE_MAIN,
} from '../../sim/linux/config.js';
import type { Cidr } from '../../sim/packet/address.js';
import { scopeOf } from './links.js';
import { type Reading, readings, UnmodelledError } from './record.js';
import type { Skipped } from './skipped.js';

const TABLES: Readonly<Record<string, number>> = { local: TABLE_LOCAL, main: TABLE_MAIN, default: TABLE_DEFAULT };

const TYPES: ReadonlySet<string> = new Set<RouteType>([
  'unicast',
  'local',
  'broadcast',
  'blackhole',
  'unreachable',
  'prohibit',
  'throw',
]);

function isType(text: string): text is RouteType {
  return TYPES.has(text);
}

/** States that the kernel shows beside what was configured. */
const STATE_FLAGS: ReadonlySet<string> = new Set(['linkdown', 'dead']);

function tableOf(name: string): number {
  const table = TABLES[name] ?? Number(name);
  if (Number.isInteger(table)) return table;
  throw new UnmodelledError(`table ${name} is not modelled`);
}

/** `ip -j -d route show table all` */
export function readRoutes(text: string, skipped: Skipped): RouteConfig[] {
  return readings(text, 'route').flatMap((route) => {
    if (route.text('dst').includes(':') || route.has('pref')) return skipped.skip('ipv6');
    const table = tableOf(route.optionalText('table') ?? 'main');
    return table === TABLE_LOCAL ? skipped.skip('local-table') : [readRoute(route, table)];
  });
}

function readRoute(route: Reading, table: number): RouteConfig {
  const type = route.optionalText('type') ?? 'unicast';
  if (!isType(type) || route.has('via') || route.has('tos'))
    throw new UnmodelledError(`route ${route.text('dst')}: its type, gateway or TOS are not modelled`);
  const hops = route.objects('nexthops').map((hop) => ({
    via: hop.optionalAddress('gateway'),
    dev: hop.optionalText('dev'),
    onlink: isOnlink(hop, route),
    weight: hop.number('weight'),
  }));
  const [metrics] = route.objects('metrics');
  return {
    id: 0,
    type,
    dst: route.prefix('dst'),
    via: route.optionalAddress('gateway'),
    dev: route.optionalText('dev'),
    onlink: isOnlink(route, route),
    scope: scopeOf(route.optionalText('scope') ?? 'global'),
    protocol: route.text('protocol'),
    src: route.optionalAddress('prefsrc'),
    metric: route.number('metric', 0),
    table,
    mtu: metrics?.has('mtu') ? metrics.number('mtu') : undefined,
    ...(hops.length === 0 ? {} : { nexthops: hops }),
  };
}

/** @throws UnmodelledError for any flag but onlink and those of states */
function isOnlink(hop: Reading, route: Reading): boolean {
  const flags = hop.texts('flags').filter((flag) => !STATE_FLAGS.has(flag));
  const unknown = flags.find((flag) => flag !== 'onlink');
  if (unknown !== undefined) throw new UnmodelledError(`route ${route.text('dst')}: ${unknown} is not modelled`);
  return flags.includes('onlink');
}

/** `ip -j rule` */
export function readRules(text: string): RuleConfig[] {
  return readings(text, 'rule').map((rule) => {
    const mark = rule.optionalText('fwmark');
    return {
      id: 0,
      priority: rule.number('priority'),
      source: selector(rule, 'src', 'srclen'),
      destination: rule.has('dst') ? selector(rule, 'dst', 'dstlen') : undefined,
      iif: rule.optionalText('iif'),
      mark:
        mark === undefined
          ? undefined
          : { value: Number(mark), mask: Number(rule.optionalText('fwmask') ?? 0xffffffff) },
      action: actionOf(rule),
    };
  });
}

function actionOf(rule: Reading): RuleConfig['action'] {
  const action = rule.optionalText('action');
  if (action === undefined) return { lookup: tableOf(rule.text('table')) };
  if (action === 'blackhole' || action === 'unreachable' || action === 'prohibit') return action;
  throw new UnmodelledError(`rule ${rule.number('priority')}: ${action} is not modelled`);
}

function selector(rule: Reading, name: string, length: string): Cidr | undefined {
  if (rule.text(name) === 'all') return undefined;
  return { address: rule.address(name), length: rule.number(length, 32) };
}
