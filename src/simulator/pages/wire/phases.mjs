import { fieldsOf, wordsOf } from '../cards/parts.mjs';
import { h } from '../shared/tree.mjs';
import { lengthOf, timeOf } from '../shared/words.mjs';
import { parse } from './exchange.mjs';

/** @import { DeliveryEvent, DeskSummary, RequestEvent, WireEvent } from '../shapes.d.ts' */

/** @typedef {'opening' | 'queued' | 'connected' | 'closing' | 'ended'} Phase */

/**
 * One handoff as the wire shows it.
 * @typedef {object} Handoff
 * @property {string} chatId
 * @property {string} user
 * @property {Phase} phase
 * @property {{ phase: Phase, at: number }[]} steps the phases so far, oldest first
 * @property {Set<string>} open the events that the bot has not accepted yet
 */

/** @type {readonly Phase[]} */
const PHASES = ['opening', 'queued', 'connected', 'closing', 'ended'];

/** How many handoffs are kept, and how many of the steps of one. */
const MOST_HANDOFFS = 8;
const MOST_STEPS = 40;

/**
 * Takes an event of the wire into the handoffs, newest first.
 * @param {readonly Handoff[]} handoffs
 * @param {WireEvent} event
 * @returns {readonly Handoff[]}
 */
export function followHandoffs(handoffs, event) {
  if (event.type === 'request') return afterRequest(handoffs, event);
  return event.type === 'delivery' ? afterDelivery(handoffs, event) : handoffs;
}

/** @param {readonly Handoff[]} handoffs @param {RequestEvent} request @returns {readonly Handoff[]} */
function afterRequest(handoffs, { operation, status, at, requestBody, responseBody, path }) {
  if (status === undefined || status >= 300) return handoffs;
  if (operation === 'POST /conversations') {
    const chatId = wordsOf(fieldsOf(responseBody).conversationId);
    return begin(handoffs, chatId, at, fieldsOf(fieldsOf(requestBody).user).name);
  }
  if (operation === 'PATCH /conversations/{conversationId}')
    return afterPatch(handoffs, path, at, requestBody, responseBody);
  if (operation !== 'PATCH /conversations/{conversationId}/participants/user') return handoffs;
  const chatId = path.split('/').at(-3);
  return change(handoffs, chatId, (one) => step(one, 'closing', at));
}

/**
 * A user who came by an 8x8 channel is handed off by a new assignment.
 * @param {readonly Handoff[]} handoffs
 * @param {string} path
 * @param {number} at
 * @param {unknown} requestBody
 * @param {unknown} responseBody
 * @returns {readonly Handoff[]}
 */
function afterPatch(handoffs, path, at, requestBody, responseBody) {
  const chatId = path.split('/').at(-1) ?? '';
  if (isOpen(handoffs, chatId) || fieldsOf(fieldsOf(requestBody).assignment).type !== 'queue') return handoffs;
  return begin(handoffs, chatId, at, fieldsOf(fieldsOf(responseBody).user).name);
}

/** @param {readonly Handoff[]} handoffs @param {string} chatId */
const isOpen = (handoffs, chatId) => handoffs.some((one) => one.chatId === chatId && one.phase !== 'ended');

/** @param {readonly Handoff[]} handoffs @param {DeliveryEvent} delivery @returns {readonly Handoff[]} */
function afterDelivery(handoffs, { chatId, eventId, eventType, status, at, ms, body }) {
  const isAccepted = status !== undefined && status >= 200 && status < 300;
  const { data } = parse(body);
  // The answer to the request may have been lost: the chat is there all the same.
  const isNew =
    data?.state === 'created' && data.channel === 'ChatAPI' && !handoffs.some((one) => one.chatId === chatId);
  const known = isNew ? begin(handoffs, chatId, at, data.user?.name) : handoffs;
  return change(known, chatId, (one) => {
    const open = new Set(one.open);
    if (isAccepted) open.delete(eventId);
    else open.add(eventId);
    const phase = isAccepted ? phaseAfter(eventType, data) : undefined;
    return phase ? step({ ...one, open }, phase, at + ms) : { ...one, open };
  });
}

/**
 * @param {string} eventType
 * @param {any} data what the event says
 * @returns {Phase | undefined}
 */
