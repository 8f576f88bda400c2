/** @import { DeliveryEvent, FaultEvent, RequestEvent, WireEvent } from '../shapes.d.ts' */

/**
 * One line of the wire: a request, an event with all its transmissions, or a fault.
 * @typedef {object} Exchange
 * @property {string} key
 * @property {'request' | 'read' | 'delivery' | 'fault'} kind
 * @property {number} at
 * @property {string} name
 * @property {RequestEvent} [request]
 * @property {DeliveryEvent[]} [attempts]
 * @property {FaultEvent} [fault]
 */

/** How many lines are kept. */
export const MOST_EXCHANGES = 300;

/**
 * Takes an event of the wire into the lines, newest first; the transmissions of one event are one line.
 * @param {readonly Exchange[]} exchanges
 * @param {WireEvent} event
 * @param {number} count a number that no other event has
 * @returns {readonly Exchange[]}
 */
export function takeIn(exchanges, event, count) {
  if (event.type === 'delivery') {
    const key = `delivery ${event.eventId}`;
    const known = exchanges.findIndex((one) => one.key === key);
    if (known >= 0) {
      return exchanges.map((one, index) =>
        index === known ? { ...one, attempts: [...(one.attempts ?? []), event] } : one,
      );
    }
    return add(exchanges, { key, kind: 'delivery', at: event.at, name: nameOf(event), attempts: [event] });
  }
  const key = `${event.type} ${count}`;
  if (event.type === 'request') {
    const name = event.operation ?? `${event.method} ${event.path}`;
    return add(exchanges, {
      key,
      kind: event.method === 'GET' ? 'read' : 'request',
      at: event.at,
      name,
      request: event,
    });
  }
  if (event.type === 'fault') {
    return add(exchanges, { key, kind: 'fault', at: event.at, name: event.target, fault: event });
  }
  return exchanges;
}

/** @param {readonly Exchange[]} exchanges @param {Exchange} one */
const add = (exchanges, one) => [one, ...exchanges].slice(0, MOST_EXCHANGES);

/**
 * The type of an event, with the word that tells it from others of its type.
 * @param {DeliveryEvent} delivery
 */
function nameOf({ eventType, body }) {
  const { data } = parse(body);
  const words = {
    CONVERSATION_UPDATE: [data?.state, data?.assignment?.type],
    MEMBERS_CHANGED: [data?.memberType, data?.change],
    MESSAGE: [data?.sender?.type, data?.isEcho === true && 'echo'],
    ACTIVITY: [data?.name],
    QUEUED: [data?.queueName],
  }[eventType];
  return [eventType, ...(words ?? [])].filter((word) => typeof word === 'string' && word !== '').join(' · ');
}

/**
 * The JSON of a body.
 * @param {string} body
 * @returns {any} whatever it is; nothing of it is believed
 */
export function parse(body) {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}

/**
 * What the webhook's answer says of a transmission and its signature.
 * @param {DeliveryEvent} attempt
 * @returns {{ tone: 'good' | 'bad' | 'warn', words: string }}
 */
export function verdictOf({ status, error }) {
  if (status === undefined) return { tone: 'warn', words: `no answer: ${error ?? 'cut'}` };
  if (status >= 200 && status < 300) return { tone: 'good', words: 'accepted, so its signature was verified' };
  if (status === 401 || status === 403) return { tone: 'bad', words: 'refused: its signature was not verified' };
  if (status === 429 || status >= 500) return { tone: 'warn', words: 'not taken now, to be sent again' };
  return { tone: 'bad', words: 'refused' };
}

/**
 * How well a request went.
 * @param {number | undefined} status
 * @returns {'good' | 'bad' | 'warn'}
 */
export function toneOf(status) {
  if (status === undefined || status === 429 || status >= 500) return 'warn';
  return status < 400 ? 'good' : 'bad';
}

/**
 * A fault in words.
 * @param {object} fault
 */
export const faultWords = (fault) =>
  Object.entries(fault)
    .map(([name, value]) => (value === true ? name : `${name} ${Array.isArray(value) ? value.join('–') : value}`))
    .join(', ');
