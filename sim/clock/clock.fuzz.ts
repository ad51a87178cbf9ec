import { expect } from 'chai';
import fc from 'fast-check';
import { numRuns, seed } from '../../test/fuzz-settings.js';
import { Clock } from './clock.js';

describe('Clock, properties', () => {
  it('runs timers by time, ties as they came, and none that was taken back', () => {
    const timer = fc.record({ time: fc.integer({ min: 0, max: 20 }), cancelled: fc.boolean() });
    fc.assert(
      fc.property(fc.array(timer, { maxLength: 60 }), (timers) => {
        const clock = new Clock<number>();
        const ran: { time: number; index: number }[] = [];
        const made = timers.map(({ time }, index) => clock.at(time, () => ran.push({ time: clock.now, index }), true));
        timers.forEach(({ cancelled }, index) => {
          const one = made[index];
          if (cancelled && one !== undefined) clock.cancel(one);
        });
        clock.settle();
        const kept = timers.flatMap(({ time, cancelled }, index) => (cancelled ? [] : [{ time, index }]));
        expect(ran).to.deep.equal(kept.sort((a, b) => a.time - b.time || a.index - b.index));
      }),
      { numRuns, seed },
    );
  });

  it('leaves background timers until time is let pass', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 25 }), (times, until) => {
        const clock = new Clock<number>();
        let ran = 0;
        for (const time of times) clock.at(time, () => (ran += 1), false);
        clock.settle();
        expect(ran).to.equal(0);
        clock.advance(until);
        expect(ran).to.equal(times.filter((time) => time <= until).length);
        expect(clock.now).to.equal(until);
      }),
      { numRuns, seed },
    );
  });
});
