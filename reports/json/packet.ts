import { DISPOSITIONS } from '../../sim/codes/dispositions.js';
import { encode } from '../../sim/packet/encode.js';
import { headers } from '../../sim/packet/headers.js';
import { toHex } from '../../sim/packet/hex.js';
import type { End, Hop, TracedPacket } from '../../sim/trace/trace.js';
import type { Run } from '../run.js';
import { compact } from './compact.js';
import { originDocument, placeDocument } from './places.js';
import type { EndDocument, HopDocument, PacketDocument } from './schema.js';
import { stepDocument } from './step.js';

/** How a packet ended. */
export function endDocument(run: Run, { disposition, place, time, stage, entry, detail }: End): EndDocument {
  const { outcome } = DISPOSITIONS[disposition];
  const origin = originDocument(run, entry);
  return compact({ disposition, outcome, place: placeDocument(place), time, stage, detail, origin });
}

/** A packet with all its hops; `bytes` adds its encoding at each. */
export function packetDocument(
  run: Run,
  { id, cause, before, hops, end }: TracedPacket,
  bytes: boolean,
): PacketDocument {
  return compact({
    id,
    cause: cause.kind === 'probe' ? { kind: cause.kind } : { kind: cause.kind, of: cause.of },
    before: before.map((step) => stepDocument(run, step)),
    hops: hops.map((hop) => hopDocument(run, hop, bytes)),
    end: end && endDocument(run, end),
  });
}

function hopDocument(run: Run, { seq, time, place, direction, packet, steps }: Hop, bytes: boolean): HopDocument {
  return compact({
    seq,
    time,
    place: placeDocument(place),
    direction,
    bytes: packet.length,
    headers: headers(packet),
    hex: bytes ? toHex(encode(packet)) : undefined,
    steps: steps.map((step) => stepDocument(run, step)),
  });
}
