import { ask } from '../shared/ask.mjs';
import { byId } from '../shared/by-id.mjs';
import { coalesce } from '../shared/coalesce.mjs';
import { draw } from '../shared/draw.mjs';
import { follow } from '../shared/follow.mjs';
import { botTrees } from './bot-state.mjs';
import { MOST_EXCHANGES, takeIn } from './exchange.mjs';
import { addUnseen, followHandoffs, handoffTrees } from './phases.mjs';
import { rowTree } from './rows.mjs';
import { armedWords, switchTrees } from './switches.mjs';

/** @import { BotState, FaultState, WireEvent } from '../shapes.d.ts' */
/** @import { Exchange } from './exchange.mjs' */
/** @import { Handoff } from './phases.mjs' */

/** How often the bot is asked how it is, ms. */
const BOT_MS = 2_000;

/** @type {readonly Exchange[]} */
let exchanges = [];
/** @type {readonly Handoff[]} */
let handoffs = [];
/** What came while the page was paused. @type {WireEvent[]} */
let held = [];
/** @type {FaultState} */
let faults = { plan: {}, isDown: false, outageUntil: undefined, armed: [] };
/** @type {BotState | undefined} */
let bot;
/** The keys of the lines that are unfolded. @type {Set<string>} */
const unfolded = new Set();
let count = 0;
/** Whether what was before the page is known: until then, what comes is held. */
let isBegun = false;
let isPaused = false;
let isRestarting = false;
let isDrawn = true;

const pause = byId('pause', HTMLButtonElement);
const rows = byId('rows', HTMLOListElement);
const filters = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('.filters input'));

/** Draws once for all that comes at once. */
function drawSoon() {
  if (!isDrawn) return;
  isDrawn = false;
  requestAnimationFrame(() => {
    isDrawn = true;
    const wanted = new Set([...filters].filter(({ checked }) => checked).map(({ name }) => name));
    const shown = exchanges.filter(({ kind }) => wanted.has(kind));
    draw(
      rows,
      shown.map((one) =>
        rowTree(one, unfolded.has(one.key), (isOpen) => {
          if (isOpen === unfolded.has(one.key)) return;
          if (isOpen) unfolded.add(one.key);
          else unfolded.delete(one.key);
          drawSoon();
        }),
      ),
    );
    draw(byId('handoffs', HTMLUListElement), handoffTrees(handoffs));
    drawSwitches();
  });
}

function drawSwitches() {
  draw(
    byId('switches', HTMLDivElement),
    switchTrees(faults, bot, isRestarting, (...pressed) => void press(...pressed)),
  );
  const armed = byId('armed', HTMLParagraphElement);
  const words = armedWords(faults, Date.now());
  if (armed.textContent !== words) armed.textContent = words;
  pause.textContent = isPaused ? `Go on (${held.length}${held.length === MOST_EXCHANGES ? '+' : ''} new)` : 'Pause';
}

/** @param {WireEvent} event */
function take(event) {
  if (event.type === 'fault') void readFaults();
  if (isPaused || !isBegun) {
    held = [...held, event].slice(-MOST_EXCHANGES);
    drawSwitches();
    return;
  }
  count += 1;
  exchanges = takeIn(exchanges, event, count);
  handoffs = followHandoffs(handoffs, event);
  drawSoon();
}

const readFaults = coalesce(async () => {
  faults = await ask('GET /faults').catch(() => faults);
  drawSwitches();
});

const readBot = coalesce(async () => {
  bot = await ask('GET /bot').catch(() => bot);
  if (bot) draw(byId('bot', HTMLDListElement), botTrees(bot));
  drawSwitches();
});

/** Takes in what is held, then the handoffs that began before it. */
async function begin() {
  const chats = await ask('GET /chats').catch(() => []);
  isBegun = true;
  if (isPaused) return;
  takeHeld();
  handoffs = addUnseen(handoffs, chats);
  drawSoon();
}

function takeHeld() {
  const missed = held;
  held = [];
  for (const event of missed) take(event);
}

/** @param {string} operation @param {unknown} [body] */
async function press(operation, body) {
  const problem = byId('problem', HTMLParagraphElement);
  isRestarting ||= operation === 'POST /bot/restart';
  drawSwitches();
  try {
    await ask(operation, body);
    problem.hidden = true;
  } catch (error) {
    problem.textContent = error instanceof Error ? error.message : String(error);
    problem.hidden = false;
  }
  if (operation === 'POST /bot/restart') isRestarting = false;
  await readFaults();
}

function turnPause() {
  isPaused = !isPaused;
  pause.setAttribute('aria-pressed', String(isPaused));
  if (!isPaused) takeHeld();
  drawSwitches();
}

pause.addEventListener('click', turnPause);
addEventListener('keydown', (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyP') return;
  event.preventDefault();
  turnPause();
});
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  exchanges = [];
  handoffs = handoffs.filter(({ phase }) => phase !== 'ended');
  held = [];
  unfolded.clear();
  drawSoon();
});
for (const filter of filters) filter.addEventListener('change', drawSoon);
setInterval(drawSwitches, 1_000);
setInterval(() => {
  if (!document.hidden) void readBot();
}, BOT_MS);

// Each connection begins with what is known, so a page that comes back shows what it has missed.
follow(`types=request,delivery,fault&last=${MOST_EXCHANGES}`, {
  connected() {
    byId('connection', HTMLParagraphElement).textContent = '';
    exchanges = [];
    handoffs = [];
    held = [];
    isBegun = false;
    void begin();
    void readFaults();
    void readBot();
  },
  lost: () => {
    byId('connection', HTMLParagraphElement).textContent = 'Connecting…';
  },
  glance: () => undefined,
  on: { request: take, delivery: take, fault: take },
});
