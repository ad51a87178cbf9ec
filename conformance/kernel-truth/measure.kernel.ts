import { expect } from 'chai';
import { renderHosts } from '../render/host/host.js';
import { sample } from '../suite/cases.js';
import { lacking } from '../targets/features.js';
import { onEachKernel } from '../targets/on-each-kernel.fixture.js';
import { FIXTURES, readTopologies } from './folder.js';
import { errorText, measure } from './measure.js';
import { readSetup } from './setup-script.js';
import type { TruthDatagram, TruthTry } from './truth-file.js';

const SIZE = 12;
const SEED = 1;

/** Topologies of plain datagrams; those whose harness changed something in between are left out. */
const TOPOLOGIES = readTopologies(FIXTURES).flatMap(({ name, script, truth }) => {
  const setup = readSetup(script);
  const datagrams = truth.probes.filter(
    (probe): probe is TruthDatagram => probe.kind === 'icmp' || probe.kind === 'udp',
  );
  const changed = truth.probes.some(({ kind }) => kind === 'note');
  if ('unsupported' in setup || changed || datagrams.length === 0) return [];
  return [{ name, configs: [...setup.namespaces.values()], datagrams }];
});

function told({ local_error, reply, icmp_errors }: TruthTry) {
  const [answer] = Array.isArray(reply) ? reply : [reply];
  const errors = icmp_errors.filter(({ origin }) => origin === 'icmp').map(errorText);
  return { localError: local_error, replyTtl: answer?.ttl, errors: [...new Set(errors)].sort() };
}

onEachKernel('topologies of the truth data measured again', (kernel) => {
  for (const { name, configs, datagrams } of sample(TOPOLOGIES, SIZE, SEED)) {
    it(`${name}, ${datagrams.length} probes`, async function () {
      const { agent, features } = kernel();
      const missing = lacking(
        renderHosts(configs, () => undefined),
        [],
        features,
      );
      if (missing.length > 0) {
        console.log(`not run: ${name} needs ${missing.join(', ')}`);
        this.skip();
      }
      const results = await measure(configs, datagrams, agent);
      datagrams.forEach((probe, index) => {
        const again = (results[index] ?? []).map(({ localError, replyTtl, errors }) => ({
          localError,
          replyTtl,
          errors,
        }));
        expect(again, `probe ${probe.id} ${probe.label}`).to.deep.equal(probe.tries.map(told));
      });
    });
  }
});
