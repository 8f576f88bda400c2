import { expect } from 'chai';
import { type AgentTyping, createAgentTyping } from '../../src/bot/agent-typing';
import type { Handoff, Logger } from '../../src/handoff';
import { createManualClock, type ManualClock } from '../gateway/manual-clock';
import { aHandoff } from '../helpers/a-handoff';

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const typingHandoff = (change: Partial<Handoff> = {}): Handoff =>
  aHandoff({ phase: 'connected', typingSince: 1, ...change });

describe('the dots of an agent who types', () => {
  let clock: ManualClock;
  let record: Handoff | undefined;
  let shown: number;
  let typing: AgentTyping;
  let show: () => Promise<void>;

  beforeEach(() => {
    clock = createManualClock(0);
    record = typingHandoff();
    shown = 0;
    show = async () => undefined;
    typing = createAgentTyping({
      show: () => {
        shown += 1;
        return show();
      },
      current: async () => record,
      clock,
      logger: silent,
    });
  });

  /** Moves on, and lets all that follows from it happen. */
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await new Promise((resolve) => setImmediate(resolve));
  };

  it('are shown at once, and again while he goes on', async () => {
    typing.heard(typingHandoff());
    expect(shown).to.equal(1);
    for (let time = 2; time < 6; time += 1) {
      await pass(4_000);
      expect(shown).to.equal(time);
    }
  });

  it('are not shown more often because he is heard of more often', async () => {
    typing.heard(typingHandoff());
    typing.heard(typingHandoff({ typingSince: 2 }));
    expect(shown).to.equal(1);
    await pass(4_000);
    expect(shown).to.equal(2);
  });

  it('end when he stops', async () => {
    typing.heard(typingHandoff());
    typing.heard(typingHandoff({ typingSince: undefined }));
    await pass(60_000);
    expect(shown).to.equal(1);
  });

  it('end when another instance has heard that he stopped, or that it is over', async () => {
    for (const now of [typingHandoff({ typingSince: undefined }), typingHandoff({ phase: 'ended' }), undefined]) {
      shown = 0;
      record = now;
      typing.heard(typingHandoff());
      await pass(4_000);
      await pass(60_000);
      expect(shown).to.equal(1);
    }
  });

  it('end after a minute of which nothing is heard', async () => {
    typing.heard(typingHandoff());
    for (let time = 0; time < 30; time += 1) await pass(4_000);
    expect(shown).to.equal(15);
    typing.heard(typingHandoff());
    expect(shown, 'and begin again when he is heard of').to.equal(16);
  });

  it('end where the channel does not take them', async () => {
    show = () => Promise.reject(new Error('no'));
    typing.heard(typingHandoff());
    await pass(0);
    await pass(60_000);
    expect(shown).to.equal(1);
  });

  it('do not come after the message: it waits for those on their way, but not for ever', async () => {
    let arrive = (): void => undefined;
    show = () => new Promise((resolve) => (arrive = resolve));
    for (const until of [() => arrive(), () => clock.advance(1_000)]) {
      typing.heard(typingHandoff());
      let stopped = false;
      const stop = typing.stop('handoff-1').then(() => {
        stopped = true;
      });
      await pass(0);
      expect(stopped).to.equal(false);
      until();
      await stop;
    }
    await pass(60_000);
    expect(shown).to.equal(2);
    await typing.stop('handoff-1');
  });
});
