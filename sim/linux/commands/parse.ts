import type { Operation } from '../operation.js';
import { isKnownSysctl } from '../sysctl.js';
import { ipLink, ipTunnel } from './ip-link.js';
import { bridge, ipAddress, ipNeighbour, ipRule } from './ip-other.js';
import { ipRoute } from './ip-route.js';
import { iptables } from './iptables.js';
import { tc } from './tc.js';
import { CommandError, Words } from './words.js';

/** Characters that mean something to a shell: a command here is words and nothing else. */
const SHELL = /[`$"'\\|&;<>(){}*?[\]#~]/;

/**
 * Reads a command line of ip(8), bridge(8), sysctl(8), iptables(8) or tc(8) as the operations it asks for. Nothing is
 * run. `id` is the provenance of the entries it makes. An unsupported word is an error that names it.
 */
export function parseCommand(
  text: string,
  id: number,
): { readonly operations: readonly Operation[] } | { readonly error: string } {
  const shell = SHELL.exec(text);
  if (shell !== null) return { error: `"${shell[0]}": a command here is plain words, without a shell` };
  const words = new Words(text.trim().split(/\s+/));
  try {
    return { operations: command(words, id) };
  } catch (error) {
    if (error instanceof CommandError) return { error: error.message };
    throw error;
  }
}

function command(words: Words, id: number): readonly Operation[] {
  const name = words.word('command');
  switch (name) {
    case 'ip':
      return [ip(words, id)];
    case 'bridge':
      return [bridge(words, id)];
    case 'sysctl':
      return sysctl(words, id);
    case 'iptables':
      return [iptables(words, id)];
    case 'tc':
      return tc(words, id);
    default:
      throw new CommandError(`"${name}" is none of ip, bridge, sysctl, iptables, tc`);
  }
}

function ip(words: Words, id: number): Operation {
  words.take('-4');
  const object = words.word('ip');
  switch (object) {
    case 'link':
    case 'l':
      return ipLink(words, id);
    case 'tunnel':
      return ipTunnel(words, id);
    case 'addr':
    case 'address':
    case 'a':
      return ipAddress(words, id);
    case 'route':
    case 'r':
      return ipRoute(words, id);
    case 'rule':
      return ipRule(words, id);
    case 'neigh':
    case 'neighbour':
    case 'neighbor':
      return ipNeighbour(words, id);
    default:
      throw new CommandError(`ip: "${object}" is not supported`);
  }
}

function sysctl(words: Words, id: number): Operation[] {
  const operations: Operation[] = [];
  for (let word = words.next(); word !== undefined; word = words.next()) {
    if (word === '-w' || word === '-q' || word === '-qw') continue;
    const [name = '', value] = word.split('=');
    if (!Number.isInteger(Number(value))) throw new CommandError(`sysctl: "${word}" is not NAME=NUMBER`);
    if (!isKnownSysctl(name)) throw new CommandError(`sysctl: ${name} is not modelled`);
    operations.push({ kind: 'sysctl', id, name, value: Number(value) });
  }
  return operations;
}