function phaseAfter(eventType, data) {
  if (eventType === 'QUEUED') return 'queued';
  if (eventType === 'MEMBERS_CHANGED' && data?.memberType === 'agent' && data.change === 'joined') return 'connected';
  if (eventType !== 'CONVERSATION_UPDATE') return undefined;
  // With a script again, the bot has the user again.
  return data?.state === 'idle' || data?.assignment?.type === 'script' ? 'ended' : undefined;
}

/**
 * Adds the open handoffs whose beginning was not seen, as the contact center knows them.
 * @param {readonly Handoff[]} handoffs
 * @param {readonly DeskSummary[]} chats
 * @returns {readonly Handoff[]}
 */
export function addUnseen(handoffs, chats) {
  return chats.reduce((known, { id, state, createdAt, waitingSince, agentId, user }) => {
    const isWithPeople = agentId !== undefined || waitingSince !== undefined;
    if (state === 'idle' || !isWithPeople || known.some(({ chatId }) => chatId === id)) return known;
    const begun = begin(known, id, createdAt, user.name);
    const phase = agentId === undefined ? 'queued' : 'connected';
    return change(begun, id, (one) => ({ ...one, phase, steps: [{ phase, at: waitingSince ?? createdAt }] }));
  }, handoffs);
}

/** @param {readonly Handoff[]} handoffs @param {string} chatId @param {number} at @param {unknown} name */
function begin(handoffs, chatId, at, name) {
  const user = wordsOf(name) || 'Somebody';
  /** @type {Handoff} */
  const one = { chatId, user, phase: 'opening', steps: [{ phase: 'opening', at }], open: new Set() };
  const kept = [one, ...handoffs.filter((other) => other.chatId !== chatId)];
  // Of those that are over, the oldest goes first.
  const surplus = kept.length > MOST_HANDOFFS ? (kept.findLast(({ phase }) => phase === 'ended') ?? kept.at(-1)) : null;
  return kept.filter((other) => other !== surplus);
}

/** @param {readonly Handoff[]} handoffs @param {string | undefined} chatId @param {(one: Handoff) => Handoff} to */
const change = (handoffs, chatId, to) => handoffs.map((one) => (one.chatId === chatId ? to(one) : one));

/** @param {Handoff} one @param {Phase} phase @param {number} at @returns {Handoff} */
function step(one, phase, at) {
  if (one.phase === phase || one.phase === 'ended') return one;
  return { ...one, phase, steps: [...one.steps, { phase, at }].slice(-MOST_STEPS) };
}

/**
 * The handoffs, each with its phase among all there are.
 * @param {readonly Handoff[]} handoffs
 */
export function handoffTrees(handoffs) {
  if (handoffs.length === 0) return [h('li', { key: 'none', class: 'empty' }, 'No handoff yet.')];
  return handoffs.map(({ chatId, user, phase, steps, open }) =>
    h(
      'li',
      { key: chatId },
      h(
        'p',
        {},
        h('strong', {}, user),
        ' ',
        h('span', { class: 'code' }, chatId),
        ' ',
        open.size > 0 && h('span', { class: 'result warn' }, `${open.size} not accepted`),
      ),
      h(
        'ol',
        { class: 'phases', 'aria-label': `Phases of the handoff of ${user}` },
        PHASES.map((name) => phaseTree(name, phase, steps)),
      ),
    ),
  );
}

/** @param {Phase} name @param {Phase} now @param {Handoff['steps']} steps */
function phaseTree(name, now, steps) {
  const last = steps.findLastIndex(({ phase }) => phase === name);
  const at = steps[last]?.at;
  const before = steps[last - 1]?.at;
  const count = steps.filter(({ phase }) => phase === name).length;
  return h(
    'li',
    { 'aria-current': name === now ? 'step' : undefined, class: at === undefined ? 'not-yet' : undefined },
    name,
    count > 1 && ` ×${count}`,
    at !== undefined &&
      h('span', { class: 'hint' }, before === undefined ? timeOf(at, true) : `+${lengthWords(at - before)}`),
  );
}

/** @param {number} ms */
const lengthWords = (ms) => (ms < 10_000 ? `${Math.max(0, Math.round(ms))} ms` : lengthOf(ms));
