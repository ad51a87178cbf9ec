import { formatIPv4, formatMac } from '../../packet/address.js';
import type { FdbConfig, HostConfig } from '../config.js';

/** The configured forwarding entries as `bridge fdb` prints them (iproute2 bridge/fdb.c print_fdb). */
export function showFdb(config: HostConfig): string[] {
  return config.fdb.map((entry) => fdbLine(config, entry));
}

function fdbLine({ links }: HostConfig, { link, mac, dst, state }: FdbConfig): string {
  const master = links.find(({ name }) => name === link)?.master;
  const words = [
    `${formatMac(mac)} dev ${link}`,
    ...(dst === undefined ? [] : [`dst ${formatIPv4(dst)}`]),
    ...(dst === undefined && master !== undefined ? [`master ${master}`] : ['self']),
    ...(state === 'dynamic' ? [] : [state]),
  ];
  return words.join(' ');
}
