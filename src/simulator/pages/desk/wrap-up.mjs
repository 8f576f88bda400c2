import { byId } from '../shared/by-id.mjs';

/**
 * The form after a chat: a transaction code and a note. What was begun for a chat is there again when it is opened, and
 * nowhere else.
 * @param {object} desk
 * @param {(work: { code: string, note: string }) => Promise<boolean>} desk.wrapUp
 * @param {(words: string) => void} desk.refuse says why something is not taken
 */
export function createWrapUp({ wrapUp, refuse }) {
  const form = byId('wrap-up', HTMLFormElement);
  const note = byId('note', HTMLTextAreaElement);
  /** @type {Map<string, { code: string | undefined, note: string }>} */
  const drafts = new Map();
  let chatId = '';

  const codes = () => /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('#codes input'));
  const chosen = () => [...codes()].find(({ checked }) => checked)?.value;
  function fill(/** @type {{ code: string | undefined, note: string } | undefined} */ draft) {
    note.value = draft?.note ?? '';
    for (const input of codes()) input.checked = input.value === draft?.code;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const code = chosen();
    if (code === undefined) return refuse('Choose a transaction code.');
    const id = chatId;
    void wrapUp({ code, note: note.value }).then((done) => {
      if (!done) return;
      if (id === chatId) fill(undefined);
      drafts.delete(id);
    });
  });

  return {
    /** Shows what belongs to a chat. */
    open(/** @type {string} */ id) {
      if (id === chatId) return;
      drafts.set(chatId, { code: chosen(), note: note.value });
      chatId = id;
      fill(drafts.get(id));
    },
  };
}
