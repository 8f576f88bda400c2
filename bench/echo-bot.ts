import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Activity, Middleware, TurnContext } from 'botbuilder';
import { LocalAdapter } from './local-adapter';

/** A bot that says what it heard. */
export interface EchoBot {
  /** Runs turns one after the other, spread over conversations of these ids. */
  run(turns: number, conversationIds: readonly string[]): Promise<void>;
}

const echo = async (context: TurnContext): Promise<void> => {
  await context.sendActivity(`You said: ${context.activity.text}`);
};

/** What a user writes, as a web chat sends it. */
export const activity = (turn: number, conversationId: string): Partial<Activity> => ({
  type: 'message',
  id: `${conversationId}|${turn}`,
  timestamp: new Date(),
  channelId: 'webchat',
  serviceUrl: 'https://webchat.botframework.com/',
  from: { id: 'dl_kim', name: 'Kim', role: 'user' },
  recipient: { id: 'shop-bot', name: 'Shop', role: 'bot' },
  conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
  locale: 'en-US',
  textFormat: 'plain',
  text: `When will order ${turn} be with me?`,
  entities: [{ type: 'ClientCapabilities', requiresBotState: true, supportsListening: true, supportsTts: true }],
  channelData: { clientActivityID: `client-${turn}`, clientTimestamp: '2026-01-01T10:00:00.000Z' },
});

/** An echo bot behind one middleware. */
export function createEchoBot(middleware: Middleware): EchoBot {
  const adapter = new LocalAdapter();
  adapter.use(middleware);
  let turn = 0;
  return {
    async run(turns, conversationIds) {
      for (let index = 0; index < turns; index++) {
        const conversationId = conversationIds[turn % conversationIds.length] ?? 'conversation';
        // As a turn of a channel does, each begins in a turn of the event loop.
        await turnOfTheLoop();
        await adapter.receive(activity(turn++, conversationId), echo);
      }
    },
  };
}
