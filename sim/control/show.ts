import type { HostConfig } from '../linux/config.js';
import { formatCidr, formatIPv4 } from '../packet/address.js';

/** Routes as `ip route` prints them, sorted: for tests. */
export function routes(config: HostConfig | undefined): string[] {
  return (config?.routes ?? [])
    .map(({ type, dst, via, dev, onlink, protocol }) =>
      [
        type === 'unicast' ? undefined : type,
        dst.length === 0 ? 'default' : dst.length === 32 ? formatIPv4(dst.address) : formatCidr(dst),
        via && `via ${formatIPv4(via)}`,
        dev && `dev ${dev}`,
        protocol === 'boot' ? undefined : `proto ${protocol}`,
        onlink ? 'onlink' : undefined,
      ]
        .filter((word) => word !== undefined)
        .join(' '),
    )
    .sort();
}

/** Links with their MTU. */
export function mtus(config: HostConfig | undefined): Record<string, number> {
  return Object.fromEntries((config?.links ?? []).map(({ name, mtu }) => [name, mtu]));
}
