/**
 * An element before it is on the page. `attrs` are attributes; of them `key` names the element among its siblings, and
 * one that starts with `on` is a listener.
 * @typedef {object} Tree
 * @property {string} tag
 * @property {Readonly<Record<string, unknown>>} attrs
 * @property {readonly (Tree | string)[]} children
 */

/** @typedef {Tree | string | number | false | null | undefined} Child */

/**
 * Makes a tree. What is undefined, null, false or an empty text is left out; everything else is an element or text,
 * never markup.
 * @param {string} tag
 * @param {Readonly<Record<string, unknown>>} [attrs]
 * @param {...(Child | readonly Child[])} children
 * @returns {Tree}
 */
export function h(tag, attrs = {}, ...children) {
  /** @type {(Tree | string)[]} */
  const kept = [];
  for (const child of children.flat()) {
    if (child === undefined || child === null || child === false || child === '') continue;
    kept.push(typeof child === 'object' ? child : String(child));
  }
  return { tag, attrs, children: kept };
}

/**
 * All the text in a tree, in order.
 * @param {Tree | string} tree
 * @returns {string}
 */
export const textOf = (tree) => (typeof tree === 'string' ? tree : tree.children.map(textOf).join(' '));
