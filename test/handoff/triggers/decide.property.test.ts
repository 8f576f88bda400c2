import { expect } from 'chai';
import * as fc from 'fast-check';
import { CALM, type Counted, decide, type TriggerSignal, triggerSettings } from '../../../src/handoff';
import { IN_A_ROW } from '../../../src/handoff/triggers';

const counts: readonly Counted[] = ['soft', 'missed', 'low-confidence', 'failed-validation', 'bot-error'];

const frustration = fc.double({ min: 0, max: 1, noNaN: true });
const signal: fc.Arbitrary<TriggerSignal> = fc.oneof(
  fc.constant({ type: 'asked' } as const),
  fc.record({ type: fc.constant('counted' as const), what: fc.constantFrom(...counts), frustration }),
  fc.record({ type: fc.constant('repeated' as const), times: fc.nat(4), frustration }),
  fc.record({ type: fc.constant('answered' as const), answer: fc.constantFrom('yes', 'no', 'other') }),
  fc.record({ type: fc.constant('turn-over' as const), counted: fc.subarray([...counts]) }),
);
const times = fc.oneof(fc.constant(false as const), fc.nat(5));
const options = fc.record({
  soft: times,
  missed: times,
  lowConfidence: times,
  failedValidations: times,
  repeated: times,
  botErrors: times,
  frustration,
  coolDownMs: fc.nat(100),
  forgetAfterMs: fc.nat(100),
  confirm: fc.boolean(),
});
const steps = fc.array(fc.record({ signal, afterMs: fc.nat(60), ended: fc.boolean() }), { maxLength: 60 });

describe('the triggers, whatever the order of signals', () => {
  it('never fire by being annoyed, off, or cooling down, and never hand over without an answer where they ask', () => {
    fc.assert(
      fc.property(options, steps, (chosen, taken) => {
        const settings = triggerSettings(chosen);
        let [state, now, endedAt] = [CALM, 1_000, undefined as number | undefined];
        let refusedAt = Number.NEGATIVE_INFINITY;
        for (const { signal, afterMs, ended } of taken) {
          now += afterMs;
          if (ended) endedAt = now;
          const before = state;
          const after = decide(before, signal, { settings, now, endedAt });
          const { decision } = after;
          state = after.state;

          const isCool = now < Math.max(refusedAt, endedAt ?? Number.NEGATIVE_INFINITY) + settings.coolDownMs;
          const begins = decision.type === 'handoff' || decision.type === 'ask';
          if (signal.type === 'counted') {
            const needed = settings.enough[signal.what];
            if (begins) {
              expect(isCool).to.equal(false);
              expect(decision.trigger).to.equal(signal.what);
              expect(needed).to.be.greaterThan(0);
              // Its weight is less than two, so what was there before was at least what is still needed.
              expect((before.counts[signal.what] ?? 0) + 1 + settings.frustration).to.be.at.least(needed - 1e-6);
            }
          }
          if (signal.type === 'repeated' && begins) {
            expect(isCool).to.equal(false);
            expect(signal.times).to.be.greaterThan(0);
          }
          if (signal.type === 'turn-over') {
            expect(begins).to.equal(false);
            for (const what of IN_A_ROW) {
              if (!signal.counted.includes(what)) expect(state.counts).not.to.have.property(what);
            }
          }
          if (signal.type === 'asked') expect(begins).to.equal(true);
          if (decision.type === 'handoff') {
            expect(state).to.equal(CALM);
            if (chosen.confirm) expect(before.question?.trigger).to.equal(decision.trigger);
          }
          if (decision.type === 'ask') expect(state.question?.trigger).to.equal(decision.trigger);
          if (decision.type === 'refused') refusedAt = now;
          if (decision.type === 'handoff') refusedAt = Number.NEGATIVE_INFINITY;
          for (const count of Object.values(state.counts)) expect(count).to.be.greaterThan(0).and.below(5);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('decide the same for the same, and change nothing they were given', () => {
    fc.assert(
      fc.property(options, steps, (chosen, taken) => {
        const settings = triggerSettings(chosen);
        let [state, now] = [CALM, 1_000];
        for (const { signal, afterMs } of taken) {
          now += afterMs;
          const given = structuredClone(state);
          const first = decide(state, signal, { settings, now });
          expect(state).to.deep.equal(given);
          expect(decide(given, signal, { settings, now })).to.deep.equal(first);
          state = first.state;
        }
      }),
    );
  });
});
