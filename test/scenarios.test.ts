import { expect } from 'chai';
import { readIncluded } from '../sim/cli/files.js';
import { DISPOSITIONS } from '../sim/codes/dispositions.js';
import { Control } from '../sim/control/control.js';
import { simulate } from '../sim/engine/simulate.js';
import { patched } from '../sim/scenario/read.js';
import type { Scenario } from '../sim/scenario/scenario.js';
import { shippedScenarios } from './shipped.js';

describe('the scenarios that ship', () => {
  const shipped = shippedScenarios();

  for (const { file, text, scenario } of shipped) {
    describe(file, () => {
      it('names its schema, and each of its probes says what to expect', () => {
        expect(text).to.match(/^# yaml-language-server: \$schema=(\.\.?\/)+schema\.json\n/);
        for (const probe of scenario.probes) expect(probe.expect?.disposition, probe.name).to.be.a('string');
      });

      it('meets its expectations', () => {
        for (const result of simulate(scenario)) {
          expect(result.unmet, result.probe.name).to.deep.equal([]);
        }
      });

      // A regression is about one thing that a kernel does, whatever one thinks of it.
      if (!file.includes('regressions'))
        it('says what would break or mend it', () => {
          expect([...scenario.brokenBy, ...scenario.fixedBy]).to.not.have.length(0);
        });

      // Some regressions are about what a kernel refuses.
      if (!file.includes('regressions'))
        it('has no command that a kernel refuses', () => {
          expect(new Control(scenario).refusals()).to.deep.equal([]);
        });

      for (const list of ['brokenBy', 'fixedBy'] as const) {
        scenario[list].forEach((patch, index) => {
          it(`${list} ${patch.name}`, () => {
            const read = patched(file, text, index, list, readIncluded);
            if ('problems' in read) throw new Error(JSON.stringify(read.problems));
            const endsOf = (of: Scenario) =>
              new Map(simulate(of).map(({ probe, end, reply }) => [probe.name, { end: end.disposition, reply }]));
            const [after, before] = [endsOf(read.scenario), endsOf(scenario)];
            for (const { probe, disposition, reply } of patch.then) {
              if (disposition !== undefined) expect(after.get(probe)?.end, probe).to.equal(disposition);
              if (reply !== undefined) expect(after.get(probe)?.reply, `reply of ${probe}`).to.equal(reply);
            }
            const changed = patch.then.filter(({ probe, disposition, reply }) => {
              const [now, then] = [after.get(probe), before.get(probe)];
              return (
                (disposition !== undefined && now?.end !== then?.end) ||
                (reply !== undefined && now?.reply !== then?.reply)
              );
            });
            expect(changed, 'a patch changes at least one end').to.not.have.length(0);
          });
        });
      }
    });
  }

  it('are at least eighty, and each disposition ends a packet of at least one', () => {
    expect(shipped.length).to.be.at.least(80);
    const results = shipped.flatMap(({ scenario }) => simulate(scenario));
    const seen = new Set<string>(
      results.flatMap((result) => result.packets.flatMap((packet) => packet.end?.disposition ?? [])),
    );
    expect(Object.keys(DISPOSITIONS).filter((disposition) => !seen.has(disposition))).to.deep.equal([]);
  });
});
