import { ask, NotDone } from '../shared/ask.mjs';
import { byId } from '../shared/by-id.mjs';
import { coalesce } from '../shared/coalesce.mjs';
import { follow } from '../shared/follow.mjs';
import { changesOf } from './about.mjs';
import { createComposer } from './composer.mjs';
import { createCardDialog, createRepliesDialog, createShortcutsDialog, createTransferDialog } from './dialogs.mjs';
import { queueName, userName } from './names.mjs';
import { listenToKeys, SHORTCUTS } from './shortcuts.mjs';
import { createView } from './view.mjs';
import { createWrapUp } from './wrap-up.mjs';

/** @import { Desk, DeskChat, DeskSummary } from '../shapes.d.ts' */

/** How long a problem stays on the screen, ms. */
const PROBLEM_MS = 6_000;

/**
 * What an agent should read instead of what the console says.
 * @type {Readonly<Record<string, string>>}
 */
const REASONS = {
  'not-waiting': 'This chat waits no more: another agent has accepted it, or the user has left.',
};

/** @param {unknown} error */
const reasonOf = (error) =>
  (error instanceof NotDone && REASONS[error.code ?? '']) || (error instanceof Error ? error.message : String(error));

/**
 * Everything that is known at one desk.
 * @typedef {object} DeskState
 * @property {Desk} desk
 * @property {number} clockAheadMs how much the contact center's clock is ahead of this machine's
 * @property {DeskChat | undefined} chat the one that is open
 * @property {Map<string, number>} seen how many messages of each chat were on the screen
 * @property {Map<string, { was: string, at: number }>} changes of the user's facts while the chat was open
 */

/**
 * Sits an agent down.
 * @param {string} agentId
 */
