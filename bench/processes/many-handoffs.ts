import type { TurnContext } from 'botbuilder';
import { type BotHandoff, createHandoff } from '../../src';
import { quietLogger } from '../../src/handoff';
import { activity } from '../echo-bot';
import { LocalAdapter } from '../local-adapter';
import { serve } from '../procedures';

const AT_ONCE = 100;
const MEGABYTE = 1_000_000;

const adapter = new LocalAdapter();
let handoff: BotHandoff | undefined;

const residentMb = (): number => {
  // Only what is held counts, not what the collector has not come to yet.
  globalThis.gc?.();
  return process.memoryUsage.rss() / MEGABYTE;
};

/** Runs a turn of so many users, some at once. */
async function turns(count: number, logic: (context: TurnContext, turn: number) => Promise<void>): Promise<void> {
  let next = 0;
  const users = Array.from({ length: AT_ONCE }, async () => {
    while (next < count) {
      const turn = next++;
      await adapter.receive(activity(turn, `conversation-${turn}`), (context) => logic(context, turn));
    }
  });
  await Promise.all(users);
}

/** How the bot is used whose memory is measured. */
const manyHandoffs = {
  /** Starts it. */
  async start({ file, gatewayUrl }: { file: string; gatewayUrl: string }): Promise<void> {
    const bot = createHandoff({
      adapter: {
        continueConversationAsync: (_appId, reference, logic) => adapter.continueConversation(reference, logic),
      },
      bot: async () => undefined,
      store: `sqlite:${file}`,
      gateway: { url: gatewayUrl, apiKey: 'key', channelId: 'bot', queueId: 'support', webhookMaxAgeMs: 300_000 },
      // All are to be open within the bench's time.
      requestsPerSecond: 5_000,
      timing: { openMs: 120_000 },
      logger: quietLogger,
    });
    adapter.use(bot.middleware);
    await bot.start();
    handoff = bot;
  },

  /** Users ask for a person. */
  open: ({ count }: { count: number }): Promise<void> =>
    turns(count, async (context, turn) => {
      await handoff?.request(context, { context: { topic: 'order', orderNumber: `${turn}` } });
    }),

  /** Each of them writes to the agent. */
  say: ({ count }: { count: number }): Promise<void> =>
    turns(count, async () => {
      throw new Error('The bot was run while a person had the conversation.');
    }),

  /** Resolves with the resident memory now, MB. */
  async residentMb(_: Record<string, never>): Promise<number> {
    return residentMb();
  },
};

/** What the bot with many handoffs can be asked to do. */
export type ManyHandoffs = typeof manyHandoffs;

serve(manyHandoffs);
