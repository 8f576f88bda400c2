import { h } from '../shared/tree.mjs';
import { fieldsOf, linkOf, listOf, ownPictureOf, wordsOf } from './parts.mjs';

/** @import { Tree } from '../shared/tree.mjs' */
/** @import { Fields } from './parts.mjs' */

/** What of a card is shown at most: a card is written by others. */
const MOST_DEPTH = 12;
const MOST_ELEMENTS = 300;

/**
 * An Adaptive Card as an agent reads it: its words, and its buttons as what the user may press.
 * @param {unknown} card
 * @returns {Tree}
 */
export function adaptiveCard(card) {
  let left = MOST_ELEMENTS;

  /**
   * @param {unknown} list
   * @param {number} depth
   * @returns {Tree[]}
   */
  const all = (list, depth) => listOf(list).flatMap((one) => element(fieldsOf(one), depth));

  /**
   * @param {Fields} fields
   * @param {number} depth
   * @returns {Tree[]}
   */
  function element(fields, depth) {
    left -= 1;
    if (left < 0 || depth > MOST_DEPTH || fields.isVisible === false) return [];
    const type = wordsOf(fields.type);
    if (type.startsWith('Input.')) return [input(fields, type)];
    if (type.startsWith('Action.')) return [action(fields, depth)];
    switch (type) {
      case 'TextBlock':
        return [h('p', { class: styleOf(fields) }, wordsOf(fields.text))];
      case 'RichTextBlock':
        return [h('p', {}, listOf(fields.inlines).map(runOf))];
      case 'Image':
        return [picture(fields)];
      case 'ImageSet':
        return [h('div', { class: 'card-row' }, all(fields.images, depth + 1))];
      case 'Media':
        return listOf(fields.sources).map((source) => link(fieldsOf(source).url, wordsOf(fields.altText) || 'Media'));
      case 'FactSet':
        return [facts(fields)];
      case 'Container':
      case 'Column':
      case 'TableCell':
        return [h('div', { class: 'card-part' }, all(fields.items, depth + 1))];
      case 'ColumnSet':
        return [h('div', { class: 'card-row' }, all(withType(fields.columns, 'Column'), depth + 1))];
      case 'Table':
        return all(withType(fields.rows, 'TableRow'), depth + 1);
      case 'TableRow':
        return [h('div', { class: 'card-row' }, all(withType(fields.cells, 'TableCell'), depth + 1))];
      case 'ActionSet':
        return [actions(fields.actions, depth)];
      default:
        return unknown(fields, type, depth);
    }
  }

  /**
   * @param {unknown} list
   * @param {number} depth
   */
  const actions = (list, depth) => h('div', { class: 'card-actions' }, all(list, depth + 1));

  /**
   * @param {Fields} fields
   * @param {number} depth
   * @returns {Tree}
   */
  function action(fields, depth) {
    const title = wordsOf(fields.title) || 'Button';
    if (fields.type === 'Action.OpenUrl') return link(fields.url, title);
    if (fields.type !== 'Action.ShowCard') return h('span', { class: 'card-button' }, title);
    const inner = fieldsOf(fields.card);
    return h(
      'details',
      {},
      h('summary', {}, title),
      all(inner.body, depth + 1),
      listOf(inner.actions).length > 0 && actions(inner.actions, depth),
    );
  }

  /**
   * @param {Fields} fields
   * @param {string} type
   * @param {number} depth
   */
  function unknown(fields, type, depth) {
    if (typeof fields.fallback === 'object') return element(fieldsOf(fields.fallback), depth + 1);
    if (fields.fallback === 'drop') return [];
    return [h('p', { class: 'card-unknown' }, `[${type || 'unknown'}]`)];
  }

  const fields = fieldsOf(card);
  const body = all(fields.body, 0);
  const buttons = listOf(fields.actions);
  const isEmpty = body.length === 0 && buttons.length === 0;
  return h(
    'div',
    { class: 'card' },
    body,
    buttons.length > 0 && actions(buttons, 0),
    isEmpty && h('p', { class: 'card-unknown' }, wordsOf(fields.fallbackText) || '[empty card]'),
    left < 0 && h('p', { class: 'card-unknown' }, '[the rest of the card is left out]'),
  );
}

/** @param {Fields} fields */
function styleOf({ weight, size, isSubtle, style }) {
  const isLarge = style === 'heading' || ['large', 'extralarge'].includes(wordsOf(size).toLowerCase());
  const names = [isLarge && 'card-large', wordsOf(weight).toLowerCase() === 'bolder' && 'card-bold'];
  return [...names, isSubtle === true && 'card-subtle'].filter(Boolean).join(' ') || undefined;
}

/** @param {unknown} run */
const runOf = (run) => wordsOf(run) || wordsOf(fieldsOf(run).text);

/**
 * Columns, rows and cells may leave their type out.
 * @param {unknown} list
 * @param {string} type
 */
const withType = (list, type) => listOf(list).map((one) => ({ ...fieldsOf(one), type }));

/** @param {Fields} fields */
function facts({ facts: list }) {
  const rows = listOf(list).map((fact) => {
    const { title, value } = fieldsOf(fact);
    return h('div', {}, h('dt', {}, wordsOf(title)), h('dd', {}, wordsOf(value)));
  });
  return h('dl', { class: 'facts' }, rows);
}

/** @param {Fields} fields */
function picture({ url, altText }) {
  const own = ownPictureOf(url);
  const words = wordsOf(altText) || 'Picture';
  return own ? h('img', { src: own, alt: words }) : link(url, words);
}

/**
 * @param {unknown} url
 * @param {string} title
 */
function link(url, title) {
  const href = linkOf(url);
  if (href === undefined) return h('span', { class: 'card-button' }, title);
  return h('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, title);
}

/**
 * @param {Fields} fields
 * @param {string} type
 */
function input(fields, type) {
  const label = wordsOf(fields.label) || wordsOf(fields.title) || wordsOf(fields.placeholder) || type.slice(6);
  const choices = listOf(fields.choices).map((choice) => wordsOf(fieldsOf(choice).title));
  return h(
    'p',
    { class: 'card-input' },
    h('span', {}, label),
    h('span', { class: 'card-field' }, choices.length > 0 ? choices.join(' / ') : wordsOf(fields.value) || '…'),
  );
}