export async function openDesk(agentId) {
  const own = `/agents/${encodeURIComponent(agentId)}`;
  /** @type {Desk} */
  const first = await ask(`GET ${own}/desk`);
  /** @type {DeskState} */
  const state = {
    desk: first,
    clockAheadMs: first.now - Date.now(),
    chat: undefined,
    seen: new Map(first.chats.map(({ id, messageCount }) => [id, messageCount])),
    changes: new Map(),
  };

  let problemTimer = 0;
  function tell(/** @type {string} */ words) {
    const problem = byId('problem', HTMLParagraphElement);
    problem.textContent = words;
    problem.hidden = words === '';
    clearTimeout(problemTimer);
    problemTimer = window.setTimeout(() => tell(''), PROBLEM_MS);
    if (words === '') clearTimeout(problemTimer);
  }

  /**
   * Does something, and says so where it cannot be done.
   * @param {string} operation
   * @param {unknown} [body]
   */
  async function attempt(operation, body) {
    try {
      // What was begun is finished though the page is closed.
      await ask(operation, body, { keepalive: operation.endsWith('/typing') });
      return true;
    } catch (error) {
      tell(reasonOf(error));
      return false;
    }
  }
  let acted = Promise.resolve(true);
  /**
   * Does something in the open chat, after what was begun before: requests side by side may overtake one another.
   * @param {string} action
   * @param {unknown} body
   */
  function inChat(action, body) {
    if (!state.chat) return Promise.resolve(false);
    const operation = `POST ${own}/chats/${state.chat.id}/${action}`;
    acted = acted.then(() => attempt(operation, body));
    return acted;
  }

  /** Whether the agent is in the chat that is open. */
  const isOpen = () => state.chat?.agentId === agentId;
  const send = (/** @type {unknown} */ message) => inChat('messages', message);
  const composer = createComposer({
    send,
    typing(on) {
      if (isOpen()) void inChat('typing', { on });
    },
    refuse: tell,
  });
  const transferDialog = createTransferDialog((target) => {
    composer.stopTyping();
    return inChat('transfer', target);
  });
  const repliesDialog = createRepliesDialog(send);
  const cardDialog = createCardDialog(send);
  const wrapUp = createWrapUp({ wrapUp: (work) => inChat('wrap-up', work), refuse: tell });
  const shortcutsDialog = createShortcutsDialog(SHORTCUTS);

  const view = createView(state, {
    accept: (chatId) => void accept(chatId),
    open: (chatId) => void open(chatId),
  });

  async function accept(/** @type {string} */ chatId) {
    if (!(await attempt(`POST ${own}/accept`, { chatId }))) return;
    await open(chatId);
    composer.focus();
  }

  async function open(/** @type {string} */ chatId) {
    try {
      const chat = await ask(`GET /chats/${chatId}`);
      composer.open(chatId);
      wrapUp.open(chatId);
      state.changes = new Map();
      state.chat = chat;
    } catch (error) {
      return tell(reasonOf(error));
    }
    await refresh();
    view.showChatOnly();
  }

  function close() {
    composer.open('');
    wrapUp.open('');
    state.chat = undefined;
  }

  function lose(/** @type {DeskChat} */ chat) {
    view.announce(`The contact center does not know the chat with ${userName(chat.user)} any more.`);
    close();
  }

  /** Reads what is new of the open chat. */
  async function readChat() {
    const { chat } = state;
    if (!chat) return;
    /** @type {DeskChat | undefined} */
    const news = await ask(`GET /chats/${chat.id}?from=${chat.messages.length}`).catch((error) => {
      // The contact center has begun anew, and knows nothing of what was before.
      if (error instanceof NotDone && error.code === 'unknown-chat') return undefined;
      throw error;
    });
    if (state.chat !== chat) return;
    if (!news) return lose(chat);
    const at = Date.now();
    for (const [label, was] of changesOf(chat.user, news.user)) {
      state.changes.set(label, { was: state.changes.get(label)?.was ?? was, at });
    }
    const isFirst = chat.messages.length === 0;
    const messages = isFirst ? news.messages : [...chat.messages, ...news.messages];
    state.chat = { ...news, history: chat.history, messages };
  }

  const refresh = coalesce(async () => {
    try {
      await readChat();
      state.desk = await ask(`GET ${own}/desk`);
      state.clockAheadMs = state.desk.now - Date.now();
      const { chat, desk } = state;
      const isMine = (/** @type {DeskSummary} */ { id }) => id === chat?.id;
      if (chat && !desk.chats.some(isMine) && !desk.toWrapUp.some(isMine)) {
        if (chat.state === 'active')
          view.announce(`${userName(chat.user)} is in ${queueName(desk, chat.queueId)} now.`);
        close();
      }
      composer.show(desk);
      view.show();
    } catch (error) {
      tell(reasonOf(error));
    }
  });

  const setPresence = (/** @type {string} */ presence) => attempt(`PUT ${own}/presence`, { presence });
  /** Opens the chat before (-1) or after (1) the open one. */
  function step(/** @type {number} */ by) {
    const chats = [...state.desk.chats, ...state.desk.toWrapUp];
    const place = chats.findIndex(({ id }) => id === state.chat?.id);
    const next = chats[place < 0 ? 0 : (place + by + chats.length) % chats.length];
    if (next) void open(next.id);
  }
  const transfer = () => isOpen() && transferDialog.open(state.desk, state.chat?.queueId);
  const end = () => {
    composer.stopTyping();
    if (isOpen()) void inChat('end', {});
  };
  const replies = () => isOpen() && repliesDialog.open();
  const card = () => isOpen() && cardDialog.open();

  byId('transfer', HTMLButtonElement).addEventListener('click', transfer);
  byId('end', HTMLButtonElement).addEventListener('click', end);
  byId('compose-replies', HTMLButtonElement).addEventListener('click', replies);
  byId('compose-card', HTMLButtonElement).addEventListener('click', card);
  byId('show-shortcuts', HTMLButtonElement).addEventListener('click', shortcutsDialog.open);
  const presence = byId('presence', HTMLSelectElement);
  presence.addEventListener('change', () => void setPresence(presence.value));
  listenToKeys(
    {
      KeyA: () => {
        const [longest] = state.desk.waiting;
        if (longest) void accept(longest.id);
      },
      ArrowUp: () => step(-1),
      ArrowDown: () => step(1),
      KeyW: composer.focus,
      KeyR: replies,
      KeyC: card,
      KeyT: transfer,
      KeyE: end,
      KeyP: () => void setPresence(state.desk.agent.presence === 'available' ? 'away' : 'available'),
      KeyK: shortcutsDialog.open,
    },
    (place) => {
      const response = state.desk.preparedResponses[place];
      if (response && isOpen()) composer.insert(response.text);
    },
  );
  addEventListener('pagehide', composer.stopTyping);

  follow('types=change,presence', {
    connected() {
      view.showConnection('');
      void refresh();
    },
    lost: () => view.showConnection('Connecting…'),
    glance: () => void refresh(),
    on: {
      change({ chatId, what }) {
        if (what === 'typing' && chatId !== state.chat?.id) return;
        if (what === 'queued') announce(chatId);
        void refresh();
      },
      presence: () => void refresh(),
    },
  });

  /** Says that somebody waits, once the desk knows who. */
  async function announce(/** @type {string} */ chatId) {
    await refresh();
    const waiting = state.desk.waiting.find(({ id }) => id === chatId);
    if (waiting) view.announce(`${userName(waiting.user)} is waiting.`);
  }

  const [mine] = state.desk.chats;
  if (mine) await open(mine.id);
  else await refresh();
  view.begin();
}
