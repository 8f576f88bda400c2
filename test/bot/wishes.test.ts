import { TestAdapter, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { HandoffMiddleware } from '../../src/bot';
import { type HandoffStore, quietLogger } from '../../src/handoff';
import { createHandoffRecognizer } from '../../src/intent';
import { createStore, type Store } from '../../src/store';
import { middlewareParts } from '../helpers/middleware-parts';

/** The store, and the names of what was asked of it. */
function watched(store: HandoffStore): { store: HandoffStore; calls: string[] } {
  const calls: string[] = [];
  const proxy = new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return value.apply(target, args);
      };
    },
  });
  return { store: proxy, calls };
}

describe('a turn of a user whom the bot has', () => {
  let store: Store;
  let middleware: HandoffMiddleware;
  let calls: string[];
  beforeEach(async () => {
    store = createStore('sqlite::memory:', { logger: quietLogger });
    await store.handoffs.start();
    const seen = watched(store.handoffs);
    calls = seen.calls;
    const { transcripts } = store;
    middleware = new HandoffMiddleware({
      ...middlewareParts({ handoffs: seen.store, transcripts }),
      recognizer: createHandoffRecognizer(),
    });
  });
  afterEach(() => store.handoffs.close());

  /** Runs turns one after the other; what was asked of the store in each. */
  async function turns(bot: (context: TurnContext) => Promise<unknown>, ...texts: string[]): Promise<string[]> {
    const adapter = new TestAdapter(async (context) => void (await bot(context)));
    adapter.use(middleware);
    const asked: string[] = [];
    for (const text of texts) {
      calls.length = 0;
      await adapter.receiveActivity(text);
      asked.push(calls.join(' '));
    }
    return asked;
  }

  const nothing = async (): Promise<void> => undefined;

  it('asks the store once, and writes nothing, where nothing happens', async () => {
    expect(await turns(nothing, 'hello', 'where is my order', 'what do you cost')).to.deep.equal([
      'standing',
      'standing',
      'standing',
    ]);
  });

  it('writes when something is counted, and once more when it was not in a row', async () => {
    const bot = async (context: TurnContext): Promise<unknown> =>
      context.activity.text === 'what' && middleware.wishes.count(context, 'missed');
    expect(await turns(bot, 'what', 'ok', 'ok')).to.deep.equal([
      'standing transaction',
      'standing transaction',
      'standing',
    ]);
  });

  it('goes on where the store fails at what was counted', async () => {
    const told: boolean[] = [];
    await turns(async (context) => {
      await store.handoffs.close();
      told.push(await middleware.wishes.count(context, 'missed'));
    }, 'what');
    expect(told).to.deep.equal([false]);
    await store.handoffs.start();
  });
});
