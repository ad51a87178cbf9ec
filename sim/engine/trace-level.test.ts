import { expect } from 'chai';
import { shippedScenarios } from '../../test/shipped.js';
import { Recorder } from '../trace/sink.js';
import { simulate } from './simulate.js';

describe('the level of a trace', () => {
  const { step } = Recorder.prototype;
  afterEach(() => {
    Recorder.prototype.step = step;
  });

  it('is asked before a step is built: below full nobody tells one', () => {
    Recorder.prototype.step = (_, { kind }) => {
      throw new Error(`a step of kind ${kind} was built`);
    };
    for (const { scenario } of shippedScenarios())
      for (const level of ['off', 'path'] as const) simulate(scenario, level);
  });

  it('changes no end and no reply', () => {
    for (const { file, scenario } of shippedScenarios()) {
      const ends = (level: 'off' | 'path' | 'full') =>
        simulate(scenario, level).map(({ end, reply }) => ({ end, reply }));
      expect(ends('off'), file).to.deep.equal(ends('full'));
      expect(ends('path'), file).to.deep.equal(ends('full'));
    }
  });
});
