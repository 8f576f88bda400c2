import { cardTree } from '../cards/card-tree.mjs';
import { h } from '../shared/tree.mjs';
import { sizeOf, timeOf } from '../shared/words.mjs';
import { authorName } from './names.mjs';

/** @import { Desk, DeskChat, DeskFile, DeskMessage } from '../shapes.d.ts' */
/** @import { Tree } from '../shared/tree.mjs' */

/** Kinds that are shown as pictures; the simulator looks at the bytes before it serves one as such. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/**
 * Everything said: before the chat, and in it.
 * @param {DeskChat} chat
 * @param {Desk} desk
 * @returns {Tree[]}
 */
export function transcript(chat, desk) {
  const { history = [], messages } = chat;
  const row = (/** @type {DeskMessage} */ message) => messageTree(message, message.createdAt, chat, desk);
  // When they were said is not told: their times are all that of the chat.
  const oldRow = (/** @type {DeskMessage} */ message) => messageTree(message, undefined, chat, desk);
  return [
    ...(history.length > 0
      ? [h('h3', { key: 'before' }, 'Before the chat'), h('ol', { key: 'history' }, history.map(oldRow))]
      : []),
    h('h3', { key: 'now' }, `In the chat, since ${timeOf(chat.createdAt)}`),
    h('ol', { key: 'messages' }, messages.map(row)),
  ];
}

/**
 * The trees of messages: in a long transcript only what is new is drawn.
 * @type {WeakMap<DeskMessage, { name: string, tree: Tree }>}
 */
const known = new WeakMap();

/**
 * @param {DeskMessage} message
 * @param {number | undefined} at
 * @param {DeskChat} chat
 * @param {Desk} desk
 */
function messageTree(message, at, { user }, desk) {
  const name = authorName(message, desk, user);
  const before = known.get(message);
  if (before?.name === name) return before.tree;
  const { id, author, text, attachments, cards, externalProvider } = message;
  const isOwn = author.type === 'agent' && author.id === desk.agent.id;
  const tree = h(
    'li',
    { key: id, class: `message by-${isOwn ? 'me' : author.type}` },
    h(
      'p',
      { class: 'message-head' },
      h('span', { class: 'author' }, name),
      ' ',
      at !== undefined && h('time', { datetime: new Date(at).toISOString() }, timeOf(at)),
    ),
    text !== '' && h('p', { class: 'words', dir: 'auto' }, text),
    externalProvider && h('p', { class: 'hint' }, `[a post on ${externalProvider.name}]`),
    attachments.map(fileTree),
    cards.map(cardTree),
  );
  known.set(message, { name, tree });
  return tree;
}

/**
 * A file as a link that saves it, with the picture where it is one. Nothing that was sent is ever opened in the page.
 * @param {DeskFile} file
 */
function fileTree({ id, filename, contentType, size }) {
  const isPicture = PICTURES.has(contentType);
  return h(
    'a',
    { class: isPicture ? 'file picture' : 'file', href: `/simulator/files/${id}`, download: filename },
    isPicture && h('img', { src: `/simulator/pictures/${id}`, alt: '', loading: 'lazy' }),
    h('bdi', { class: 'filename' }, filename),
    ' ',
    h('span', { class: 'hint' }, sizeOf(size)),
  );
}
