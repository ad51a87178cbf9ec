import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import type { HostConfig, WireguardAttributes } from '../../../sim/linux/config.js';
import { formatCidr, formatIPv4 } from '../../../sim/packet/address.js';
import { netns, type ToolRun } from '../../lab/plan.js';

/** What stands before a raw private key of X25519 in PKCS #8 (RFC 8410 section 7). */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** The pair of keys that a name stands for, in base64: the same in each run. */
function keysOf(name: string): { readonly secret: string; readonly open: string } {
  const raw = createHash('sha256').update(`canal-sim WireGuard key of ${name}`).digest();
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, raw]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return { secret: raw.toString('base64'), open: Buffer.from(x ?? '', 'base64url').toString('base64') };
}

/** What `wg setconf` reads (wg(8)). */
function configuration({ key, port, peers }: WireguardAttributes): string {
  return [
    '[Interface]',
    ...(key === undefined ? [] : [`PrivateKey = ${keysOf(key).secret}`]),
    `ListenPort = ${port}`,
    ...peers.flatMap(({ key: peer, endpoint, allowedIps }) => [
      '[Peer]',
      `PublicKey = ${keysOf(peer).open}`,
      ...(endpoint === undefined ? [] : [`Endpoint = ${formatIPv4(endpoint.address)}:${endpoint.port}`]),
      ...(allowedIps.length === 0 ? [] : [`AllowedIPs = ${allowedIps.map(formatCidr).join(', ')}`]),
    ]),
    '',
  ].join('\n');
}

/** Keys and peers of a namespace's WireGuard devices, which are there already. */
export function wireguardRuns({ name, links }: HostConfig): ToolRun[] {
  return links.flatMap((link) => {
    if (link.kind !== 'wireguard') return [];
    const argv = ['wg', 'setconf', link.name, '/proc/self/fd/0'] as const;
    return [{ namespace: netns(name), argv, stdin: configuration(link.wireguard) }];
  });
}
