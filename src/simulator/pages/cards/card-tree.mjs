import { h } from '../shared/tree.mjs';
import { adaptiveCard } from './adaptive-card.mjs';
import { fieldsOf, listOf, wordsOf } from './parts.mjs';

/** @import { Tree } from '../shared/tree.mjs' */

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
export const QUICK_REPLIES = 'application/8x8.quick.replies';

/** How much of a card of a kind that is not known is shown. */
const MOST_LETTERS = 4_000;

/**
 * A card of a message as an agent reads it.
 * @param {{ readonly contentType: string, readonly content: unknown }} card
 * @returns {Tree}
 */
export function cardTree({ contentType, content }) {
  if (contentType === ADAPTIVE_CARD) return adaptiveCard(content);
  if (contentType === QUICK_REPLIES) return quickReplies(content);
  const text = JSON.stringify(content, undefined, 2) ?? '';
  return h(
    'details',
    { class: 'card' },
    h('summary', {}, `Card of the kind ${contentType}`),
    h('pre', {}, text.slice(0, MOST_LETTERS)),
  );
}

/** @param {unknown} content */
function quickReplies(content) {
  const titles = listOf(fieldsOf(content).options).map((option) => wordsOf(fieldsOf(option).title));
  return h(
    'ul',
    { class: 'card-actions', 'aria-label': 'Quick replies' },
    titles.filter(Boolean).map((title) => h('li', { class: 'card-button' }, title)),
  );
}
