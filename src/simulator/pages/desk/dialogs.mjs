import { ADAPTIVE_CARD, cardTree, QUICK_REPLIES } from '../cards/card-tree.mjs';
import { byId } from '../shared/by-id.mjs';
import { draw } from '../shared/draw.mjs';
import { h } from '../shared/tree.mjs';
import { EXAMPLE_CARDS } from './example-cards.mjs';
import { transferTargets } from './transfer-targets.mjs';

/** @import { Desk } from '../shapes.d.ts' */

/**
 * A dialog with a form whose last button does something; it closes when that was done.
 * @param {string} id
 * @param {() => Promise<boolean>} submit
 */
function createDialog(id, submit) {
  const dialog = byId(id, HTMLDialogElement);
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit().then((done) => done && dialog.close());
  });
  for (const button of dialog.querySelectorAll('[data-close]')) {
    button.addEventListener('click', () => dialog.close());
  }
  return dialog;
}

/** @param {(target: unknown) => Promise<boolean>} transfer */
export function createTransferDialog(transfer) {
  const target = byId('target', HTMLSelectElement);
  const dialog = createDialog('transfer-dialog', () => transfer(JSON.parse(target.value)));
  return {
    open(/** @type {Desk} */ desk, /** @type {string | undefined} */ queueId) {
      draw(target, transferTargets(desk, queueId));
      dialog.showModal();
      target.focus();
    },
  };
}

/** @param {(message: { text: string, cards: unknown[] }) => Promise<boolean>} send */
export function createRepliesDialog(send) {
  const dialog = createDialog('replies-dialog', () => {
    const titles = byId('replies', HTMLTextAreaElement).value.split('\n');
    const options = titles
      .map((title) => title.trim())
      .filter(Boolean)
      .map((title) => ({ title, data: { postback: title } }));
    if (options.length === 0) return Promise.resolve(false);
    const card = { contentType: QUICK_REPLIES, content: { options } };
    return send({ text: byId('question', HTMLInputElement).value.trim(), cards: [card] });
  });
  return { open: () => dialog.showModal() };
}

/** @param {(message: { text: string, cards: unknown[] }) => Promise<boolean>} send */
export function createCardDialog(send) {
  const json = byId('card-json', HTMLTextAreaElement);
  const example = byId('card-example', HTMLSelectElement);
  const preview = byId('card-preview', HTMLDivElement);
  const problem = byId('card-problem', HTMLParagraphElement);

  /** The card that is written; undefined where it is none. */
  function read() {
    try {
      const card = JSON.parse(json.value);
      return card?.type === 'AdaptiveCard' ? card : undefined;
    } catch {
      return undefined;
    }
  }
  function show() {
    const card = read();
    problem.textContent = card ? '' : 'This is no Adaptive Card yet.';
    draw(preview, card ? [cardTree({ contentType: ADAPTIVE_CARD, content: card })] : []);
  }
  function start() {
    json.value = JSON.stringify(EXAMPLE_CARDS[Number(example.value)]?.card, undefined, 2);
    show();
  }
  const dialog = createDialog('card-dialog', async () => {
    const card = read();
    return card !== undefined && send({ text: '', cards: [{ contentType: ADAPTIVE_CARD, content: card }] });
  });
  draw(
    example,
    EXAMPLE_CARDS.map(({ name }, index) => h('option', { value: index }, name)),
  );
  json.addEventListener('input', show);
  example.addEventListener('change', start);
  return {
    open() {
      start();
      dialog.showModal();
    },
  };
}

/** @param {readonly (readonly [keys: string, meaning: string])[]} shortcuts */
export function createShortcutsDialog(shortcuts) {
  const dialog = createDialog('shortcuts-dialog', () => Promise.resolve(true));
  const rows = shortcuts.map(([keys, meaning]) => h('div', {}, h('dt', {}, h('kbd', {}, keys)), h('dd', {}, meaning)));
  draw(byId('shortcuts', HTMLDListElement), rows);
  return { open: () => dialog.showModal() };
}
