import { h } from '../shared/tree.mjs';
import { timeOf } from '../shared/words.mjs';

/** @import { Desk, DeskChat, DeskUser } from '../shapes.d.ts' */

/** @typedef {ReadonlyMap<string, { readonly was: string, readonly at: number }>} Changes */

/** @type {readonly (readonly [keyof DeskUser, string])[]} */
const FIELDS = [
  ['name', 'Name'],
  ['userId', 'Customer'],
  ['email', 'E-mail'],
  ['phone', 'Phone'],
  ['company', 'Company'],
  ['caseId', 'Case'],
  ['language', 'Language'],
];

/**
 * Every fact of a user by its label: the customer's data first, then what the bot has added.
 * @param {DeskUser} user
 */
export function factsOf(user) {
  /** @type {Map<string, string>} */
  const data = new Map();
  for (const [field, label] of FIELDS) {
    const value = user[field];
    if (typeof value === 'string' && value !== '') data.set(label, value);
  }
  const context = new Map((user.additionalProperties ?? []).map(({ key, value }) => [key, value]));
  return { data, context };
}

/**
 * What is different now, with what it was.
 * @param {DeskUser} before
 * @param {DeskUser} after
 * @returns {[label: string, was: string][]}
 */
export function changesOf(before, after) {
  const [old, now] = [factsOf(before), factsOf(after)];
  return /** @type {const} */ (['data', 'context']).flatMap((part) =>
    [...now[part]].flatMap(([label, value]) => {
      const was = old[part].get(label);
      return was === value ? [] : [/** @type {[string, string]} */ ([label, was ?? ''])];
    }),
  );
}

/**
 * The customer's data, the context and the chat's own facts.
 * @param {DeskChat} chat
 * @param {Desk} desk
 * @param {Changes} changes what has become different while the chat was open
 */
export function aboutUser(chat, desk, changes) {
  const { data, context } = factsOf(chat.user);
  return [
    h('h3', { key: 'data-title' }, 'Customer'),
    table('data', data, changes),
    h('h3', { key: 'context-title' }, 'Context'),
    context.size > 0
      ? table('context', context, changes)
      : h('p', { key: 'context', class: 'empty' }, 'The bot gave none.'),
    h('h3', { key: 'chat-title' }, 'Chat'),
    table('chat', chatFacts(chat, desk), new Map()),
  ];
}

/**
 * @param {string} key
 * @param {ReadonlyMap<string, string>} rows
 * @param {Changes} changes
 */
function table(key, rows, changes) {
  return h(
    'dl',
    { key, class: 'facts' },
    [...rows].map(([label, value]) => {
      const change = changes.get(label);
      return h(
        'div',
        { key: label },
        h('dt', {}, label),
        h(
          'dd',
          { dir: 'auto' },
          change ? h('mark', {}, value) : value,
          change &&
            h(
              'span',
              { class: 'hint' },
              change.was === '' ? ` (new at ${timeOf(change.at)})` : ` (until ${timeOf(change.at)}: ${change.was})`,
            ),
        ),
      );
    }),
  );
}

/**
 * @param {DeskChat} chat
 * @param {Desk} desk
 */
function chatFacts({ id, channel, msisdn, createdAt, interactions, participants }, { agents }) {
  const people = participants
    .filter(({ type }) => type === 'agent')
    .map(({ id: agentId, removed }) => {
      const name = agents.find((agent) => agent.id === agentId)?.name ?? agentId;
      return removed ? `${name} (left)` : name;
    });
  const stretches = interactions.map(({ startTime, endTime, code }) =>
    [`${timeOf(startTime)}–${endTime === undefined ? 'now' : timeOf(endTime)}`, code].filter(Boolean).join(' '),
  );
  /** @type {[string, string][]} */
  const facts = [
    ['Channel', [channel, msisdn].filter(Boolean).join(' ')],
    ['Opened', timeOf(createdAt)],
    ['Agents', people.join(', ') || 'none yet'],
    ['Interactions', stretches.join(', ')],
    ['Id', id],
  ];
  return new Map(facts.filter(([, value]) => value !== ''));
}
