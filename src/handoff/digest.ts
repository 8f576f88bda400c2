import { createHash } from 'node:crypto';
import type { Card, ChatAttachment } from './message';

/** What a message hashes to: its text and files, or, where it has neither, the kinds of its cards. */
export function digestOf(message: {
  readonly text: string;
  readonly attachments?: readonly ChatAttachment[];
  readonly cards?: readonly Card[];
}): string {
  const files = (message.attachments ?? []).map(({ id }) => id).sort();
  const text = message.text.normalize().trim();
  const cards = text === '' && files.length === 0 ? (message.cards ?? []).map(({ contentType }) => contentType) : [];
  return createHash('sha256')
    .update(JSON.stringify([text, files, cards]))
    .digest('base64url')
    .slice(0, 22);
}
