import { type RunningBot, startBot } from '../../samples/server';
import { quietLogger } from '../../src/handoff';
import { serve } from '../procedures';

let bot: RunningBot | undefined;

/** How the sample bot is used that is killed. */
const shop = {
  /** Starts it with these settings. Resolves with where it listens. */
  async start(settings: Readonly<Record<string, string>>): Promise<string> {
    bot = await startBot(settings, quietLogger);
    return bot.url;
  },
};

/** What the sample bot can be asked to do. */
export type Shop = typeof shop;

serve(shop);
