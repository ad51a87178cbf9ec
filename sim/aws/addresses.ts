import { type Cidr, contains, type IPv4, networkOf, parseCidr } from '../packet/address.js';

function range(text: string): Cidr {
  const cidr = parseCidr(text);
  if (cidr === undefined) throw new RangeError(text);
  return cidr;
}

/** Instance metadata, time and DNS answer in the link-local range (EC2 and VPC user guides). */
const LINK_LOCAL = range('169.254.0.0/16');

/** RFC 1918, RFC 6598. */
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(range);

/** An address at which AWS itself answers: link-local, or the DNS server two above the base of the VPC's primary range. */
export function isAwsService([primary]: readonly Cidr[], address: IPv4): boolean {
  return contains(LINK_LOCAL, address) || (primary !== undefined && address === networkOf(primary) + 2);
}

/** An address that no gateway of the internet has a way to. */
export function isPrivate(address: IPv4): boolean {
  return PRIVATE.some((cidr) => contains(cidr, address));
}
