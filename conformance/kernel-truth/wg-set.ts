import type { WireguardPeer } from '../../sim/linux/config.js';
import type { Operation } from '../../sim/linux/operation.js';
import { parseCidr, parseIPv4 } from '../../sim/packet/address.js';

/** A set-up script's line that makes a pair of keys and gives the private one to a device. */
const KEYS =
  /sh -c 'umask 077; wg genkey > (\S+); wg pubkey < \1 > (\S+); (wg set \S+) private-key \1( listen-port \d+)?'/;

/** A line with WireGuard's keys named by the file of the public one, which is all that there is to know of them. */
export function namedKeys(line: string): string {
  return line.replace(KEYS, '$3 private-key $2$4').replace(/\$\(cat (\S+)\)/g, '$1');
}

/** Reads `wg set DEVICE …` (wg(8)) with keys as `namedKeys` leaves them; undefined for what is not understood. */
export function wgSet(words: readonly string[]): Operation | undefined {
  const [, , link = '', ...rest] = words;
  const device: { key?: string; port?: number } = {};
  const peers: { key: string; endpoint: WireguardPeer['endpoint']; allowedIps: WireguardPeer['allowedIps'] }[] = [];
  for (let index = 0; index < rest.length; index += 2) {
    const [word, value = ''] = rest.slice(index);
    const peer = peers.at(-1);
    if (word === 'private-key') device.key = value;
    else if (word === 'listen-port') device.port = Number(value);
    else if (word === 'peer') peers.push({ key: value, endpoint: undefined, allowedIps: [] });
    else if (word === 'endpoint' && peer) peer.endpoint = endpoint(value);
    else if (word === 'allowed-ips' && peer)
      peer.allowedIps = value.split(',').flatMap((range) => parseCidr(range) ?? []);
    else return undefined;
  }
  return { kind: 'wireguard-set', link, change: { ...device, peers } };
}

function endpoint(text: string): WireguardPeer['endpoint'] {
  const [host = '', port] = text.split(':');
  const address = parseIPv4(host);
  return address === undefined ? undefined : { address, port: Number(port) };
}
