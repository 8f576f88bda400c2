import { expect } from 'chai';
import { createToBot } from '../../src/channel/to-bot';
import {
  type HandoffStore,
  LeaseLost,
  newVisit,
  quietLogger,
  type StoreGuard,
  systemClock,
  TIMING,
  type Visit,
} from '../../src/handoff';
import { createStore } from '../../src/store';
import { type Scene, setScene } from '../helpers/scene';

describe("a bot's turn that another process has taken over", () => {
  describe('says and begins nothing', () => {
    let scene: Scene;
    let refused: unknown;
    let goOn: () => void;
    beforeEach(async () => {
      refused = undefined;
      const pause = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      scene = await setScene({
        channel8x8: {},
        gateway: { webhookId: 'bot-webhook' },
        async bot(context, handoff) {
          const { type, text } = context.activity;
          if (type === 'message' && text === 'late') {
            await context.sendActivity('a late answer');
            await handoff.request(context).catch((error) => (refused = error.code));
          } else if (type === 'message' && text === 'slow') {
            await pause;
            await context.sendActivity('a slow answer');
          } else if (type === 'message' && text === 'agent') await handoff.request(context);
          else if (type === 'message') await context.sendActivity(`echo ${text}`);
        },
      });
    });
    afterEach(() => scene.close());

    const lost: StoreGuard = async () => {
      throw new LeaseLost({ handoffId: 'chat', direction: 'toBot' });
    };
    const runLate = (chatId: string, isOurs: boolean, text = 'late', hold?: StoreGuard): Promise<void> => {
      const visit: Visit = { ...newVisit(chatId), phase: 'open', userId: 'kim' };
      const message = {
        id: 'm',
        createdAt: 1,
        author: { type: 'user' as const },
        text,
        attachments: [],
        cards: [],
      };
      const run = { key: `${chatId}:message:m`, redelivery: false, isOurs: async () => isOurs, hold };
      return scene.visits?.runTurn(visit, { type: 'message', at: 1, message }, run) ?? Promise.reject();
    };

    it('to a user whom the bot has', async () => {
      const visitor = scene.center.visitors.open();
      visitor.say('one');
      await scene.until(() => visitor.chat.messages.some(({ text }) => text === 'echo one'));
      await runLate(visitor.chat.id, false);
      visitor.say('two');
      await scene.until(() => visitor.chat.messages.some(({ text }) => text === 'echo two'));
      expect(visitor.chat.messages.map(({ text }) => text)).to.deep.equal(['one', 'echo one', 'two', 'echo two']);
      expect(refused).to.equal('turn-taken-over');
      await runLate(visitor.chat.id, true);
      await scene.until(() => visitor.chat.messages.some(({ text }) => text === 'a late answer'));
    });

    it('at the very moment: no handoff begins', async () => {
      const visitor = scene.center.visitors.open();
      visitor.say('one');
      await scene.until(() => visitor.chat.messages.some(({ text }) => text === 'echo one'));
      await runLate(visitor.chat.id, true, 'late', lost);
      expect(refused).to.equal('turn-taken-over');
      expect(await scene.handoff.isWithAgent({ channelId: '8x8', conversationId: visitor.chat.id })).to.equal(false);
    });

    it('at the very moment: nothing is held for the time after a handoff that began meanwhile', async () => {
      const visitor = scene.center.visitors.open();
      visitor.say('one');
      await scene.until(() => visitor.chat.messages.some(({ text }) => text === 'echo one'));
      const late = runLate(visitor.chat.id, true, 'slow', lost);
      visitor.say('agent');
      const chat = await scene.accept();
      await scene.until(() => chat.messages.some(({ text }) => text.includes('talking with')));
      goOn();
      await late;
      scene.center.agents.get('alice').end(chat.id);
      await scene.until(() => chat.messages.some(({ text }) => text.includes('ended the chat')));
      visitor.say('two');
      await scene.until(() => chat.messages.some(({ text }) => text === 'echo two'));
      expect(chat.messages.map(({ text }) => text)).not.to.include('a slow answer');
    });
  });

  describe('is told by the store', () => {
    let store: HandoffStore;
    beforeEach(async () => {
      store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
      await store.start();
    });
    afterEach(() => store.close());

    for (const isTaken of [true, false]) {
      it(`${isTaken ? 'as taken' : 'as ours'} where the process itself is not sure`, async () => {
        const chatId = 'chat';
        const event = { type: 'message', messageId: 'm', author: { type: 'user' }, isEcho: false } as const;
        const message = { text: 'hello', attachments: [], cards: [] };
        const delivery = { eventId: 'e', chatId, timestamp: 1, event: { ...event, ...message } };
        await store.accept(delivery as Parameters<HandoffStore['accept']>[0], { begins: true });
        const [claim] = await store.claim({ owner: 'worker', limit: 1, leaseMs: 10_000 });
        await store.transaction(async (transaction) => {
          const turn = { type: 'begun', at: 1 } as const;
          await transaction.addItem({
            handoffId: chatId,
            direction: 'toBot',
            key: 'begun',
            body: { kind: 'turn', turn },
          });
        });
        const seen: boolean[] = [];
        const toBot = createToBot({
          store,
          reception: { answer: async () => undefined },
          async runTurn(_visit, _turn, { isOurs }) {
            if (isTaken) await store.releaseGone(() => true);
            seen.push(await isOurs());
          },
          note: async () => undefined,
          timing: TIMING,
          clock: systemClock,
          logger: quietLogger,
        });
        let looks = 0;
        // Sure when the turn begins, and not any more in it.
        const isHeld = (): boolean => ++looks === 1;
        await toBot(claim!, () => false, isHeld).catch(() => undefined);
        expect(seen).to.deep.equal([!isTaken]);
      });
    }
  });
});
