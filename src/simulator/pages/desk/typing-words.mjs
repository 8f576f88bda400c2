import { userName } from './names.mjs';

/** @import { DeskChat } from '../shapes.d.ts' */

/** How long after its sign a user or a bot is typing, ms. */
const TYPING_MS = 6_000;

/**
 * Who is typing, where somebody is.
 * @param {DeskChat} chat
 * @param {number} now
 */
export function typingWords({ signals, messages, user }, now) {
  const isFresh = (/** @type {'user' | 'bot'} */ who) => {
    const at = signals[who] ?? 0;
    const spoke = messages.findLast(({ author }) => author.type === who)?.createdAt ?? 0;
    return at >= spoke && now - at < TYPING_MS;
  };
  if (isFresh('user')) return `${userName(user)} is typing…`;
  return isFresh('bot') ? 'The bot is typing…' : undefined;
}
