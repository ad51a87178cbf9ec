import { Address4 } from 'ip-address';

declare const brand: unique symbol;

/** An IPv4 address as an unsigned 32-bit integer in host order: 10.0.0.1 is 0x0a000001. */
export type IPv4 = number & { readonly [brand]: 'IPv4' };

/** A 48-bit Ethernet address as an integer: 02:00:00:00:00:01 is 0x020000000001. */
export type Mac = number & { readonly [brand]: 'Mac' };

/** An IPv4 prefix; bits below the mask are kept, so that `10.0.1.11/24` can name an interface address too. */
export interface Cidr {
  readonly address: IPv4;
  /** Prefix length, 0 to 32. */
  readonly length: number;
}

/** Parses dotted decimal; anything else, and any prefix, gives undefined. */
export function parseIPv4(text: string): IPv4 | undefined {
  if (!Address4.isValid(text) || text.includes('/')) return undefined;
  return Number(new Address4(text).bigInt()) as IPv4;
}

/** Dotted decimal. */
export function formatIPv4(address: IPv4): string {
  return Address4.fromInteger(address).correctForm();
}

/** Parses `address/length`; the length is required and has no leading zero. */
export function parseCidr(text: string): Cidr | undefined {
  if (!/\/(0|[1-9]\d?)$/.test(text) || !Address4.isValid(text)) return undefined;
  const parsed = new Address4(text);
  return { address: Number(parsed.bigInt()) as IPv4, length: parsed.subnetMask };
}

/** `address/length`. */
export function formatCidr(cidr: Cidr): string {
  return `${formatIPv4(cidr.address)}/${cidr.length}`;
}

/** The netmask of a prefix length as an unsigned 32-bit integer. */
export function maskOf(length: number): number {
  return length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0;
}

/** The first address of the prefix: bits below the mask cleared. */
export function networkOf(cidr: Cidr): IPv4 {
  return ((cidr.address & maskOf(cidr.length)) >>> 0) as IPv4;
}

/** Whether an address lies in a prefix. */
export function contains(cidr: Cidr, address: IPv4): boolean {
  return ((cidr.address ^ address) & maskOf(cidr.length)) === 0;
}

/** Parses six colon-separated hexadecimal octets. */
export function parseMac(text: string): Mac | undefined {
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(text)) return undefined;
  return Number.parseInt(text.replaceAll(':', ''), 16) as Mac;
}

/** Lower-case, colon-separated, as `ip link` prints it. */
export function formatMac(mac: Mac): string {
  return mac
    .toString(16)
    .padStart(12, '0')
    .replace(/(..)(?!$)/g, '$1:');
}

/** ff:ff:ff:ff:ff:ff */
export const BROADCAST_MAC = 0xffffffffffff as Mac;
/** 00:00:00:00:00:00 */
export const ZERO_MAC = 0 as Mac;
