import { placeText } from '../../sim/engine/expect.js';
import { LINKTYPE_ETHERNET, LINKTYPE_RAW, type PcapRecord, pcapFile } from '../../sim/packet/pcap.js';
import type { TracedPacket } from '../../sim/trace/trace.js';
import type { Run } from '../run.js';

/** A capture file: its path below the folder of all captures, part by part, and its bytes. */
export interface Capture {
  readonly path: readonly string[];
  readonly bytes: Uint8Array;
}

/**
 * The captures of a run: one for each interface that carried packets of a probe, under the scenario and the probe.
 * `scenarios` has the names of the folders of runs before it.
 */
export function captures(run: Run, scenarios: Names): Capture[] {
  const { scenario, results } = run;
  const folders = new Names();
  const folder = scenarios.unique(
    fileName(scenario.file === '-' ? scenario.name : scenario.file.replace(/\.ya?ml$/, '')),
  );
  return results.flatMap(({ probe, packets }) => {
    const own = folders.unique(fileName(probe.name));
    const files = new Names();
    return [...byPlace(packets)].map(([place, records]) => ({
      path: [folder, own, `${files.unique(fileName(place))}.pcap`],
      bytes: pcapFile(records, records[0]?.packet.layer === 'ethernet' ? LINKTYPE_ETHERNET : LINKTYPE_RAW),
    }));
  });
}

/** What each interface carried, in order: frames, or bare packets where the device has no link header. */
function byPlace(packets: readonly TracedPacket[]): Map<string, PcapRecord[]> {
  const found = new Map<string, PcapRecord[]>();
  const hops = packets.flatMap((packet) => packet.hops).sort((a, b) => a.seq - b.seq);
  for (const { place, packet, time } of hops) {
    const name = placeText(place);
    const records = found.get(name);
    if (records === undefined) found.set(name, [{ timeMicros: time, packet }]);
    else records.push({ timeMicros: time, packet });
  }
  return found;
}

/** Longest file name, characters: file systems allow 255 bytes. */
const LONGEST = 100;

/** A text as a name of one file: only letters, digits, `.`, `_` and `-`, and none of the names that mean a folder. */
export function fileName(text: string): string {
  const plain = text.replaceAll('->', 'to').replace(/[^A-Za-z0-9._-]+/g, '-');
  return plain.slice(0, LONGEST).replace(/^\.+/, '') || '_';
}

/** Names within a folder: a second of the same gets a number. File systems may ignore case. */
export class Names {
  readonly #taken = new Set<string>();

  unique(name: string): string {
    let candidate = name;
    for (let number = 2; this.#taken.has(candidate.toLowerCase()); number += 1) candidate = `${name}-${number}`;
    this.#taken.add(candidate.toLowerCase());
    return candidate;
  }
}
