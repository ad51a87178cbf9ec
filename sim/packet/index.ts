/** Packets: what they are, how they are built, their bytes on the wire, and how they are shown. */
export * from './address.js';
export * from './build.js';
export { completed } from './completed.js';
export { decode, MAX_TUNNELS } from './decode.js';
export {
  DECODE_ERRORS,
  type DecodeError,
  type DecodeErrorCode,
  describeDecodeError,
  isDecodeError,
} from './decode-error.js';
export { describe } from './describe.js';
export { encode } from './encode.js';
export { type Header, headers } from './headers.js';
export { icmpName, protocolName, tcpFlagNames } from './names.js';
export * from './packet.js';
export { LINKTYPE_ETHERNET, LINKTYPE_RAW, type LinkType, type PcapRecord, pcapFile } from './pcap.js';
export { mssOf, type TcpOption, tcpOptions } from './tcp-options.js';
