import { ByteWriter } from './byte-writer.js';
import type { Tcp } from './packet.js';

/** A TCP option (RFC 9293 section 3.2, RFC 7323, RFC 2018). */
export type TcpOption =
  | { readonly kind: 'nop' }
  /** Bytes that the sender accepts in a segment, TCP and IP headers not counted (RFC 9293 section 3.7.1). */
  | { readonly kind: 'mss'; readonly value: number }
  /** Bits to shift the window to the left, up to 14 (RFC 7323 section 2). */
  | { readonly kind: 'window-scale'; readonly shift: number }
  | { readonly kind: 'sack-permitted' }
  /** TSval and TSecr (RFC 7323 section 3). */
  | { readonly kind: 'timestamps'; readonly value: number; readonly echo: number };

/** Option kinds (IANA, TCP parameters). */
const END = 0;
const NOP = 1;
const MSS = 2;
const WINDOW_SCALE = 3;
const SACK_PERMITTED = 4;
const TIMESTAMPS = 8;

/**
 * The options in the order given, with end-of-list bytes up to a multiple of 4 (RFC 9293 section 3.1). The SYN of Linux
 * is mss, sack-permitted, timestamps, nop, window-scale: 20 bytes (net/ipv4/tcp_output.c, tcp_options_write).
 *
 * @throws RangeError for a value that does not fit its field and for more than 40 bytes
 */
export function tcpOptions(options: readonly TcpOption[]): Uint8Array {
  const bytes = options.flatMap(optionBytes);
  while (bytes.length % 4 !== 0) bytes.push(END);
  if (bytes.length > 40) throw new RangeError(`TCP options: ${bytes.length} bytes, at most 40`);
  return Uint8Array.from(bytes);
}

function optionBytes(option: TcpOption): number[] {
  switch (option.kind) {
    case 'nop':
      return [NOP];
    case 'mss':
      return [MSS, 4, ...new ByteWriter('tcp', 2).u16('mss', option.value).finish()];
    case 'window-scale':
      return [WINDOW_SCALE, 3, ...new ByteWriter('tcp', 1).u8('windowScale', option.shift).finish()];
    case 'sack-permitted':
      return [SACK_PERMITTED, 2];
    case 'timestamps':
      return [
        TIMESTAMPS,
        10,
        ...new ByteWriter('tcp', 8).u32('timestamp', option.value).u32('echo', option.echo).finish(),
      ];
  }
}

/** The maximum segment size that a segment announces; undefined without that option or behind a malformed one. */
export function mssOf(tcp: Tcp): number | undefined {
  const options = tcp.options ?? new Uint8Array();
  const at = mssAt(options);
  return at === undefined ? undefined : new DataView(options.buffer, options.byteOffset).getUint16(at);
}

/** The segment with another value in its MSS option; as it is without that option. */
export function withMss(tcp: Tcp, mss: number): Tcp {
  const options = Uint8Array.from(tcp.options ?? []);
  const at = mssAt(options);
  if (at === undefined) return tcp;
  new DataView(options.buffer).setUint16(at, mss);
  return { ...tcp, options };
}

/** Where the value of the MSS option begins. */
function mssAt(options: Uint8Array): number | undefined {
  let at = 0;
  while (at < options.length) {
    const kind = options[at];
    if (kind === END) return undefined;
    if (kind === NOP) {
      at += 1;
      continue;
    }
    const size = options[at + 1] ?? 0;
    if (size < 2 || at + size > options.length) return undefined;
    if (kind === MSS && size === 4) return at + 2;
    at += size;
  }
  return undefined;
}
