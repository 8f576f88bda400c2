import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { botMessageOf, cardWords } from '../bot';
import { digestOf, type HandoffStore, type ItemBody, type MessageToAgent, messageParts } from '../handoff';

/** Takes what the bot says in a visit: on disk, in order, once for each key. */
export interface Outbox {
  /** Resolves with the id of the activity; undefined where there is nothing in it to say. */
  say(chatId: string, key: string, activity: Partial<Activity>): Promise<string | undefined>;
  /** The bot ends the conversation: the chat is over when all before was said. */
  end(chatId: string, key: string): Promise<string>;
}

/** Ids of activities go into paths and logs of others. */
const idOf = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 22);

/** How what the bot says is put. */
export interface OutboxOptions {
  /** The largest file that comes inside a message. */
  readonly maxInlineBytes: number;
  /** How long a text may be before it is sent in parts. 8x8 documents no limit. */
  readonly maxTextLength: number;
  /** The kinds of channels that show cards and quick replies. */
  readonly cardChannels: readonly string[];
}

/** The cards of a message in words, for channels that show none. */
function inWords({ cards = [], ...message }: MessageToAgent): MessageToAgent {
  const words = cards.map(cardWords);
  return { ...message, text: [message.text, ...words].filter((part) => part !== '').join('\n') };
}

export function createOutbox(
  store: Pick<HandoffStore, 'transaction' | 'visit'>,
  { maxInlineBytes, maxTextLength, cardChannels }: OutboxOptions,
): Outbox {
  /** A kind of channel that was not told may show them. */
  async function showsCards(chatId: string): Promise<boolean> {
    const channel = (await store.visit(chatId))?.about.channel;
    return channel === undefined || cardChannels.includes(channel);
  }

  async function put(chatId: string, key: string, bodies: readonly ItemBody[]): Promise<string> {
    const itemKey = `${chatId}:said:${key}`;
    // A turn that is run again says nothing again.
    await store.transaction(async (transaction) => {
      for (const [index, body] of bodies.entries()) {
        await transaction.addItem({
          handoffId: chatId,
          direction: 'toVisitor',
          key: index === 0 ? itemKey : `${itemKey}:part:${index}`,
          body,
          digest: body.kind === 'say' ? digestOf(body.message) : undefined,
        });
      }
    });
    return idOf(itemKey);
  }
  return {
    async say(chatId, key, activity) {
      const said = botMessageOf(activity, { maxInlineBytes });
      const message = said?.cards && !(await showsCards(chatId)) ? inWords(said) : said;
      if (!message) return undefined;
      const parts = messageParts(message, maxTextLength);
      return put(
        chatId,
        key,
        parts.map((part) => ({ kind: 'say', message: part })),
      );
    },
    end: (chatId, key) => put(chatId, key, [{ kind: 'leave', chatId }]),
  };
}
