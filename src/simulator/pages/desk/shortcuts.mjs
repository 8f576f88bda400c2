/**
 * What keys do, for the reader.
 * @type {readonly (readonly [keys: string, meaning: string])[]}
 */
export const SHORTCUTS = [
  ['Enter', 'Send the message'],
  ['Shift Enter', 'A new line'],
  ['Alt 1 … Alt 9', 'Insert a prepared response'],
  ['/', 'Choose a prepared response, in an empty message'],
  ['Alt A', 'Accept the chat that has waited longest'],
  ['Alt ↑, Alt ↓', 'The chat before, the chat after'],
  ['Alt W', 'Go to the message'],
  ['Alt R', 'Quick replies'],
  ['Alt C', 'Adaptive Card'],
  ['Alt T', 'Transfer'],
  ['Alt E', 'End the chat'],
  ['Alt P', 'Available or away'],
  ['Alt K', 'These keys'],
];

/**
 * Calls what belongs to a key. Keys are told by their place, for Alt makes other letters of them on some machines.
 * @param {Readonly<Record<string, () => void>>} actions by the key's code, such as `KeyA`; `Digit` gets none here
 * @param {(place: number) => void} insert for Alt with a digit, from 0
 */
export function listenToKeys(actions, insert) {
  addEventListener('keydown', (event) => {
    const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || document.querySelector('dialog[open]')) return;
    const digit = /^Digit([1-9])$/.exec(code)?.[1];
    if (digit === undefined && !(code in actions)) return;
    event.preventDefault();
    if (digit === undefined) actions[code]?.();
    else insert(Number(digit) - 1);
  });
}
