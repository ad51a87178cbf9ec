import type { Scenario } from '../../sim/scenario/scenario.js';
import type { FoundDifference } from './found.js';

/**
 * Differences of which the cause is understood and lies in how a replay is done or compared, not in the simulator: passed
 * over until that is mended, so that they do not hide others. An entry goes when its cause does.
 */
export const KNOWN: Readonly<Record<string, (difference: FoundDifference, scenario: Scenario) => boolean>> = {
  /** The checksum of a datagram that goes round by the loopback interface is never computed; ICMP errors quote it so. */
  'checksums on the loopback interface': ({ fields, where }) =>
    / lo in$/.test(where) && fields.length === 1 && /^byte 2[23]:/.test(fields[0] ?? ''),
  /** What an ICMP error quotes is compared as it is where a tunnel carries the error in fragments. */
  'quotes in fragments inside a tunnel': ({ kind, simulator, fields }) =>
    kind === 'frames' &&
    simulator.includes(' / VXLAN ') &&
    simulator.endsWith(' fragment') &&
    fields.length === 1 &&
    fields[0]?.startsWith('byte ') === true,
  /** The simulator says itself that it cannot do what was typed. */
  'commands that are not modelled': ({ kind, simulator }) => kind === 'refusal' && simulator.includes('not modelled'),
};

/** Whether a difference is one that is known. */
export function isKnown(difference: FoundDifference, scenario: Scenario): boolean {
  return Object.values(KNOWN).some((matches) => matches(difference, scenario));
}
