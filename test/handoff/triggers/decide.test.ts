import { expect } from 'chai';
import { CALM, decide, type TriggerDecision, type TriggerSignal, triggerSettings } from '../../../src/handoff';
import type { Counted, TriggerOptions } from '../../../src/handoff/triggers';

const MINUTE = 60_000;

/** A conversation whose time is moved by hand. */
class Conversation {
  now = 1_000 * MINUTE;
  endedAt: number | undefined;
  state = CALM;
  readonly #settings;

  constructor(options: TriggerOptions = {}) {
    this.#settings = triggerSettings(options);
  }

  signal(signal: TriggerSignal): TriggerDecision {
    const { state, decision } = decide(this.state, signal, {
      settings: this.#settings,
      now: this.now,
      endedAt: this.endedAt,
    });
    this.state = state;
    return decision;
  }

  /** A turn in which something was counted, or nothing; what was decided. */
  turn(what?: Counted, frustration = 0): string {
    const decision: TriggerDecision = what ? this.signal({ type: 'counted', what, frustration }) : { type: 'nothing' };
    if (decision.type === 'nothing') this.signal({ type: 'turn-over', counted: what ? [what] : [] });
    return decision.type;
  }
}

describe('the triggers', () => {
  for (const [what, times] of [
    ['soft', 2],
    ['missed', 3],
    ['low-confidence', 3],
    ['failed-validation', 3],
    ['bot-error', 1],
  ] as const) {
    it(`begin a handoff at ${what} number ${times}, and name it`, () => {
      const conversation = new Conversation();
      for (let time = 1; time < times; time++) expect(conversation.turn(what)).to.equal('nothing');
      expect(conversation.signal({ type: 'counted', what, frustration: 0 })).to.deep.equal({
        type: 'handoff',
        trigger: what,
      });
      expect(conversation.state).to.equal(CALM);
    });
  }

  for (const what of ['missed', 'low-confidence', 'failed-validation'] as const) {
    it(`count ${what} only in a row`, () => {
      const conversation = new Conversation();
      conversation.turn(what);
      conversation.turn(what);
      conversation.turn();
      expect(conversation.state).to.equal(CALM);
      expect([conversation.turn(what), conversation.turn(what), conversation.turn(what)]).to.deep.equal([
        'nothing',
        'nothing',
        'handoff',
      ]);
    });
  }

  it('count each thing by itself', () => {
    const conversation = new Conversation();
    conversation.turn('missed');
    conversation.turn('missed');
    expect(conversation.turn('failed-validation')).to.equal('nothing');
    expect(conversation.state.counts).to.deep.equal({ 'failed-validation': 1 });
  });

  it('count soft wishes with turns between them', () => {
    const conversation = new Conversation();
    conversation.turn('soft');
    for (let time = 0; time < 5; time++) conversation.turn();
    expect(conversation.turn('soft')).to.equal('handoff');
  });

  it('begin anew after a long pause', () => {
    const conversation = new Conversation();
    conversation.turn('soft');
    conversation.now += 30 * MINUTE;
    expect(conversation.turn('soft')).to.equal('nothing');
    conversation.now += 30 * MINUTE - 1;
    expect(conversation.turn('soft')).to.equal('handoff');
  });

  it('count double what happens to a furious user, and nothing for being furious', () => {
    const conversation = new Conversation();
    expect(conversation.turn('missed', 1)).to.equal('nothing');
    expect(conversation.turn('missed')).to.equal('handoff');
    expect(conversation.turn(undefined, 1)).to.equal('nothing');
    expect(conversation.state).to.equal(CALM);

    const calm = new Conversation({ frustration: false });
    calm.turn('missed', 1);
    expect(calm.turn('missed', 1)).to.equal('nothing');
    expect(calm.turn('missed', 1)).to.equal('handoff');
  });

  it('count what the user says over and over, more where he is furious', () => {
    const conversation = new Conversation();
    const repeated = (times: number, frustration = 0) =>
      conversation.signal({ type: 'repeated', times, frustration }).type;
    expect(repeated(1)).to.equal('nothing');
    expect(repeated(2)).to.equal('handoff');
    expect(repeated(1, 1)).to.equal('handoff');
    expect(repeated(0, 1)).to.equal('nothing');
  });

  it('do nothing where they are switched off', () => {
    const off = new Conversation({
      soft: 0,
      missed: false,
      lowConfidence: 0,
      failedValidations: false,
      repeated: false,
      botErrors: 0,
    });
    for (const what of ['soft', 'missed', 'low-confidence', 'failed-validation', 'bot-error'] as const) {
      for (let time = 0; time < 200; time++) expect(off.turn(what, 1)).to.equal('nothing');
    }
    expect(off.signal({ type: 'repeated', times: 200, frustration: 1 }).type).to.equal('nothing');
    expect(off.state).to.equal(CALM);
  });

  describe('with a question before the handoff', () => {
    const asked = (): Conversation => {
      const conversation = new Conversation({ confirm: true, botErrors: 1 });
      conversation.now += 1;
      expect(conversation.turn('bot-error')).to.equal('ask');
      return conversation;
    };
    const answer = (conversation: Conversation, said: 'yes' | 'no' | 'other') =>
      conversation.signal({ type: 'answered', answer: said });

    it('begin it at a yes, for the reason it was asked for', () => {
      expect(answer(asked(), 'yes')).to.deep.equal({ type: 'handoff', trigger: 'bot-error' });
    });

    it('begin it when the user asks for a person instead of answering', () => {
      expect(asked().signal({ type: 'asked' })).to.deep.equal({ type: 'handoff', trigger: 'bot-error' });
    });

    it('drop the question at anything else, and may ask again', () => {
      const conversation = asked();
      expect(answer(conversation, 'other').type).to.equal('nothing');
      expect(answer(conversation, 'yes').type).to.equal('nothing');
      expect(conversation.turn('bot-error')).to.equal('ask');
    });

    it('drop the question after a long pause', () => {
      const conversation = asked();
      conversation.now += 30 * MINUTE;
      expect(answer(conversation, 'yes').type).to.equal('nothing');
      expect(conversation.state).to.equal(CALM);
    });

    it('do nothing for a while after a no, unless a person is asked for', () => {
      const conversation = asked();
      expect(answer(conversation, 'no')).to.deep.equal({ type: 'refused', trigger: 'bot-error' });
      expect(conversation.turn('bot-error')).to.equal('nothing');
      expect(conversation.signal({ type: 'repeated', times: 9, frustration: 1 }).type).to.equal('nothing');
      expect(conversation.signal({ type: 'asked' }).type).to.equal('ask');
      answer(conversation, 'other');
      conversation.now += 10 * MINUTE - 1;
      expect(conversation.turn('bot-error')).to.equal('nothing');
      conversation.now += 1;
      expect(conversation.turn('bot-error')).to.equal('ask');
    });

    it('ask only for the triggers that are named', () => {
      const conversation = new Conversation({ confirm: ['missed'], missed: 1 });
      expect(conversation.turn('bot-error')).to.equal('handoff');
      expect(conversation.signal({ type: 'asked' }).type).to.equal('handoff');
      expect(conversation.turn('missed')).to.equal('ask');
    });
  });

  it('count an activity that the channel sends again once, each thing by itself', () => {
    const settings = triggerSettings({ missed: 2, botErrors: 2, confirm: true });
    const [missed, error] = (['missed', 'bot-error'] as const).map(
      (what) => ({ type: 'counted', what, frustration: 0 }) as const,
    );
    const given = (activityId: string) => ({ settings, now: 1, activityId });
    let state = CALM;
    for (const signal of [missed!, error!, missed!, error!]) state = decide(state, signal, given('a-1')).state;
    expect(state.counts).to.deep.equal({ missed: 1, 'bot-error': 1 });
    const asked = decide(state, missed!, given('a-2'));
    expect(asked.decision.type).to.equal('ask');
    const again = decide(asked.state, { type: 'answered', answer: 'other' }, given('a-2'));
    expect(again.state.question?.trigger).to.equal('missed');
    expect(decide(again.state, missed!, given('a-2')).state.counts).to.deep.equal({});
    expect(decide(again.state, { type: 'answered', answer: 'yes' }, given('a-3')).decision.type).to.equal('handoff');
  });

  it('do nothing for a while after a handoff, unless a person is asked for', () => {
    const conversation = new Conversation();
    conversation.endedAt = conversation.now;
    for (let time = 0; time < 9; time++) expect(conversation.turn('missed')).to.equal('nothing');
    expect(conversation.signal({ type: 'asked' })).to.deep.equal({ type: 'handoff', trigger: 'asked' });
    conversation.now += 10 * MINUTE;
    expect(conversation.turn('bot-error')).to.equal('handoff');
    const hot = new Conversation({ coolDownMs: 0 });
    hot.endedAt = hot.now;
    expect(hot.turn('bot-error')).to.equal('handoff');
  });
});
