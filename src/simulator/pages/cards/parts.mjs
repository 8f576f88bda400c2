/** @typedef {Readonly<Record<string, unknown>>} Fields */

/**
 * The text of something that a card says; nothing where it is no text.
 * @param {unknown} value
 */
export const wordsOf = (value) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/**
 * The object, empty where it is none.
 * @param {unknown} value
 * @returns {Fields}
 */
export const fieldsOf = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? /** @type {Fields} */ (value) : {};

/**
 * The list, empty where it is none.
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
export const listOf = (value) => (Array.isArray(value) ? value : []);

/**
 * An address that a link may lead to; nothing where it is of another kind, such as `javascript:`.
 * @param {unknown} value
 */
export function linkOf(value) {
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
}

/**
 * A picture that is in the card itself. Pictures elsewhere are not fetched: the desk talks to nobody but its contact
 * center.
 * @param {unknown} value
 */
export const ownPictureOf = (value) =>
  typeof value === 'string' && /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]*={0,2}$/.test(value)
    ? value
    : undefined;
