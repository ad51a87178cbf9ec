import { networkOf } from '../../packet/address.js';
import {
  type NextHop,
  type RouteConfig,
  type RouteType,
  type Scope,
  TABLE_DEFAULT,
  TABLE_LOCAL,
  TABLE_MAIN,
} from '../config.js';
import type { Operation } from '../operation.js';
import { CommandError, type Words } from './words.js';

const TYPES: ReadonlySet<string> = new Set<RouteType>([
  'unicast',
  'local',
  'broadcast',
  'blackhole',
  'unreachable',
  'prohibit',
  'throw',
]);

/** A table by name or number. */
export function tableNumber(word: string): number {
  switch (word) {
    case 'local':
      return TABLE_LOCAL;
    case 'main':
      return TABLE_MAIN;
    case 'default':
      return TABLE_DEFAULT;
    default: {
      const table = Number(word);
      if (!Number.isInteger(table) || table < 1)
        throw new CommandError(`table "${word}" is neither a number nor local, main or default`);
      return table;
    }
  }
}

/** `ip route add|replace|append|del [TYPE] PREFIX [via A] [dev D] [onlink] …` */
export function ipRoute(words: Words, id: number): Operation {
  const verb = words.word('ip route');
  const first = words.peek() ?? '';
  const type = TYPES.has(first) ? (words.next() as RouteType) : 'unicast';
  const prefix = words.prefix('destination');
  const route = options(words, { id, type, dst: { address: networkOf(prefix), length: prefix.length } });
  switch (verb) {
    case 'add':
      return { kind: 'route-add', route };
    case 'replace':
    case 'change':
      return { kind: 'route-replace', route };
    case 'del':
    case 'delete':
      return { kind: 'route-delete', route };
    default:
      throw new CommandError(`ip route: "${verb}" is not supported`);
  }
}

type Mutable = { -readonly [key in keyof RouteConfig]: RouteConfig[key] };

function options(words: Words, start: Pick<RouteConfig, 'id' | 'type' | 'dst'>): RouteConfig {
  const route: Mutable = {
    ...start,
    via: undefined,
    dev: undefined,
    onlink: false,
    scope: 'global',
    protocol: 'boot',
    src: undefined,
    metric: 0,
    // iproute2 puts a local route there unless it is told where (iproute_modify).
    table: start.type === 'local' ? TABLE_LOCAL : TABLE_MAIN,
    mtu: undefined,
  };
  let scope: Scope | undefined;
  for (let word = words.next(); word !== undefined; word = words.next()) {
    switch (word) {
      case 'via':
        route.via = words.address('via');
        break;
      case 'dev':
        route.dev = words.word('dev');
        break;
      case 'onlink':
        route.onlink = true;
        break;
      case 'proto':
      case 'protocol':
        route.protocol = words.word('proto');
        break;
      case 'scope':
        scope = parseScope(words.word('scope'));
        break;
      case 'src':
        route.src = words.address('src');
        break;
      case 'metric':
        route.metric = words.number('metric');
        break;
      case 'table':
        route.table = tableNumber(words.word('table'));
        break;
      case 'nexthop':
        route.nexthops = [...(route.nexthops ?? []), nextHop(words)];
        break;
      case 'mtu':
        words.take('lock');
        route.mtu = words.number('mtu');
        break;
      default:
        throw words.unknown('ip route');
    }
  }
  if (route.nexthops !== undefined && (route.via !== undefined || route.dev !== undefined || route.onlink))
    throw new CommandError('ip route: via, dev and onlink belong behind each nexthop');
  // iproute2 fills in link scope for unicast routes without a gateway, host scope for local ones.
  route.scope =
    scope ??
    (route.type === 'local'
      ? 'host'
      : route.type === 'unicast' && route.via === undefined && route.nexthops === undefined
        ? 'link'
        : 'global');
  return route;
}

/** `via A [dev D] [weight W] [onlink]`, behind the word `nexthop`. */
function nextHop(words: Words): NextHop {
  const hop: { -readonly [key in keyof NextHop]: NextHop[key] } = {
    via: undefined,
    dev: undefined,
    onlink: false,
    weight: 1,
  };
  for (;;) {
    if (words.take('via')) hop.via = words.address('via');
    else if (words.take('dev')) hop.dev = words.word('dev');
    else if (words.take('onlink')) hop.onlink = true;
    else if (words.take('weight')) hop.weight = words.number('weight');
    else break;
  }
  if (hop.weight < 1 || hop.weight > 256) throw new CommandError(`ip route: weight ${hop.weight} is not 1 to 256`);
  return hop;
}

/** A scope by name. */
export function parseScope(word: string): Scope {
  if (word === 'global' || word === 'link' || word === 'host') return word;
  throw new CommandError(`scope "${word}" is none of global, link, host`);
}
