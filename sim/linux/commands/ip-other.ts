import { networkOf } from '../../packet/address.js';
import type { AddressConfig, FdbConfig, NeighbourConfig, RuleConfig } from '../config.js';
import type { Operation } from '../operation.js';
import { parseScope, tableNumber } from './ip-route.js';
import { CommandError, onOff, type Words } from './words.js';

/** `ip addr add|del ADDRESS/LENGTH dev D [scope S]` */
export function ipAddress(words: Words, id: number): Operation {
  const verb = words.word('ip addr');
  if (verb !== 'add' && verb !== 'del' && verb !== 'delete')
    throw new CommandError(`ip addr: "${verb}" is not supported`);
  const cidr = words.prefix('address');
  let link: string | undefined;
  let scope: AddressConfig['scope'] = 'global';
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word === 'dev') link = words.word('dev');
    else if (word === 'scope') scope = parseScope(words.word('scope'));
    else if (word === 'brd' || word === 'broadcast') words.word('broadcast');
    else throw words.unknown('ip addr');
  }
  if (link === undefined) throw new CommandError('ip addr: dev is missing');
  return { kind: verb === 'add' ? 'address-add' : 'address-delete', address: { id, link, address: cidr, scope } };
}

/** `ip neigh add|replace|change|del ADDRESS lladdr MAC dev D [nud STATE]` */
export function ipNeighbour(words: Words, id: number): Operation {
  const verb = words.word('ip neigh');
  const address = words.address('address');
  let link: string | undefined;
  let mac: NeighbourConfig['mac'] | undefined;
  let state: NeighbourConfig['state'] = 'permanent';
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word === 'dev') link = words.word('dev');
    else if (word === 'lladdr') mac = words.mac('lladdr');
    else if (word === 'nud') state = parseState(words.word('nud'));
    else throw words.unknown('ip neigh');
  }
  if (link === undefined) throw new CommandError('ip neigh: dev is missing');
  const entry = { id, link, address, mac: mac ?? (0 as NeighbourConfig['mac']), state };
  if (verb === 'del' || verb === 'delete') return { kind: 'neighbour-delete', neighbour: entry };
  if (mac === undefined) throw new CommandError('ip neigh: lladdr is missing');
  if (verb === 'add') return { kind: 'neighbour-add', neighbour: entry };
  if (verb === 'replace' || verb === 'change') return { kind: 'neighbour-replace', neighbour: entry };
  throw new CommandError(`ip neigh: "${verb}" is not supported`);
}

function parseState(word: string): NeighbourConfig['state'] {
  if (word === 'permanent' || word === 'reachable' || word === 'stale' || word === 'noarp') return word;
  throw new CommandError(`nud "${word}" is none of permanent, reachable, stale, noarp`);
}

/** A rule of which nothing is said: for all packets, table main, before the kernel's own rule for that table. */
const NEW_RULE: Omit<RuleConfig, 'id'> = {
  priority: 32765,
  source: undefined,
  destination: undefined,
  iif: undefined,
  mark: undefined,
  action: { lookup: 254 },
};

/** `ip rule add|del [from P] [to P] [iif D] [fwmark V[/M]] [lookup T] [pref N]` */
export function ipRule(words: Words, id: number): Operation {
  const verb = words.word('ip rule');
  if (verb !== 'add' && verb !== 'del' && verb !== 'delete')
    throw new CommandError(`ip rule: "${verb}" is not supported`);
  const rule: { -readonly [key in keyof RuleConfig]?: RuleConfig[key] } = {};
  for (let word = words.next(); word !== undefined; word = words.next()) {
    switch (word) {
      case 'from':
      case 'to': {
        const prefix = words.prefix(word);
        const cidr = prefix.length === 0 ? undefined : { address: networkOf(prefix), length: prefix.length };
        if (word === 'from') rule.source = cidr;
        else rule.destination = cidr;
        break;
      }
      case 'iif':
        rule.iif = words.word('iif');
        break;
      case 'fwmark': {
        const [value, mask] = words.word('fwmark').split('/').map(Number);
        rule.mark = { value: value ?? 0, mask: mask ?? 0xffffffff };
        break;
      }
      case 'lookup':
      case 'table':
        rule.action = { lookup: tableNumber(words.word('table')) };
        break;
      case 'pref':
      case 'priority':
        rule.priority = words.number('pref');
        break;
      case 'blackhole':
      case 'unreachable':
      case 'prohibit':
        rule.action = word;
        break;
      default:
        throw words.unknown('ip rule');
    }
  }
  if (verb !== 'add') return { kind: 'rule-delete', rule };
  return { kind: 'rule-add', rule: { ...NEW_RULE, ...rule, id } };
}

/** `bridge fdb …` or `bridge link set dev PORT hairpin on|off` */
export function bridge(words: Words, id: number): Operation {
  if (words.take('fdb')) return bridgeFdb(words, id);
  if (!words.take('link') || !words.take('set'))
    throw new CommandError('bridge: only "fdb" and "link set" are supported');
  words.take('dev');
  const name = words.word('device');
  if (!words.take('hairpin')) throw new CommandError('bridge link set: only "hairpin" is supported');
  return { kind: 'link-set', name, change: { hairpin: onOff(words) }, id };
}

/** `fdb add|append|replace|del MAC dev D [dst A] [self] [permanent|static|dynamic]` */
function bridgeFdb(words: Words, id: number): Operation {
  const verb = words.word('bridge fdb');
  const mac = words.mac('MAC');
  let link: string | undefined;
  let dst: FdbConfig['dst'];
  let state: FdbConfig['state'] = 'permanent';
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word === 'dev') link = words.word('dev');
    else if (word === 'dst') dst = words.address('dst');
    else if (word === 'permanent' || word === 'static' || word === 'dynamic') state = word;
    else if (word !== 'self' && word !== 'master') throw words.unknown('bridge fdb');
  }
  if (link === undefined) throw new CommandError('bridge fdb: dev is missing');
  const fdb = { id, link, mac, dst, state };
  switch (verb) {
    case 'add':
      return { kind: 'fdb-add', fdb };
    case 'append':
      return { kind: 'fdb-append', fdb };
    case 'replace':
      return { kind: 'fdb-replace', fdb };
    case 'del':
    case 'delete':
      return { kind: 'fdb-delete', fdb };
    default:
      throw new CommandError(`bridge fdb: "${verb}" is not supported`);
  }
}
