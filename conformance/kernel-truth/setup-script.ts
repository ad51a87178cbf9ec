import { NamespaceBuilder } from '../../sim/linux/builder.js';
import { derivedMac } from '../../sim/linux/commands/ip-link.js';
import { parseCommand } from '../../sim/linux/commands/parse.js';
import type { HostConfig, LinkConfig } from '../../sim/linux/config.js';
import type { Mac } from '../../sim/packet/address.js';
import { parseMac } from '../../sim/packet/address.js';
import { namedKeys, wgSet } from './wg-set.js';

/** What a set-up script made, or the first line that the simulator does not model. */
export type Setup = { readonly namespaces: ReadonlyMap<string, HostConfig> } | { readonly unsupported: string };

class Unsupported extends Error {}

/** Commands of the harness that change nothing the simulator models. */
const IGNORED = [/^set -e$/, /^ip netns exec \S+ ethtool /, /^ip -n \S+ link show /];

/** IP-in-IP's fallback device as the module makes it: one a namespace, nopmtudisc (section K of the facts). */
const FALLBACK_MTU = 1480;

/**
 * Reads a set-up script of the truth data: one command a line or behind semicolons, `for n in …; do …; done`, and the
 * wrappers `ip -n NS`, `ip netns exec NS`, `bridge -n NS` and `tc -n NS` around commands that the simulator knows.
 */
export function readSetup(script: string): Setup {
  const maker = new Maker();
  try {
    for (const line of script.split('\n')) for (const command of statements(namedKeys(line))) maker.run(command);
  } catch (error) {
    if (error instanceof Unsupported) return { unsupported: error.message };
    throw error;
  }
  return { namespaces: maker.build() };
}

/** The single commands of a line, loops unrolled. */
function statements(line: string): string[] {
  const text = line
    .replace(/#.*$/, '')
    .replace(/\s*2?>>?\s*\S+(\s+2>&1)?/g, '')
    .trim();
  const guarded = /^ip -n \S+ link show \S+(?: 2>&1)? \|\| \{(.*)\}$/.exec(text);
  if (guarded !== null) return statements((guarded[1] ?? '').trim());
  const loop = /^for (\w+) in ([^;]+); do (.*?); done;?\s*(.*)$/.exec(text);
  if (loop !== null) {
    const [, name = '', values = '', body = '', rest = ''] = loop;
    const unrolled = values
      .trim()
      .split(/\s+/)
      .flatMap((value) => statements(body.replaceAll(`$${name}`, value)));
    return [...unrolled, ...statements(rest)];
  }
  const semicolon = text.indexOf(';');
  const first = semicolon === -1 ? text : text.slice(0, semicolon).trim();
  const command = first.split(/ (?:\|\||&&) /)[0]?.trim() ?? '';
  const rest = semicolon === -1 ? [] : statements(text.slice(semicolon + 1).trim());
  return command === '' ? rest : [command, ...rest];
}

class Maker {
  readonly #builders = new Map<string, NamespaceBuilder>();
  #fallback = false;

  build(): Map<string, HostConfig> {
    return new Map([...this.#builders].map(([name, builder]) => [name, builder.build()]));
  }

  run(command: string): void {
    if (IGNORED.some((pattern) => pattern.test(command))) return;
    const words = command.split(/\s+/);
    if (command === 'modprobe ipip') {
      this.#fallback = true;
      for (const name of this.#builders.keys()) this.#addFallback(name);
      return;
    }
    if (words[0] === 'ip' && words[1] === 'netns' && words[2] === 'add') {
      const name = words[3] ?? '';
      this.#builders.set(name, new NamespaceBuilder(name));
      if (this.#fallback) this.#addFallback(name);
      return;
    }
    const [name, inner] = unwrap(words);
    if (inner[0] === 'wg') {
      const operation = wgSet(inner);
      if (operation === undefined) throw new Unsupported(inner.join(' '));
      this.#builder(name).apply(operation);
      return;
    }
    if (inner[0] === 'ip' && inner[1] === 'link' && inner.includes('veth')) this.#veth(name, inner);
    else this.#apply(name, inner.join(' '));
  }

  #builder(name: string): NamespaceBuilder {
    const builder = this.#builders.get(name);
    if (builder === undefined) throw new Unsupported(`unknown namespace ${name}`);
    return builder;
  }

  #apply(name: string, command: string): void {
    const parsed = parseCommand(command, 0);
    if ('error' in parsed) throw new Unsupported(parsed.error);
    for (const operation of parsed.operations) this.#builder(name).apply(operation);
  }

  #addFallback(name: string): void {
    const ipip = { local: undefined, remote: undefined, dev: undefined, ttl: 0, pmtudisc: false };
    this.#builder(name).apply({
      kind: 'link-add',
      link: { ...base('tunl0', 0 as Mac, FALLBACK_MTU), kind: 'ipip', ipip },
    });
  }

  /** `ip link add name A mtu M [address MAC] type veth peer name B netns NS mtu M` */
  #veth(name: string, words: readonly string[]): void {
    const split = words.indexOf('peer');
    const near = options(words.slice(2, split));
    const far = options(words.slice(split + 1));
    const peer = far.get('netns') ?? name;
    const ends = [
      [name, near, { namespace: peer, link: far.get('name') ?? '' }],
      [peer, far, { namespace: name, link: near.get('name') ?? '' }],
    ] as const;
    for (const [owner, given, other] of ends) {
      const link = given.get('name') ?? '';
      const mac = parseMac(given.get('address') ?? '') ?? derivedMac(`${owner}/${link}`);
      this.#builder(owner).apply({
        kind: 'link-add',
        link: { ...base(link, mac, Number(given.get('mtu') ?? 1500)), kind: 'veth', peer: other },
      });
    }
  }
}

function base(name: string, mac: Mac, mtu: number): Pick<LinkConfig, 'id' | 'name' | 'mac' | 'mtu' | 'up' | 'master'> {
  return { id: 0, name, mac, mtu, up: false, master: undefined };
}

/** Pairs of words, as `ip link` takes them; `add` and `type veth` count for nothing. */
function options(words: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const rest = words.filter((word) => word !== 'add');
  for (let index = 0; index + 1 < rest.length; index += 2) found.set(rest[index] ?? '', rest[index + 1] ?? '');
  return found;
}

/** The namespace that a command runs in, and the command. */
function unwrap(words: readonly string[]): [string, string[]] {
  const [tool = '', second = '', third = ''] = words;
  if (second === '-n' && (tool === 'ip' || tool === 'bridge' || tool === 'tc'))
    return [third, [tool, ...words.slice(3)]];
  if (tool === 'ip' && second === 'netns' && third === 'exec') return [words[3] ?? '', words.slice(4)];
  throw new Unsupported(`${words.join(' ')}: not in a namespace`);
}
