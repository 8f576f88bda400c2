import { join } from 'node:path';
import { MemoryTranscriptStore, TranscriptLoggerMiddleware } from 'botbuilder';
import { createHandoff } from '../src';
import { quietLogger } from '../src/handoff';
import { createEchoBot, type EchoBot } from './echo-bot';
import { withFolder } from './temporary-folder';

/** The SDK's own transcript, kept in memory. */
export const withTranscriptLogger = (): EchoBot =>
  createEchoBot(new TranscriptLoggerMiddleware(new MemoryTranscriptStore()));

/** A bot with live agents behind it, of which none is wanted. */
export interface HandoffBot extends EchoBot {
  /** Resolves when everything that was said is on disk. */
  flush(): Promise<void>;
}

/** Runs `work` with such a bot, on a new SQLite file; `recognizing` where it looks for a wish for a person. */
export const withHandoff = <T>(recognizing: boolean, work: (bot: HandoffBot) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const handoff = createHandoff({
      // Nobody is wanted, so nobody is called.
      adapter: { continueConversationAsync: async () => undefined },
      bot: async () => undefined,
      gateway: { url: 'http://127.0.0.1:9', apiKey: 'key', channelId: 'bot', webhookMaxAgeMs: 300_000 },
      recognizer: recognizing ? undefined : null,
      store: `sqlite:${join(folder, 'handoff.sqlite')}`,
      logger: quietLogger,
    });
    await handoff.start();
    try {
      const { run } = createEchoBot(handoff.middleware);
      // Any reading of the transcript waits for what is still on its way to the disk.
      const flush = async () => void (await handoff.transcripts.getTranscriptActivities('webchat', 'nobody'));
      return await work({ run, flush });
    } finally {
      await handoff.stop();
    }
  });
