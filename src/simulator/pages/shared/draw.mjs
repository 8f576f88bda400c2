/** @import { Tree } from './tree.mjs' */

/** @type {WeakMap<Node, unknown>} */
const keys = new WeakMap();
/** The tree that an element was last drawn from: the same tree is not looked at again. @type {WeakMap<Node, Tree>} */
const drawn = new WeakMap();
/** @type {WeakMap<Element, Map<string, (event: Event) => void>>} */
const listeners = new WeakMap();

/**
 * Makes the children of an element what the trees say. Elements that are still wanted stay the same elements, so that
 * the focus, the selection and what a screen reader has read already are kept.
 * @param {Element} parent
 * @param {readonly (Tree | string)[]} trees
 */
export function draw(parent, trees) {
  const wanted = new Set(trees.map(keyOf).filter((key) => key !== undefined));
  /** @type {Map<unknown, Element>} */
  const keyed = new Map();
  for (const child of [...parent.childNodes]) {
    const key = keys.get(child);
    if (key === undefined) continue;
    if (wanted.has(key)) keyed.set(key, /** @type {Element} */ (child));
    else child.remove();
  }
  /** @type {ChildNode | null} */
  let place = parent.firstChild;
  for (const tree of trees) {
    const node = keyed.get(keyOf(tree)) ?? (place && fits(place, tree) ? place : create(tree));
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
    update(node, tree);
  }
  while (place) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
}

/** @param {Tree | string} tree */
const keyOf = (tree) => (typeof tree === 'string' ? undefined : tree.attrs.key);

/**
 * @param {ChildNode} node
 * @param {Tree | string} tree
 */
function fits(node, tree) {
  if (typeof tree === 'string') return node.nodeType === Node.TEXT_NODE;
  return node instanceof Element && node.localName === tree.tag && keys.get(node) === tree.attrs.key;
}

/**
 * @param {Tree | string} tree
 * @returns {Element | Text}
 */
function create(tree) {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  if (tree.attrs.key !== undefined) keys.set(element, tree.attrs.key);
  return element;
}

/**
 * @param {ChildNode} node
 * @param {Tree | string} tree
 */
function update(node, tree) {
  if (typeof tree === 'string') {
    if (node.nodeValue !== tree) node.nodeValue = tree;
  } else if (node instanceof Element && drawn.get(node) !== tree) {
    drawn.set(node, tree);
    updateAttributes(node, tree.attrs);
    draw(node, tree.children);
  }
}

/**
 * @param {Element} element
 * @param {Readonly<Record<string, unknown>>} attrs
 */
function updateAttributes(element, attrs) {
  for (const name of element.getAttributeNames()) {
    // Whether something is folded is the reader's choice.
    if (!isSet(attrs[name]) && name !== 'open') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attrs)) {
    if (name === 'key' || !isSet(value)) continue;
    if (name.startsWith('on')) listen(element, name.slice(2), /** @type {(event: Event) => void} */ (value));
    else {
      const text = value === true ? '' : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }
}

/** @param {unknown} value */
const isSet = (value) => value !== undefined && value !== null && value !== false;

/**
 * @param {Element} element
 * @param {string} type
 * @param {(event: Event) => void} listener
 */
function listen(element, type, listener) {
  const own = listeners.get(element) ?? new Map();
  listeners.set(element, own);
  if (!own.has(type)) element.addEventListener(type, (event) => own.get(type)?.(event));
  own.set(type, listener);
}
