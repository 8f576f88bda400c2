import type { MessageResult } from '../wire/resources';
import type { GatewayClient } from './client';

/** How many pages of the oldest messages are looked through to learn the order; later chats tell as well. */
const MOST_PAGES = 5;

/**
 * Puts messages that a newest-first list gives the same `createdAt` in the right order. The vendor does not say whether
 * such a list turns them round too, and times may be as coarse as a second. An oldest-first list has them in the order
 * in which they were written, so the first such pair is looked up there, once for as long as the client lives.
 */
export function createMomentOrder(client: GatewayClient, size: number) {
  /** Whether a newest-first list leaves messages of one moment in the order in which they were written. */
  let isKept: boolean | undefined;

  async function learn(chatId: string, first: string, second: string): Promise<boolean | undefined> {
    let left = size * MOST_PAGES;
    for await (const { id } of client.messages.list(chatId, { sort: 'createdAt:asc', size })) {
      if (id === first) return true;
      if (id === second) return false;
      if (--left === 0) return undefined;
    }
    return undefined;
  }

  return async function* inOrder(
    chatId: string,
    newestFirst: AsyncIterable<MessageResult>,
  ): AsyncGenerator<MessageResult, void, undefined> {
    let moment: MessageResult[] = [];

    async function sorted(): Promise<MessageResult[]> {
      const [first, second] = moment;
      if (!first || !second) return moment;
      isKept ??= await learn(chatId, first.id, second.id);
      return isKept ? moment.reverse() : moment;
    }

    for await (const message of newestFirst) {
      if (moment.length > 0 && (message.createdAt === '' || moment[0]?.createdAt !== message.createdAt)) {
        yield* await sorted();
        moment = [];
      }
      moment.push(message);
    }
    yield* await sorted();
  };
}

/** Messages of one moment, put in order. */
export type MomentOrder = ReturnType<typeof createMomentOrder>;
