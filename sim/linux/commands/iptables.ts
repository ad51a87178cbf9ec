import { CONNECTION_STATES, type Match, type MatchTest } from '../../match/match.js';
import { TCP_FLAGS } from '../../packet/packet.js';
import type { FilterRule, Target } from '../config.js';
import type { Operation } from '../operation.js';
import { CommandError, parsePrefix, type Words } from './words.js';

/** IP protocols by the names that iptables takes. */
const PROTOCOLS: Readonly<Record<string, number>> = { icmp: 1, ipencap: 4, ipip: 4, tcp: 6, udp: 17, sctp: 132 };

/** ICMP types and codes by iptables' names. */
const ICMP_TYPES: Readonly<Record<string, readonly [number, number | undefined]>> = {
  'echo-reply': [0, undefined],
  'destination-unreachable': [3, undefined],
  'network-unreachable': [3, 0],
  'host-unreachable': [3, 1],
  'protocol-unreachable': [3, 2],
  'port-unreachable': [3, 3],
  'fragmentation-needed': [3, 4],
  'echo-request': [8, undefined],
  'time-exceeded': [11, undefined],
  'ttl-zero-during-transit': [11, 0],
};

/** ICMP type 3 codes by the names of `--reject-with`. */
const REJECT_CODES: Readonly<Record<string, number>> = {
  'icmp-net-unreachable': 0,
  'icmp-host-unreachable': 1,
  'icmp-proto-unreachable': 2,
  'icmp-port-unreachable': 3,
  'icmp-net-prohibited': 9,
  'icmp-host-prohibited': 10,
  'icmp-admin-prohibited': 13,
};

/** `iptables [-t TABLE] -A|-I|-D CHAIN MATCHES -j TARGET`, `iptables [-t TABLE] -P CHAIN POLICY` */
export function iptables(words: Words, id: number): Operation {
  let table = 'filter';
  words.take('-w');
  if (words.take('-t')) table = words.word('table');
  const verb = words.word('iptables');
  const chain = words.word('chain');
  switch (verb) {
    case '-P':
      return { kind: 'filter-policy', id, table, chain, policy: policy(words.word('policy')) };
    case '-A':
      return { kind: 'filter-append', table, chain, rule: rule(words, id) };
    case '-I':
      words.take('1');
      return { kind: 'filter-insert', table, chain, rule: rule(words, id) };
    case '-D':
      return { kind: 'filter-delete', table, chain, rule: rule(words, id) };
    default:
      throw new CommandError(`iptables: "${verb}" is not supported`);
  }
}

function policy(word: string): 'accept' | 'drop' {
  if (word === 'ACCEPT') return 'accept';
  if (word === 'DROP') return 'drop';
  throw new CommandError(`iptables: a policy is ACCEPT or DROP, not "${word}"`);
}

function rule(words: Words, id: number): FilterRule {
  const matches: Match[] = [];
  let target: Target | undefined;
  while (words.peek() !== undefined) {
    const negated = words.take('!');
    const option = words.word('option');
    if (option === '-j' || option === '-g') target = readTarget(words, option === '-g');
    else if (option === '-m') {
      const opaque = module(words);
      if (opaque !== undefined) matches.push(opaque);
    } else matches.push({ negated, ...readMatch(words, option) });
  }
  return { id, matches, target: target ?? { kind: 'continue' } };
}

/** Match extensions whose options are understood. */
const MODULES: ReadonlySet<string> = new Set(['tcp', 'udp', 'icmp', 'length', 'mark']);

/** `-m NAME`: its options are read one by one; those of a module that is not understood are kept as opaque text. */
function module(words: Words): Match | undefined {
  const name = words.word('match');
  if (MODULES.has(name)) return undefined;
  if (name === 'comment') {
    if (words.take('--comment')) words.word('comment');
    return undefined;
  }
  const states = name === 'conntrack' || name === 'state' ? connectionState(words) : undefined;
  return states ?? { negated: false, kind: 'opaque', text: `-m ${name}${rest(words)}` };
}

/** `[!] --ctstate NEW,ESTABLISHED`; undefined, and nothing read, for anything else. */
function connectionState(words: Words): Match | undefined {
  const { rest } = words;
  const negated = rest[0] === '!';
  const [option, list] = negated ? rest.slice(1) : rest;
  const states = list?.toLowerCase().split(',') ?? [];
  const known = CONNECTION_STATES.filter((state) => states.includes(state));
  if ((option !== '--ctstate' && option !== '--state') || known.length !== new Set(states).size) return undefined;
  words.skip(negated ? 3 : 2);
  return { negated, kind: 'connection-state', states: known };
}

/** The words up to the target. */
function rest(words: Words): string {
  let text = '';
  while (words.peek() !== undefined && words.peek() !== '-j' && words.peek() !== '-g') text += ` ${words.next()}`;
  return text;
}

