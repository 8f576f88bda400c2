import type { AuthorType, CardPayload } from '../../wire/resources';
import type { Hub } from '../hub';
import { newId } from '../new-id';
import type { ChatRecord, SimulatedAttachment, SimulatedMessage } from './chat';
import { message } from './chat-events';

/** A message before it is in a chat. */
export interface MessageDraft {
  readonly author: { readonly id: string; readonly type: AuthorType };
  readonly text: string;
  readonly attachments?: readonly SimulatedAttachment[];
  readonly cards?: readonly CardPayload[];
  readonly externalProvider?: SimulatedMessage['externalProvider'];
  /** Whether a visitor wrote it on the channel itself. @default false */
  readonly isVisitors?: boolean;
}

function append(row: SimulatedMessage[], draft: MessageDraft, now: number): SimulatedMessage {
  const written: SimulatedMessage = {
    id: newId(),
    sequence: row.length,
    createdAt: Math.max(now, row.at(-1)?.createdAt ?? 0),
    author: draft.author,
    text: draft.text,
    attachments: draft.attachments ?? [],
    cards: (draft.cards ?? []).map((card) => ({ ...card, id: card.id ?? newId() })),
    externalProvider: draft.externalProvider,
    // What came in through the API comes back as an echo, whether the bot or the user is its author.
    isEcho: draft.author.type === 'bot' || (draft.author.type === 'user' && !draft.isVisitors),
  };
  row.push(written);
  return written;
}

/** Puts a message into a chat and tells the webhook. */
export function writeMessage(hub: Hub, chat: ChatRecord, draft: MessageDraft): SimulatedMessage {
  const written = append(chat.messages, draft, hub.now());
  hub.emit(
    chat,
    message(written, (id) => fileUrl(hub, id)),
  );
  hub.changed(chat, 'message');
  if (written.author.type === 'bot') chat.limits?.botWrote();
  else if (written.author.type === 'user') chat.limits?.userWrote();
  return written;
}

/** Puts what was said before into a chat; nobody is told. */
export function addHistory(hub: Hub, chat: ChatRecord, drafts: readonly MessageDraft[]): void {
  for (const draft of drafts) append(chat.history, draft, hub.now());
}

/** Keeps a file of a chat, to be named by a message. */
export function addAttachment(
  hub: Hub,
  chat: ChatRecord,
  file: Pick<SimulatedAttachment, 'filename' | 'contentType' | 'content'>,
): SimulatedAttachment {
  const attachment = { ...file, id: newId(), createdAt: hub.now() };
  chat.attachments.set(attachment.id, attachment);
  hub.files.set(attachment.id, attachment);
  return attachment;
}

/** Where a file can be had without the API key, as by the vendor's signed links. */
export const fileUrl = (hub: Hub, attachmentId: string): string => `${hub.url}/simulator/files/${attachmentId}`;

/** A chat's messages as a reader sees them who lags behind by up to `lagMs`; always the first ones, none left out. */
export function visibleMessages(hub: Hub, chat: ChatRecord): readonly SimulatedMessage[] {
  const lagMs = hub.faults.plan.readLagMs ?? hub.options.readLagMs;
  const { messages } = chat;
  let count = messages.length;
  if (lagMs > 0) {
    const seenUpTo = hub.now() - hub.random.lag() * lagMs;
    while (count > 0 && (messages[count - 1]?.createdAt ?? 0) > seenUpTo) count -= 1;
  }
  const seen = count === messages.length ? messages : messages.slice(0, count);
  return hub.options.listHistory ? [...chat.history, ...seen] : seen;
}
