import { type Cidr, type IPv4, networkOf, parseCidr } from '../../../sim/packet/address.js';
import { flatten, formatInterval } from './intervals.js';

function range(text: string): Cidr {
  const cidr = parseCidr(text);
  if (cidr === undefined) throw new RangeError(text);
  return cidr;
}

/** RFC 1918, RFC 6598: isPrivate of the simulated VPC, which keeps its list to itself; a test compares. */
export const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(range);

/** Addresses that no gateway of the internet has a way to, as an nft set. */
export const PRIVATE_SET = addressSet(PRIVATE);

/** The addresses at which AWS itself answers, isAwsService of the simulated VPC. */
export function serviceAddresses([primary]: readonly Cidr[]): Cidr[] {
  return [range('169.254.0.0/16'), ...(primary === undefined ? [] : [host((networkOf(primary) + 2) as IPv4)])];
}

/** A single address as a prefix. */
export function host(address: IPv4): Cidr {
  return { address, length: 32 };
}

/** An nft set of prefixes, which may overlap; nft refuses one without elements. */
export function addressSet(prefixes: readonly Cidr[]): string {
  const intervals = flatten(prefixes.map((prefix) => ({ prefix, value: true })));
  return `{ ${intervals.map(formatInterval).join(', ')} }`;
}
