import { TestAdapter, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { HandoffMiddleware } from '../../src/bot';
import { quietLogger } from '../../src/handoff';
import { createStore, type Store } from '../../src/store';
import { aHandoff } from '../helpers/a-handoff';
import { middlewareParts } from '../helpers/middleware-parts';

describe('a message that comes as its handoff ends', () => {
  let store: Store;
  beforeEach(async () => {
    store = createStore('sqlite::memory:', { logger: quietLogger });
    await store.handoffs.start();
  });
  afterEach(() => store.handoffs.close());

  /** A turn that still saw the handoff, and then found it over. */
  async function turn(bot: (context: TurnContext) => Promise<unknown>) {
    const parts = middlewareParts(store);
    const handoff = aHandoff({ phase: 'connected', chatId: 'chat-1' });
    const adapter = new TestAdapter(async (context) => void (await bot(context)));
    const thrown: unknown[] = [];
    adapter.onTurnError = async (_context, error) => void thrown.push(error);
    adapter.use(
      new HandoffMiddleware({
        ...parts,
        handoffs: {
          ...parts.handoffs,
          standing: async () => ({ handoff, triggers: undefined }),
          admit: async () => 'no-handoff',
        },
        outgoing: async () => ({ message: { author: 'user', text: 'hello' }, activityId: 'activity-1' }),
      }),
    );
    await adapter.receiveActivity('hello');
    const shown = adapter.activeQueue.map(({ text }) => text);
    return { thrown, shown };
  }

  it("is the bot's", async () => {
    let heard: string | undefined;
    const { thrown, shown } = await turn(async ({ activity }) => {
      heard = activity.text;
    });
    expect({ heard, thrown, shown }).to.deep.equal({ heard: 'hello', thrown: [], shown: [] });
  });

  it('fails as any turn of the bot does, where the bot throws', async () => {
    const broken = new Error('broken');
    const { thrown, shown } = await turn(async () => {
      throw broken;
    });
    expect({ thrown, shown }).to.deep.equal({ thrown: [broken], shown: [] });
  });
});
