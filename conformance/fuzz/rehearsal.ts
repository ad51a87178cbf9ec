import { Simulation } from '../../sim/engine/simulate.js';
import type { Scenario } from '../../sim/scenario/scenario.js';
import type { FoundDifference } from './found.js';

/** Why a scenario is of no use for a replay. */
export type Skipped = 'too long' | 'tight';

/** Virtual time that probes may take together, microseconds. */
const LONGEST = 8_000_000;

/** When a kernel sends a SYN again, microseconds (TCP_TIMEOUT_INIT): the model has one SYN. */
const RETRANSMISSION = 1_000_000;

/** How much earlier than a change a probe must start, microseconds: real time is not as punctual as virtual time. */
const ROOM = 150_000;

/** Simulates alone: why a replay is of no use, or where the simulator itself fails. */
export function rehearse(scenario: Scenario): FoundDifference | Skipped | undefined {
  const simulation = new Simulation(scenario, 'off');
  const changes = scenario.changes.map(({ at }) => at);
  try {
    for (const probe of scenario.probes) {
      const { time } = simulation.probe(probe);
      const lasted = simulation.network.clock.now - time;
      if (probe.protocol === 'tcp' && lasted + ROOM > RETRANSMISSION) return 'too long';
      if (changes.some((at) => at > time && at < time + ROOM)) return 'tight';
    }
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return { kind: 'model', way: 'sockets', where: 'simulation', simulator: told, kernel: 'not asked', fields: [] };
  }
  return simulation.network.clock.now > LONGEST ? 'too long' : undefined;
}
