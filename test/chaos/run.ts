import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { evaluate } from './evaluate';
import { evaluateVisits } from './evaluate-visits';
import { mixedUp } from './mixed-up';
import { type ChaosOptions, optionsFrom, WrongOption } from './options';
import { asJson, commandOf, printable, type Result } from './report';
import { prepareStore, type StorePlace, Unreachable } from './store-place';
import { createWorld, interruptAll, type World } from './world';

/*
 * Plays conversations against a contact center that fails, on instances that are interrupted, and counts what was lost,
 * came twice or came in another order. The exit status: 0 all promises kept, 1 one broken, 2 it could not be run.
 */

const PROGRESS_MS = 5_000;
/** What is tried again comes within the longest wait between two tries; where nothing came for longer, nothing will. */
const QUIET_MS = 6_000;

function startProgress({ relayed, visits, channel, center, fleet }: World, print: (line: string) => void): () => void {
  const begun = Date.now();
  const timer = setInterval(() => {
    const toAgent = [...relayed, ...visits].reduce((sum, { spoken }) => sum + spoken.toAgent.length, 0);
    const heard = center
      .chats()
      .reduce((sum, { messages }) => sum + messages.filter(({ author }) => author.type === 'user').length, 0);
    const written = center
      .chats()
      .reduce((sum, { messages }) => sum + messages.filter(({ author }) => author.type === 'agent').length, 0);
    const shown = [...channel.screens.values()].flat().filter(({ text }) => /^(agent to|yes) /.test(text)).length;
    print(
      `${Math.round((Date.now() - begun) / 1_000)} s: to agents ${heard} of ${toAgent}, to users ${shown} of ${written}, ` +
        `${center.chats().length} chats, ${fleet.interruptions.length} interruptions`,
    );
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}

/** Everything that was said and seen, for whoever looks for the cause of something. */
async function keepHistory({ center, channel, fleet }: World, folder: string): Promise<void> {
  const chats = center.chats().map(({ id, user, messages }) => ({ id, user, messages }));
  const history = { chats, screens: Object.fromEntries(channel.screens), interruptions: fleet.interruptions };
  await writeFile(join(folder, 'history.json'), JSON.stringify(history, undefined, 1));
}

/** Waits until nothing has come for a while on any side, or until `deadline`. */
async function untilQuiet({ center, channel }: World, deadline: number): Promise<void> {
  const count = (): number =>
    [...channel.screens.values(), ...center.chats().map(({ messages }) => messages)].reduce(
      (sum, { length }) => sum + length,
      0,
    );
  for (let seen = -1; seen !== count() && Date.now() < deadline; ) {
    seen = count();
    await sleep(QUIET_MS);
  }
}

async function play(options: ChaosOptions, place: StorePlace, print: (line: string) => void): Promise<Result> {
  let stopping = false;
  const lag = monitorEventLoopDelay({ resolution: 10 });
  lag.enable();
  const world = await createWorld(options, place, () => stopping);
  const { center, channel, fleet, relayed, visits } = world;
  const stopProgress = startProgress(world, print);
  const played = Promise.all([...relayed, ...visits].map((conversation) => conversation.play()));
  const interrupted = interruptAll(fleet, options, () => stopping);
  await sleep(options.seconds * 1_000);
  stopping = true;
  await interrupted;
  print('no more kills; waiting for what is on its way');
  const drainBegun = Date.now();
  const deadline = new AbortController();
  await Promise.race([played, sleep(options.drainSeconds * 1_000, undefined, { signal: deadline.signal })]);
  deadline.abort();
  const drainMs = Date.now() - drainBegun;
  await untilQuiet(world, drainBegun + options.drainSeconds * 1_000);
  stopProgress();
  const hard = options.kill === 'SIGKILL' || options.kill === 'SIGSTOP';
  const interruptions = hard ? fleet.interruptions : [];
  const ofVisits = center.visitors.all().map(({ chat }) => chat);
  const ofHandoffs = center.chats().filter(({ id }) => !ofVisits.some((chat) => chat.id === id));
  const verdicts: Result['verdicts'] = {
    ...(options.flow !== 'channel' && {
      relay: evaluate({ chats: ofHandoffs, screens: channel.screens, conversations: relayed, interruptions }),
    }),
    ...(options.flow !== 'relay' && { channel: evaluateVisits({ chats: ofVisits, conversations: visits }) }),
  };
  const mixed = mixedUp({ ofHandoffs, ofVisits, visited: fleet.visited, users: relayed.map(({ id }) => id) });
  if (options.keep) await keepHistory(world, place.folder);
  await world.close();
  const { items, dead, open } = await world.backlog();
  return {
    options,
    verdicts,
    kills: fleet.interruptions.length,
    resent: channel.resent,
    deadLetters: dead,
    drainMs,
    lagMs: Math.round(lag.max / 1e6),
    broken: [
      ...Object.values(verdicts).flatMap((verdict) => verdict.broken),
      ...mixed,
      ...fleet.unclean,
      ...(dead > 0 ? [`${dead} messages were given up`] : []),
      ...(items > 0 ? [`${items} items are left in the store`] : []),
      ...(open > 0 ? [`${open} handoffs are still open in the store`] : []),
    ],
  };
}

async function main(): Promise<number> {
  const options = optionsFrom(process.argv.slice(2), process.env);
  const print = (line: string): void => {
    if (options.json) console.error(line);
    else console.log(line);
  };
  print(commandOf(options));
  let place: StorePlace;
  try {
    place = await prepareStore(options);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    print(`SKIPPED: ${error.message} Set --postgres-url or TEST_POSTGRES_URL.`);
    return options.skipUnreachable ? 0 : 2;
  }
  try {
    const result = await play(options, place, print);
    console.log(options.json ? asJson(result) : printable(result));
    return result.broken.length === 0 ? 0 : 1;
  } finally {
    if (options.keep) print(`kept: ${place.folder}`);
    else await place.remove();
  }
}

main().then(
  // Conversations that are stuck would keep the process.
  (status) => process.exit(status),
  (error: Error) => {
    console.error(error instanceof WrongOption ? error.message : error.stack);
    process.exit(2);
  },
);
