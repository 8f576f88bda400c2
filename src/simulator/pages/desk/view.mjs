import { byId } from '../shared/by-id.mjs';
import { draw } from '../shared/draw.mjs';
import { h } from '../shared/tree.mjs';
import { lengthOf } from '../shared/words.mjs';
import { aboutUser } from './about.mjs';
import { chatList, queueFacts, waitingList } from './lists.mjs';
import { queueName, userName } from './names.mjs';
import { transcript } from './transcript.mjs';
import { typingWords } from './typing-words.mjs';

/** @import { Desk, DeskChat, DeskMessage, DeskSummary } from '../shapes.d.ts' */
/** @import { DeskState } from './open-desk.mjs' */

/** How near to its end, in pixels, a transcript is read to its end. */
const NEAR_END = 80;

/**
 * Puts the state of a desk on the page.
 * @param {DeskState} state
 * @param {object} acts
 * @param {(chatId: string) => void} acts.accept
 * @param {(chatId: string) => void} acts.open
 */
export function createView(state, { accept, open }) {
  const log = byId('transcript', HTMLDivElement);
  const now = () => Date.now() + state.clockAheadMs;
  let shownId = '';
  let hasWrapUp = false;
  // Whether the transcript is read to its end; then it stays there, whatever comes and however it is resized.
  let isAtEnd = true;
  const stayAtEnd = () => {
    if (isAtEnd) log.scrollTop = log.scrollHeight;
  };
  log.addEventListener('scroll', () => {
    isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
  });
  new ResizeObserver(stayAtEnd).observe(log);
  // A picture takes its place only when it is there; what it says of itself does not bubble.
  log.addEventListener('load', stayAtEnd, { capture: true });

  function showLists() {
    const { desk, chat, seen } = state;
    const unread = (/** @type {DeskSummary} */ { id, messageCount }) => messageCount - (seen.get(id) ?? 0);
    const { waiting, chats, toWrapUp } = desk;
    draw(byId('waiting', HTMLUListElement), waitingList(desk, now(), accept));
    draw(byId('mine', HTMLUListElement), chatList(chats, desk, chat?.id, unread, open, 'You are in no chat.'));
    draw(
      byId('to-wrap-up', HTMLUListElement),
      chatList(toWrapUp, desk, chat?.id, () => 0, open, ''),
    );
    draw(byId('queues', HTMLDListElement), queueFacts(desk));
    for (const [id, list] of /** @type {const} */ ([
      ['waiting-count', waiting],
      ['mine-count', chats],
      ['to-wrap-up-count', toWrapUp],
    ])) {
      byId(id, HTMLSpanElement).textContent = list.length > 0 ? String(list.length) : '';
    }
    byId('to-wrap-up-part', HTMLElement).hidden = toWrapUp.length === 0;
    const others = chats.filter((one) => one.id !== chat?.id && unread(one) > 0).length;
    const attention = waiting.length + others;
    byId('toggle-lists', HTMLButtonElement).textContent = attention > 0 ? `Chats (${attention})` : 'Chats';
    document.title = `${attention > 0 ? `(${attention}) ` : ''}${desk.agent.name} – desk`;
  }

  function showTyping() {
    const { chat } = state;
    const words = chat && typingWords(chat, now());
    const line = byId('typing', HTMLParagraphElement);
    if (line.textContent !== (words ?? '')) line.textContent = words ?? '';
  }

  /** What of the open chat goes on by itself. */
  function showTime() {
    const { chat, desk } = state;
    showTyping();
    if (!chat) return;
    const queue = queueName(desk, chat.queueId);
    const end = chat.interactions.at(-1)?.endTime;
    const words = chat.state === 'idle' ? 'ended' : lengthOf((end ?? now()) - chat.createdAt);
    byId('chat-facts', HTMLParagraphElement).textContent = [queue, chat.user.language, words]
      .filter(Boolean)
      .join(' · ');
  }

  function showChat() {
    const { chat, desk } = state;
    byId('no-chat', HTMLParagraphElement).hidden = chat !== undefined;
    byId('open-chat', HTMLDivElement).hidden = chat === undefined;
    if (!chat) {
      if (shownId !== '') focusLost(byId('no-chat', HTMLParagraphElement));
      shownId = '';
      hasWrapUp = false;
      draw(byId('about-user', HTMLDivElement), [h('p', { class: 'empty' }, 'No chat is open.')]);
      return;
    }
    byId('chat-name', HTMLHeadingElement).textContent = userName(chat.user);
    const isNew = shownId !== chat.id;
    if (isNew) draw(log, []);
    shownId = chat.id;
    draw(log, transcript(chat, desk));
    const isOwnNews =
      chat.messages.length > (state.seen.get(chat.id) ?? 0) && isBy(chat.messages.at(-1), desk.agent.id);
    state.seen.set(chat.id, chat.messages.length);
    draw(byId('about-user', HTMLDivElement), aboutUser(chat, desk, state.changes));
    showWrapUp(desk, chat);
    if (isNew || isOwnNews) isAtEnd = true;
    stayAtEnd();
  }

  function showWrapUp(/** @type {Desk} */ desk, /** @type {DeskChat} */ chat) {
    const isOver = chat.agentId !== desk.agent.id;
    byId('composer', HTMLFormElement).hidden = isOver;
    byId('transfer', HTMLButtonElement).disabled = isOver;
    byId('end', HTMLButtonElement).disabled = isOver;
    byId('wrap-up', HTMLFormElement).hidden = !isOver;
    const codes = desk.transactionCodes.map(({ code, name }) =>
      h('label', { key: code }, h('input', { type: 'radio', name: 'code', value: code, required: true }), ` ${name}`),
    );
    draw(byId('codes', HTMLDivElement), codes);
    // The form takes the place of what had the focus.
    if (isOver && !hasWrapUp) focusLost(document.querySelector('#codes input'));
    hasWrapUp = isOver;
  }

  function show() {
    const { agent } = state.desk;
    byId('title', HTMLHeadingElement).textContent = `${agent.name}'s desk`;
    byId('presence', HTMLSelectElement).value = agent.presence;
    showChat();
    showLists();
    showTime();
  }

  /** @param {string} buttonId @param {string} className */
  function foldBy(buttonId, className) {
    const button = byId(buttonId, HTMLButtonElement);
    button.addEventListener('click', () => {
      const isOpen = document.body.classList.toggle(className);
      button.setAttribute('aria-expanded', String(isOpen));
    });
  }

  return {
    show,
    begin() {
      byId('desk', HTMLDivElement).hidden = false;
      byId('presence-part', HTMLLabelElement).hidden = false;
      byId('change-agent', HTMLAnchorElement).hidden = false;
      foldBy('toggle-lists', 'lists-open');
      foldBy('toggle-about', 'about-open');
      setInterval(() => {
        showTime();
        draw(byId('waiting', HTMLUListElement), waitingList(state.desk, now(), accept));
      }, 1_000);
    },
    /** On a narrow screen the lists make way for the chat. */
    showChatOnly() {
      document.body.classList.remove('lists-open');
      byId('toggle-lists', HTMLButtonElement).setAttribute('aria-expanded', 'false');
    },
    showConnection(/** @type {string} */ words) {
      byId('connection', HTMLParagraphElement).textContent = words;
    },
    announce(/** @type {string} */ words) {
      byId('news', HTMLParagraphElement).textContent = words;
    },
  };
}

/** @param {DeskMessage | undefined} message @param {string} agentId */
const isBy = (message, agentId) => message?.author.type === 'agent' && message.author.id === agentId;

/**
 * Puts the focus somewhere, where what had it has gone.
 * @param {Element | null} place
 */
function focusLost(place) {
  const { activeElement } = document;
  const isGone = !activeElement || activeElement === document.body || activeElement.closest('#open-chat');
  if (isGone && place instanceof HTMLElement) place.focus();
}
