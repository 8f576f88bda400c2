import { byId } from '../shared/by-id.mjs';
import { draw } from '../shared/draw.mjs';
import { h } from '../shared/tree.mjs';
import { sizeOf } from '../shared/words.mjs';

/** @import { Desk } from '../shapes.d.ts' */

/** How long after the last key an agent is typing no more, ms. */
const TYPING_MS = 4_000;

/**
 * Where the agent writes: text, files, prepared responses. What was begun in a chat is there again when it is opened.
 * @param {object} desk
 * @param {(message: { text: string, attachments: { filename: string, contentType: string, content: string }[] }) => Promise<boolean>} desk.send
 * @param {(on: boolean) => void} desk.typing
 * @param {(words: string) => void} desk.refuse says why something is not taken
 */
export function createComposer({ send, typing, refuse }) {
  const form = byId('composer', HTMLFormElement);
  const words = byId('words', HTMLTextAreaElement);
  const picker = byId('file', HTMLInputElement);
  const menu = byId('responses-part', HTMLDetailsElement);
  /** @type {File[]} */
  let files = [];
  /** @type {Map<string, string>} */
  const drafts = new Map();
  let chatId = '';
  let isTyping = false;
  let timer = 0;
  let mostBytes = Number.POSITIVE_INFINITY;

  function setTyping(/** @type {boolean} */ on) {
    clearTimeout(timer);
    if (on) timer = window.setTimeout(() => setTyping(false), TYPING_MS);
    if (on === isTyping) return;
    isTyping = on;
    typing(on);
  }

  function showFiles() {
    const rows = files.map((file) =>
      h(
        'li',
        { class: 'chip' },
        `${file.name} (${sizeOf(file.size)}) `,
        h(
          'button',
          {
            type: 'button',
            'aria-label': `Remove ${file.name}`,
            onclick: () => {
              files = files.filter((other) => other !== file);
              showFiles();
              words.focus();
            },
          },
          '×',
        ),
      ),
    );
    draw(byId('files', HTMLUListElement), rows);
  }

  function take(/** @type {Iterable<File>} */ given) {
    for (const file of given) {
      if (file.size === 0) refuse(`${file.name} is empty.`);
      else if (file.size > mostBytes) refuse(`${file.name} is larger than ${sizeOf(mostBytes)}.`);
      else files = [...files, file].slice(0, 10);
    }
    showFiles();
  }

  async function submit() {
    const text = words.value.trim();
    if (text === '' && files.length === 0) return;
    const attachments = await Promise.all(
      files.map(async (file) => ({
        filename: file.name.slice(0, 255),
        contentType: file.type || 'application/octet-stream',
        content: await base64Of(file),
      })),
    );
    // Sending says that typing is over.
    clearTimeout(timer);
    const wasTyping = isTyping;
    isTyping = false;
    const [sentText, sentFiles, sentFrom] = [words.value, files, chatId];
    words.value = '';
    files = [];
    showFiles();
    if (wasTyping) typing(false);
    if ((await send({ text, attachments })) || sentFrom !== chatId) return;
    words.value = sentText;
    files = sentFiles;
    showFiles();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  words.addEventListener('input', () => setTyping(words.value !== ''));
  words.addEventListener('blur', () => setTyping(false));
  words.addEventListener('keydown', (event) => {
    if (event.key === '/' && words.value === '') {
      event.preventDefault();
      menu.open = true;
      menu.querySelector('button')?.focus();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  words.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.files ?? [];
    if (pasted.length > 0) take(pasted);
  });
  picker.addEventListener('change', () => {
    take(picker.files ?? []);
    picker.value = '';
  });
  // A menu that lost the focus is closed.
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    const buttons = [...menu.querySelectorAll('button')];
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === 'Escape') {
      menu.open = false;
      words.focus();
    } else if (step !== undefined) {
      event.preventDefault();
      const place = buttons.findIndex((button) => button.matches(':focus'));
      buttons[(place + step + buttons.length) % buttons.length]?.focus();
    }
  });

  function insert(/** @type {string} */ text) {
    const { selectionStart: start, selectionEnd: end, value } = words;
    const space = start > 0 && !/\s$/.test(value.slice(0, start)) ? ' ' : '';
    words.setRangeText(space + text, start, end, 'end');
    menu.open = false;
    words.focus();
    setTyping(true);
  }

  return {
    /** Puts text where the cursor is. */
    insert,
    focus: () => words.focus(),
    stopTyping: () => setTyping(false),
    /** Shows what belongs to a chat: what was begun there, and nothing of another. */
    open(/** @type {string} */ id) {
      if (id === chatId) return;
      setTyping(false);
      drafts.set(chatId, words.value);
      chatId = id;
      words.value = drafts.get(id) ?? '';
      files = [];
      showFiles();
    },
    show(/** @type {Desk} */ { preparedResponses, maxAttachmentBytes }) {
      mostBytes = maxAttachmentBytes;
      const rows = preparedResponses.map(({ title, text }, index) =>
        h(
          'li',
          { key: title },
          h(
            'button',
            {
              type: 'button',
              title: text,
              'aria-keyshortcuts': index < 9 ? `Alt+${index + 1}` : undefined,
              onclick: () => insert(text),
            },
            h('strong', {}, title),
            index < 9 && h('kbd', {}, `Alt ${index + 1}`),
            h('span', { class: 'excerpt' }, text),
          ),
        ),
      );
      draw(byId('responses', HTMLUListElement), rows);
    },
  };
}

/**
 * @param {Blob} file
 * @returns {Promise<string>}
 */
function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
