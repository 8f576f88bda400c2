import { fieldsOf, wordsOf } from '../cards/parts.mjs';
import { h } from '../shared/tree.mjs';

/** @import { BotState } from '../shapes.d.ts' */

/**
 * What the bot says of itself on its health route, check by check.
 * @param {BotState} bot
 */
export function botTrees({ webhookUrl, health }) {
  const { status, body, error } = health;
  const checks = Object.entries(fieldsOf(fieldsOf(body).checks));
  return [
    row('webhook', webhookUrl, undefined),
    row('health', error ?? `${wordsOf(fieldsOf(body).status) || 'answers'} (${status})`, status === 200),
    ...checks.map(([name, check]) => {
      const { ok, ...details } = fieldsOf(check);
      const words = Object.entries(details).map(([key, value]) => `${key} ${wordsOf(value)}`);
      return row(name, words.join(', ') || (ok === true ? 'well' : 'not well'), ok === true);
    }),
  ];
}

/** @param {string} name @param {string} words @param {boolean | undefined} isWell */
const row = (name, words, isWell) =>
  h(
    'div',
    { key: name },
    h('dt', {}, name),
    h('dd', {}, isWell !== undefined && h('span', { class: isWell ? 'good' : 'bad' }, isWell ? '✓ ' : '✗ '), words),
  );
