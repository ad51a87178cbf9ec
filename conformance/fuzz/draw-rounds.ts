import fc from 'fast-check';
import type { CommandDraft, ProbeDraft, Round } from './draft.js';
import { mostly } from './draw-fabric.js';
import type { Reach } from './reach.js';
import { templatesFor } from './templates.js';

/** Bytes fewer than an MTU: what tunnels and headers take, and the bytes beside each of these boundaries. */
const UNDER = [0, -1, 1, 20, 19, 21, 50, 49, 51, 28, 70, 100, -500];
const SMALL = [84, 60, 28, 29, 68, 100, 576, 600, 1000, 3000, 9500];

const size: fc.Arbitrary<ProbeDraft['size']> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SMALL) },
  { weight: 3, arbitrary: fc.record({ mtu: fc.nat(7), under: fc.constantFrom(...UNDER) }) },
  { weight: 1, arbitrary: fc.integer({ min: 28, max: 9600 }) },
);

const probe: fc.Arbitrary<ProbeDraft> = fc.record({
  from: fc.nat(11),
  to: fc.record({
    kind: fc.oneof(
      { weight: 9, arbitrary: fc.constant('pod') },
      { weight: 3, arbitrary: fc.constant('host') },
      { weight: 2, arbitrary: fc.constant('address') },
      { weight: 1, arbitrary: fc.constant('nobody') },
    ),
    pick: fc.nat(15),
  }),
  protocol: fc.constantFrom('icmp', 'udp', 'tcp'),
  port: mostly(80, fc.constantFrom(53, 8472, 4789)),
  listening: mostly(true, fc.constant(false)),
  size,
  df: fc.boolean(),
  ttl: mostly(64, fc.constantFrom(1, 2, 3, 4, 5, 255), 3),
});

/** Enough for the longest template. */
const PICKS = { minLength: 6, maxLength: 6 };

function command(reach: Reach): fc.Arbitrary<CommandDraft> {
  const kinds = templatesFor(reach).map((templates) => fc.constantFrom(...templates));
  return fc.record({
    on: fc.nat(11),
    template: fc.oneof(...kinds),
    picks: fc.array(fc.nat(63), PICKS),
  });
}

/** Commands in most rounds but the first. */
export function rounds(reach: Reach): fc.Arbitrary<readonly Round[]> {
  const probes = fc.array(probe, { minLength: 1, maxLength: 2 });
  const quiet = fc.record({ commands: fc.constant([]), probes });
  const busy = fc.record({ commands: fc.array(command(reach), { minLength: 1, maxLength: 5 }), probes });
  return fc.oneof(
    { weight: 1, arbitrary: fc.tuple(quiet) },
    { weight: 2, arbitrary: fc.tuple(busy) },
    { weight: 2, arbitrary: fc.tuple(quiet, busy) },
    { weight: 1, arbitrary: fc.array(busy, { minLength: 2, maxLength: 3 }) },
  );
}
