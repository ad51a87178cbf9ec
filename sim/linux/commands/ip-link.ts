import type { IPv4, Mac } from '../../packet/address.js';
import type { IpipAttributes, LinkConfig, VxlanAttributes } from '../config.js';
import type { LinkChange, Operation } from '../operation.js';
import { CommandError, onOff, type Words } from './words.js';

/** `ip link add|set|del …` */
export function ipLink(words: Words, id: number): Operation {
  const verb = words.word('ip link');
  switch (verb) {
    case 'add':
      return { kind: 'link-add', link: linkAdd(words, id) };
    case 'set':
      return linkSet(words, id);
    case 'del':
    case 'delete':
      words.take('dev');
      return { kind: 'link-delete', name: words.word('device') };
    default:
      throw new CommandError(`ip link: "${verb}" is not supported`);
  }
}

function linkSet(words: Words, id: number): Operation {
  words.take('dev');
  const name = words.word('device');
  const change: { -readonly [key in keyof LinkChange]: LinkChange[key] } = {};
  for (let word = words.next(); word !== undefined; word = words.next()) {
    switch (word) {
      case 'up':
      case 'down':
        change.up = word === 'up';
        break;
      case 'mtu':
        change.mtu = words.number('mtu');
        break;
      case 'address':
        change.mac = words.mac('address');
        break;
      case 'master':
        change.master = words.word('master');
        break;
      case 'nomaster':
        change.master = null;
        break;
      case 'type':
        if (!words.take('bridge_slave')) throw words.unknown('ip link set type');
        break;
      case 'hairpin':
        change.hairpin = onOff(words);
        break;
      default:
        throw words.unknown('ip link set');
    }
  }
  return { kind: 'link-set', name, change, id };
}

function linkAdd(words: Words, id: number): LinkConfig {
  words.take('name');
  const base = {
    id,
    name: words.word('name'),
    mac: undefined as Mac | undefined,
    mtu: undefined as number | undefined,
    up: false,
    master: undefined,
  };
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word === 'address') base.mac = words.mac('address');
    else if (word === 'mtu') base.mtu = words.number('mtu');
    else if (word === 'type') return typed(words, words.word('type'), base);
    else throw words.unknown('ip link add');
  }
  throw new CommandError('ip link add: the type is missing');
}

interface Base {
  readonly id: number;
  readonly name: string;
  readonly mac: Mac | undefined;
  readonly mtu: number | undefined;
  readonly up: boolean;
  readonly master: undefined;
}

function typed(words: Words, type: string, base: Base): LinkConfig {
  const named = { ...base, mac: base.mac ?? derivedMac(base.name) };
  switch (type) {
    case 'bridge':
      while (words.peek() !== undefined) {
        if (!words.take('forward_delay', 'stp_state'))
          throw new CommandError(`ip link add type bridge: "${words.peek()}" is not supported`);
        words.number('value');
      }
      return { ...named, kind: 'bridge', mtu: base.mtu ?? 1500 };
    case 'vxlan':
      // Above any limit: the kernel clamps to what the lower device allows.
      return { ...named, kind: 'vxlan', mtu: base.mtu ?? 65485, vxlan: vxlan(words) };
    case 'ipip':
      return { ...named, kind: 'ipip', mtu: base.mtu ?? 1480, ipip: tunnel(words) };
    case 'wireguard':
      // WG_NETDEV's MTU is 1500 less all headers (wg_setup).
      return {
        ...named,
        mac: 0 as Mac,
        kind: 'wireguard',
        mtu: base.mtu ?? 1420,
        wireguard: { key: undefined, port: 0, peers: [] },
      };
    default:
      throw new CommandError(`ip link add: type ${type} is not supported here`);
  }
}

/** A locally administered MAC made of a name: the kernel draws one at random. */
export function derivedMac(name: string): Mac {
  let hash = 0;
  for (const char of name) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return (0x020000000000 + hash) as Mac;
}

function vxlan(words: Words): VxlanAttributes {
  const config: { -readonly [key in keyof VxlanAttributes]: VxlanAttributes[key] } = {
    vni: 0,
    local: undefined,
    dev: undefined,
    port: 8472,
    learning: true,
    df: 'unset',
    ttl: 0,
    udpChecksum: true,
    l2miss: false,
    l3miss: false,
    proxy: false,
    ageing: 300,
  };
  for (let word = words.next(); word !== undefined; word = words.next()) {
    switch (word) {
      case 'id':
      case 'vni':
        config.vni = words.number('id');
        break;
      case 'local':
        config.local = words.address('local');
        break;
      case 'dev':
        config.dev = words.word('dev');
        break;
      case 'dstport':
        config.port = words.number('dstport');
        break;
      case 'ttl':
        config.ttl = words.take('auto') ? 0 : words.number('ttl');
        break;
      case 'df':
        config.df = parseDf(words.word('df'));
        break;
      case 'ageing':
        config.ageing = words.number('ageing');
        break;
      case 'learning':
      case 'nolearning':
        config.learning = word === 'learning';
        break;
      case 'udpcsum':
      case 'noudpcsum':
        config.udpChecksum = word === 'udpcsum';
        break;
      case 'l2miss':
      case 'l3miss':
      case 'proxy':
        config[word] = true;
        break;
      default:
        throw words.unknown('ip link add type vxlan');
    }
  }
  return config;
}

function parseDf(word: string): VxlanAttributes['df'] {
  if (word === 'set' || word === 'unset' || word === 'inherit') return word;
  throw new CommandError(`df "${word}" is none of set, unset, inherit`);
}

/** The attributes of an IP-in-IP device: pmtudisc unless told otherwise (ip-tunnel(8)). */
function tunnel(words: Words): IpipAttributes {
  const config: { -readonly [key in keyof IpipAttributes]: IpipAttributes[key] } = {
    local: undefined,
    remote: undefined,
    dev: undefined,
    ttl: 0,
    pmtudisc: true,
  };
  for (let word = words.next(); word !== undefined; word = words.next()) {
    switch (word) {
      case 'local':
      case 'remote':
        config[word] = addressOrAny(words, word);
        break;
      case 'dev':
        config.dev = words.word('dev');
        break;
      case 'ttl':
        config.ttl = words.take('inherit') ? 0 : words.number('ttl');
        break;
      case 'pmtudisc':
      case 'nopmtudisc':
        config.pmtudisc = word === 'pmtudisc';
        break;
      default:
        throw words.unknown('ip tunnel');
    }
  }
  return config;
}

function addressOrAny(words: Words, what: string): IPv4 | undefined {
  return words.take('any') ? undefined : words.address(what);
}

/** `ip tunnel add NAME mode ipip …` */
export function ipTunnel(words: Words, id: number): Operation {
  const verb = words.word('ip tunnel');
  const name = words.word('name');
  if (verb !== 'add' || !words.take('mode') || !words.take('ipip'))
    throw new CommandError('ip tunnel: only "add NAME mode ipip" is supported');
  return {
    kind: 'link-add',
    link: { id, name, mac: 0 as Mac, mtu: 1480, up: false, master: undefined, kind: 'ipip', ipip: tunnel(words) },
  };
}
