import { expect } from 'chai';
import { HandoffError, type TriggerOptions, triggerSettings } from '../../../src/handoff';

const problemOf = (options: unknown): string => {
  try {
    triggerSettings(options as TriggerOptions);
  } catch (error) {
    expect(error).to.be.instanceOf(HandoffError).with.property('code', 'invalid-triggers');
    return (error as Error).message;
  }
  throw new Error('It was taken.');
};

describe("the triggers' settings", () => {
  it('have defaults', () => {
    expect(triggerSettings()).to.deep.equal({
      asked: true,
      department: true,
      enough: { soft: 2, missed: 3, 'low-confidence': 3, 'failed-validation': 3, repeated: 2, 'bot-error': 1 },
      confidenceBelow: 0.3,
      frustration: 1,
      coolDownMs: 600_000,
      forgetAfterMs: 1_800_000,
      confirm: [],
    });
  });

  it('switch a trigger off by false or 0', () => {
    const { enough } = triggerSettings({ missed: false, soft: 0 });
    expect(enough).to.include({ missed: 0, soft: 0, repeated: 2 });
  });

  it('ask for all triggers, or for some', () => {
    expect(triggerSettings({ confirm: true }).confirm).to.include.members(['asked', 'missed', 'bot-error']);
    expect(triggerSettings({ confirm: ['soft'] }).confirm).to.deep.equal(['soft']);
  });

  for (const [options, problem] of [
    [{ mised: 3 }, 'mised: no such trigger'],
    [{ missed: -1 }, 'missed: expected a whole number from 0 to 100, or false'],
    [{ missed: 1.5 }, 'missed: expected a whole number'],
    [{ missed: true }, 'missed: expected a whole number'],
    [{ soft: '2' }, 'soft: expected a whole number'],
    [{ frustration: 2 }, 'frustration: expected a number from 0 to 1, or false'],
    [{ confidenceBelow: Number.NaN }, 'confidenceBelow: expected a number from 0 to 1'],
    [{ coolDownMs: -1 }, 'coolDownMs: expected milliseconds, 0 or more'],
    [{ forgetAfterMs: Number.POSITIVE_INFINITY }, 'forgetAfterMs: expected milliseconds'],
    [{ asked: 'yes' }, 'asked: expected true or false'],
    [{ confirm: ['initiated'] }, 'confirm: expected true, false or a list of triggers'],
  ] as const) {
    it(`are refused where wrong: ${JSON.stringify(options)}`, () => expect(problemOf(options)).to.include(problem));
  }

  it('name everything that is wrong at once', () => {
    const message = problemOf({ soft: -1, missed: 'x', other: 1 });
    for (const name of ['soft', 'missed', 'other']) expect(message).to.include(name);
  });
});
