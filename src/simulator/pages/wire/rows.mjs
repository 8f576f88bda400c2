import { h } from '../shared/tree.mjs';
import { timeOf } from '../shared/words.mjs';
import { faultWords, parse, toneOf, verdictOf } from './exchange.mjs';

/** @import { DeliveryEvent, RequestEvent } from '../shapes.d.ts' */
/** @import { Exchange } from './exchange.mjs' */

/** How much of a body is shown. */
const MOST_LETTERS = 8_000;

/**
 * One line of the wire, with what was sent folded away.
 * @param {Exchange} exchange
 * @param {boolean} isOpen whether what is folded away is asked for
 * @param {(isOpen: boolean) => void} fold
 */
export function rowTree({ key, kind, at, name, request, attempts, fault }, isOpen, fold) {
  const details = request ? () => requestParts(request) : () => (attempts ?? []).map(attemptPart);
  const summary = [
    h('time', { datetime: new Date(at).toISOString() }, timeOf(at, true)),
    h('span', { class: 'way' }, WAYS[kind]),
    h('span', { class: 'name' }, name),
    h('span', { class: 'results' }, request ? requestResult(request) : (attempts ?? []).map(attemptResult)),
  ];
  if (fault) return h('li', { key, class: 'row fault' }, h('p', {}, summary, ' ', faultWords(fault.fault)));
  return h(
    'li',
    { key, class: `row ${kind}` },
    h(
      'details',
      { ontoggle: (/** @type {Event} */ event) => fold(/** @type {HTMLDetailsElement} */ (event.target).open) },
      h('summary', {}, summary),
      // What nobody looks at is not on the page.
      isOpen && details(),
    ),
  );
}

/** What the answer to a delivery says of its signature, in a word. */
const SIGNATURE_WORDS = { good: ' verified', bad: ' refused', warn: '' };

const WAYS = { request: 'bot →', read: 'bot →', delivery: '→ bot', fault: 'fault' };

/** @param {RequestEvent} request */
function requestResult({ status, ms }) {
  return [
    h('span', { class: `result ${toneOf(status)}` }, status === undefined ? 'cut' : String(status)),
    h('span', { class: 'ms' }, `${Math.round(ms)} ms`),
  ];
}

/** @param {DeliveryEvent} attempt */
function attemptResult(attempt) {
  const { status, retry, forged, ms } = attempt;
  const { tone } = verdictOf(attempt);
  const words = status === undefined ? 'no answer' : `${status}${SIGNATURE_WORDS[tone]}`;
  return h(
    'span',
    { class: `result ${tone}`, title: `${verdictOf(attempt).words} (${Math.round(ms)} ms)` },
    forged && 'forged ',
    retry > 0 && `retry ${retry}: `,
    words,
  );
}

/** @param {RequestEvent} request */
const requestParts = ({ method, path, requestBody, responseBody }) => [
  h('p', { class: 'code' }, `${method} ${path}`),
  requestBody !== undefined && body('Request', requestBody),
  responseBody !== undefined && body('Answer', responseBody),
];

/** @param {DeliveryEvent} attempt */
function attemptPart(attempt) {
  const { at, retry, eventId, headers, body: text, ms } = attempt;
  const signature = headers['x-8x8-signature'] ?? '';
  return h(
    'div',
    { class: 'attempt' },
    h(
      'p',
      {},
      h('strong', {}, retry === 0 ? 'First transmission' : `Retry ${retry}`),
      ` at ${timeOf(at, true)}, ${Math.round(ms)} ms: `,
      h('span', { class: verdictOf(attempt).tone }, verdictOf(attempt).words),
    ),
    h('p', { class: 'code' }, `event ${eventId}`),
    h('p', { class: 'code' }, `signature ${signature.slice(0, 24)}…${signature.slice(-12)}`),
    body('Event', parse(text)),
  );
}

/** @param {string} title @param {unknown} value */
const body = (title, value) =>
  h(
    'div',
    {},
    h('p', { class: 'hint' }, title),
    h('pre', { tabindex: 0 }, (JSON.stringify(value, undefined, 2) ?? '').slice(0, MOST_LETTERS)),
  );
