import { h } from '../shared/tree.mjs';
import { timeOf } from '../shared/words.mjs';
import { faultWords } from './exchange.mjs';

/** @import { BotState, FaultState } from '../shapes.d.ts' */

/** How long the gateway answers 503, ms. */
const OUTAGE_MS = 10_000;

/**
 * The switches, in words and as what they ask of the console.
 * @type {readonly { readonly name: string, readonly what: string, readonly operation: string, readonly body?: unknown }[]}
 */
const SWITCHES = [
  {
    name: 'Drop the next delivery',
    what: 'It is never sent: the bot has to find out by asking.',
    operation: 'POST /faults/next-delivery',
    body: { fault: { drop: true } },
  },
  {
    name: 'Lose the next delivery once',
    what: 'Its first transmission is lost; the retry arrives.',
    operation: 'POST /faults/next-delivery',
    body: { fault: { lost: true } },
  },
  {
    name: 'Deliver the next one twice',
    what: 'With one event id.',
    operation: 'POST /faults/next-delivery',
    body: { fault: { duplicate: true } },
  },
  {
    name: 'Forge the next signature',
    what: 'The bot has to refuse it; the retry is signed rightly.',
    operation: 'POST /faults/next-delivery',
    body: { fault: { forge: true } },
  },
  {
    name: 'Answer 503 for ten seconds',
    what: 'To every request of the bot.',
    operation: 'POST /faults/outage',
    body: { forMs: OUTAGE_MS, fault: { status: 503 } },
  },
];

/**
 * @param {FaultState} faults
 * @param {BotState | undefined} bot
 * @param {boolean} isRestarting
 * @param {(operation: string, body?: unknown) => void} press
 */
export function switchTrees(faults, bot, isRestarting, press) {
  const button = (/** @type {(typeof SWITCHES)[number]} */ { name, what, operation, body }) =>
    h('button', { key: name, type: 'button', title: what, onclick: () => press(operation, body) }, name);
  return [
    ...SWITCHES.map(button),
    h(
      'button',
      {
        key: 'down',
        type: 'button',
        'aria-pressed': String(faults.isDown),
        title: 'Every request of the bot is cut, until this is pressed again.',
        onclick: () => press(faults.isDown ? 'POST /faults/up' : 'POST /faults/down'),
      },
      'Cut all connections',
    ),
    bot?.isRestartable === true &&
      h(
        'button',
        {
          key: 'restart',
          type: 'button',
          class: 'danger',
          title: 'The process is stopped and started again.',
          disabled: isRestarting,
          onclick: () => press('POST /bot/restart'),
        },
        isRestarting ? 'Restarting…' : 'Restart the bot',
      ),
    h('button', { key: 'clear', type: 'button', onclick: () => press('POST /faults/clear') }, 'No faults'),
  ].filter((tree) => tree !== false);
}

/**
 * The faults that are to come, in words.
 * @param {FaultState} faults
 * @param {number} now
 */
export function armedWords({ armed, isDown, outageUntil, plan }, now) {
  const words = armed.map(({ target, fault }) => `${target ?? 'next delivery'}: ${faultWords(fault)}`);
  const chances = (plan.requests?.length ?? 0) + (plan.deliveries?.length ?? 0);
  if (outageUntil !== undefined && outageUntil > now) words.unshift(`503 until ${timeOf(outageUntil, true)}`);
  if (isDown) words.unshift('all connections are cut');
  if (chances > 0) words.push(`${chances} by chance`);
  return words.length > 0 ? `To come: ${words.join('; ')}.` : 'No faults are set.';
}
