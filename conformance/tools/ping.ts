/** What ping(8) of iputils says of one request. */
export interface Pinged {
  /** TTL of the reply; undefined where none came. */
  readonly ttl: number | undefined;
  /** What came instead: an ICMP error by its sender, or the local socket's refusal. */
  readonly error: 'fragmentation-needed' | 'unreachable' | 'ttl-exceeded' | 'message-too-long' | undefined;
  /** The sender of the ICMP error. */
  readonly from: string | undefined;
  /** The MTU that was told with it, bytes. */
  readonly mtu: number | undefined;
}

/** `size`: IPv4 total length, bytes; 20 of IPv4 and 8 of ICMP are ping's own. */
export function pingCommand(address: string, size: number, df: boolean): readonly [string, ...string[]] {
  return ['ping', '-n', '-c', '1', '-W', '4', '-s', `${size - 28}`, '-M', df ? 'do' : 'dont', address];
}

const ERRORS = [
  ['fragmentation-needed', /^From (\S+) icmp_seq=1 Frag needed and DF set \(mtu = (\d+)\)/m],
  ['unreachable', /^From (\S+) icmp_seq=1 (?:Destination (?:Host|Net) Unreachable|Packet filtered)/m],
  ['ttl-exceeded', /^From (\S+) icmp_seq=1 Time to live exceeded/m],
] as const;

/** Reads ping's output. */
export function readPing(text: string): Pinged {
  const reply = /bytes from \S+: icmp_seq=1 ttl=(\d+)/.exec(text);
  const local = /local error: message too long, mtu[=:] ?(\d+)/i.exec(text);
  if (local !== null) return { ttl: undefined, error: 'message-too-long', from: undefined, mtu: Number(local[1]) };
  for (const [error, pattern] of ERRORS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return { ttl: undefined, error, from: match[1], mtu: match[2] === undefined ? undefined : Number(match[2]) };
  }
  return { ttl: reply === null ? undefined : Number(reply[1]), error: undefined, from: undefined, mtu: undefined };
}
