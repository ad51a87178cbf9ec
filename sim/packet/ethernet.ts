import type { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { type DecodeError, decodeError, isDecodeError } from './decode-error.js';
import { ETHERNET_HEADER, type Ethernet, type Packet } from './packet.js';

/** Ethernet II (IEEE 802.3 clause 3): destination, source, type, payload; no preamble, no frame check sequence. */
export function encodeEthernet(frame: Ethernet, payload: Uint8Array): Uint8Array {
  return new ByteWriter('ethernet', frame.length)
    .u48('dst', frame.dst)
    .u48('src', frame.src)
    .u16('etherType', frame.etherType)
    .raw('payload', payload)
    .raw('trailer', frame.trailer ?? new Uint8Array())
    .finish();
}

/** The whole window is the frame: what the payload leaves over is the trailer. */
export function decodeEthernet(
  reader: ByteReader,
  decodePayload: (etherType: number, body: ByteReader) => Packet | DecodeError,
): Ethernet | DecodeError {
  if (reader.length < ETHERNET_HEADER) {
    return decodeError('truncated', 'ethernet', reader, 0, reader.length, ETHERNET_HEADER);
  }
  const etherType = reader.u16(12);
  const payload = decodePayload(etherType, reader.window(ETHERNET_HEADER));
  if (isDecodeError(payload)) return payload;
  const trailer = reader.bytes.subarray(ETHERNET_HEADER + payload.length);
  return {
    layer: 'ethernet',
    length: reader.length,
    dst: reader.mac(0),
    src: reader.mac(6),
    etherType,
    payload,
    ...(trailer.length > 0 ? { trailer } : {}),
  };
}