function readMatch(words: Words, option: string): MatchTest {
  switch (option) {
    case '-s':
      return { kind: 'source', cidr: parsePrefix(words.word('-s'), '-s') };
    case '-d':
      return { kind: 'destination', cidr: parsePrefix(words.word('-d'), '-d') };
    case '-p':
      return { kind: 'protocol', protocol: protocolNumber(words.word('-p')) };
    case '-i':
      return { kind: 'in-interface', name: words.word('-i') };
    case '-o':
      return { kind: 'out-interface', name: words.word('-o') };
    case '--sport':
      return { kind: 'source-port', ...range(words.word('--sport')) };
    case '--dport':
      return { kind: 'destination-port', ...range(words.word('--dport')) };
    case '--length':
      return { kind: 'length', ...range(words.word('--length')) };
    case '--icmp-type':
      return { kind: 'icmp', ...icmpType(words.word('--icmp-type')) };
    case '--mark': {
      const [value, mask] = words.word('--mark').split('/').map(Number);
      return { kind: 'mark', value: value ?? 0, mask: mask ?? 0xffffffff };
    }
    case '--tcp-flags':
      return { kind: 'tcp-flags', mask: flags(words.word('flags')), value: flags(words.word('flags')) };
    case '--syn':
      return {
        kind: 'tcp-flags',
        mask: TCP_FLAGS.fin | TCP_FLAGS.syn | TCP_FLAGS.rst | TCP_FLAGS.ack,
        value: TCP_FLAGS.syn,
      };
    case '-f':
      return { kind: 'fragment' };
    default:
      throw new CommandError(`iptables: "${option}" is not supported yet`);
  }
}

/** An IP protocol by name or number. */
export function protocolNumber(word: string): number {
  const number = PROTOCOLS[word] ?? Number(word);
  if (!Number.isInteger(number) || number < 0 || number > 255)
    throw new CommandError(`protocol "${word}" is not known`);
  return number;
}

function range(word: string): { from: number; to: number } {
  const [from, to] = word.split(':').map(Number);
  if (from === undefined || Number.isNaN(from) || Number.isNaN(to ?? 0))
    throw new CommandError(`"${word}" is neither a number nor FROM:TO`);
  return { from, to: to ?? from };
}

function icmpType(word: string): { type: number; code: number | undefined } {
  const named = ICMP_TYPES[word];
  if (named !== undefined) return { type: named[0], code: named[1] };
  const [type, code] = word.split('/').map(Number);
  if (type === undefined || Number.isNaN(type)) throw new CommandError(`ICMP type "${word}" is not known`);
  return { type, code };
}

function flags(word: string): number {
  if (word === 'NONE') return 0;
  const names: Readonly<Record<string, number>> = TCP_FLAGS;
  return word.split(',').reduce((bits, name) => {
    const bit = name === 'ALL' ? 63 : names[name.toLowerCase()];
    if (bit === undefined) throw new CommandError(`TCP flag "${name}" is not known`);
    return bits | bit;
  }, 0);
}

function readTarget(words: Words, goto: boolean): Target {
  const name = words.word('target');
  if (goto) return { kind: 'goto', chain: name };
  switch (name) {
    case 'ACCEPT':
      return { kind: 'accept' };
    case 'DROP':
      return { kind: 'drop' };
    case 'RETURN':
      return { kind: 'return' };
    case 'REJECT':
      return { kind: 'reject', code: words.take('--reject-with') ? rejectCode(words.word('--reject-with')) : 3 };
    case 'TTL':
      return ttl(words);
    case 'MASQUERADE':
      words.take('--random-fully');
      return { kind: 'masquerade' };
    case 'TCPMSS':
      if (words.take('--clamp-mss-to-pmtu')) return { kind: 'tcpmss', mss: 'clamp-to-pmtu' };
      if (words.take('--set-mss')) return { kind: 'tcpmss', mss: words.number('--set-mss') };
      throw new CommandError('iptables: TCPMSS takes --set-mss or --clamp-mss-to-pmtu');
    case 'MARK': {
      if (!words.take('--set-xmark', '--set-mark'))
        throw new CommandError('iptables: MARK takes --set-mark or --set-xmark');
      const [value, mask] = words.word('mark').split('/').map(Number);
      return { kind: 'mark', value: value ?? 0, mask: mask ?? 0xffffffff };
    }
    default:
      if (name === 'LOG') return logged(words);
      return EXTENSIONS.has(name)
        ? { kind: 'opaque', text: `-j ${name}${rest(words)}` }
        : { kind: 'jump', chain: name };
  }
}

/** Targets of iptables-extensions(8) that are not understood; every other name is a chain's. */
const EXTENSIONS: ReadonlySet<string> = new Set(
  'AUDIT CHECKSUM CLASSIFY CLUSTERIP CONNMARK CONNSECMARK CT DNAT DSCP ECN HMARK IDLETIMER LED NETMAP NFLOG NFQUEUE NOTRACK QUEUE RATEEST REDIRECT SECMARK SET SNAT SYNPROXY TCPOPTSTRIP TEE TOS TPROXY TRACE'.split(
    ' ',
  ),
);

/** A logged packet goes on. */
function logged(words: Words): Target {
  rest(words);
  return { kind: 'continue' };
}

function rejectCode(word: string): number {
  const code = REJECT_CODES[word];
  if (code === undefined) throw new CommandError(`iptables: --reject-with ${word} is not supported yet`);
  return code;
}

function ttl(words: Words): Target {
  if (words.take('--ttl-set')) return { kind: 'ttl', change: 'set', by: words.number('--ttl-set') };
  if (words.take('--ttl-inc')) return { kind: 'ttl', change: 'increment', by: words.number('--ttl-inc') };
  if (words.take('--ttl-dec')) return { kind: 'ttl', change: 'decrement', by: words.number('--ttl-dec') };
  throw new CommandError('iptables: TTL takes --ttl-set, --ttl-inc or --ttl-dec');
}
