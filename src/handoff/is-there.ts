import type { ContactCenter } from './contact-center';
import { digestOf } from './digest';
import type { Handoff } from './handoff';
import type { Item, Lane } from './lane';
import type { HistoryMessage } from './message';
import type { HandoffStore } from './store';

/** What tells what is in a chat, and what was put there. */
interface Chats {
  readonly store: HandoffStore;
  readonly contactCenter: Pick<ContactCenter, 'messages'>;
  history(handoff: Handoff): Promise<readonly HistoryMessage[]>;
}

/** Whether the message is in the chat: one more of its kind than were sent and, where the chat lists it, said before. */
export async function isThere(
  { store, contactCenter, history }: Chats,
  handoff: Handoff & { chatId: string },
  item: Item,
): Promise<boolean> {
  let same = 0;
  let ours = 0;
  for await (const message of contactCenter.messages(handoff.chatId)) {
    if (message.author.type === 'agent' || message.author.type === 'system') continue;
    ours += 1;
    if (digestOf(message) === item.digest) same += 1;
  }
  const lane: Lane = { handoffId: item.handoffId, direction: 'toAgent' };
  const [sent, sentSame] = await store.transaction(async (transaction) => {
    const done = await transaction.items(lane, ['done']);
    const said = done.filter(({ digest }) => digest !== undefined);
    return [said.length, said.filter(({ digest }) => digest === item.digest).length] as const;
  });
  const before = await history(handoff);
  // The vendor does not say whether the history is listed among the messages: more than one unknown means it is.
  const listed = ours > sent + 1;
  const beforeSame = listed ? before.filter((message) => digestOf(message) === item.digest).length : 0;
  return same > sentSame + beforeSame;
}
