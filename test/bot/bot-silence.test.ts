import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import { type Activity, TestAdapter, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { type BotSilence, createBotSilence } from '../../src/bot';
import { type Handoff, quietLogger } from '../../src/handoff';
import { aHandoff } from '../helpers/a-handoff';

const CONVERSATION = { channelId: 'test', conversationId: 'c' };
const ANSWER: readonly Partial<Activity>[] = [{ type: 'message', text: 'an answer' }];

const aTurn = (): TurnContext => new TurnContext(new TestAdapter(async () => undefined), { type: 'message' });

describe('the silence of the bot', () => {
  /** What the store says, and how often it was asked. */
  let open: Handoff | undefined;
  let asked: number;
  let held: unknown[];
  let silence: BotSilence;
  beforeEach(() => {
    open = undefined;
    asked = 0;
    held = [];
    silence = createBotSilence({
      handoffs: {
        async current() {
          asked += 1;
          return open;
        },
        async hold(_conversation, activities) {
          held.push(...activities);
          return 'held';
        },
      },
      proactive: 'hold',
      logger: quietLogger,
    });
  });

  const sends = (turn: TurnContext) => silence.sift(ANSWER, CONVERSATION, turn);

  it('asks nobody before an answer that comes at once', async () => {
    const turn = aTurn();
    silence.botHas(turn);
    expect(await sends(turn)).to.equal(ANSWER);
    expect(await sends(turn)).to.equal(ANSWER);
    expect(asked).to.equal(0);
  });

  it('holds an answer that comes later, wherever the handoff began meanwhile', async () => {
    const turn = aTurn();
    silence.botHas(turn);
    open = aHandoff();
    await nextTurnOfTheLoop();
    expect(await sends(turn)).to.deep.equal([]);
    expect(held).to.deep.equal(ANSWER);
  });

  it('asks once before answers that come later at once', async () => {
    const turn = aTurn();
    silence.botHas(turn);
    await nextTurnOfTheLoop();
    await sends(turn);
    await sends(turn);
    expect(asked).to.equal(1);
  });

  it('holds an answer at once when a handoff has begun in another turn', async () => {
    const slow = aTurn();
    silence.botHas(slow);
    open = aHandoff();
    silence.began(aTurn());
    expect(await sends(slow)).to.deep.equal([]);
  });

  it('asks in a turn of which it knows nothing', async () => {
    open = aHandoff();
    silence.botHas(aTurn());
    expect(await sends(aTurn())).to.deep.equal([]);
  });
});
