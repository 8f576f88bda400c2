import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HandoffOptions } from '../../src';
import type { Interruption } from './history';
import type { Kill } from './options';

/** What an instance is told: the options of its handoff that are no code, who it is and where it logs. */
export interface InstanceSettings
  extends Pick<HandoffOptions, 'gateway' | 'store' | 'timing' | 'requestsPerSecond' | 'maxPending'> {
  /** `<slot>.<number>`: no two instances of a run have the same. */
  readonly name: string;
  readonly logFile: string;
  /** Whether users write on 8x8's own channels. */
  readonly visits: boolean;
}

type Message =
  | { readonly type: 'loaded' }
  | { readonly type: 'ready'; readonly port: number }
  /** The bot has a turn in a visit. */
  | { readonly type: 'visited'; readonly chatId: string }
  /** The bot was told that a visit is over. */
  | { readonly type: 'over'; readonly chatId: string };

interface Instance {
  readonly name: string;
  readonly process: ChildProcess;
  readonly url: string;
}

interface Slot {
  readonly index: number;
  count: number;
  instance: Instance | undefined;
  /** A process that has loaded everything and waits for its settings. */
  spare: Promise<ChildProcess>;
}

/** The bot's processes. */
export interface Fleet {
  /** The addresses of the instances that are not known to be gone, in turn. */
  next(): string | undefined;
  /** Interrupts one instance, drawn by `random`, and brings it back. Resolves when it serves again. */
  interrupt(kill: Exclude<Kill, 'none'>, random: () => number): Promise<void>;
  readonly interruptions: readonly Interruption[];
  /** The chats in which the bot had a turn as in a visit. */
  readonly visited: ReadonlySet<string>;
  /** The visits of which the bot was told that they are over. */
  readonly over: ReadonlySet<string>;
  /** Instances that did not end in time or well when they were asked to. */
  readonly unclean: readonly string[];
  /** Asks all instances to end, and ends what does not. */
  close(): Promise<void>;
}

/** Longer than a lease. */
const STOPPED_MS = 2_500;
const TERM_MS = 20_000;
const TSX = ['--require', 'tsx/cjs'];

async function message<T extends Message['type']>(
  child: ChildProcess,
  type: T,
): Promise<Extract<Message, { type: T }>> {
  for (;;) {
    const [received] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => {
        throw new Error(`An instance ended (${code}) before it was ${type}.`);
      }),
    ])) as [Message];
    if (received.type === type) return received as Extract<Message, { type: T }>;
  }
}

async function load(): Promise<ChildProcess> {
  const child = fork(join(__dirname, 'instance.ts'), { execArgv: TSX, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await message(child, 'loaded');
  return child;
}

/** Starts `count` instances. */
export async function startFleet(count: number, settingsOf: (name: string) => InstanceSettings): Promise<Fleet> {
  const slots: Slot[] = [];
  const interruptions: Interruption[] = [];
  const visited = new Set<string>();
  const over = new Set<string>();
  const unclean: string[] = [];
  let turn = 0;

  async function fill(slot: Slot): Promise<void> {
    const process = await slot.spare;
    const name = `${slot.index}.${slot.count}`;
    slot.count += 1;
    const ready = message(process, 'ready');
    process.on('message', (said: Message) => {
      if (said.type === 'visited') visited.add(said.chatId);
      if (said.type === 'over') over.add(said.chatId);
    });
    process.send(settingsOf(name));
    const { port } = await ready;
    slot.instance = { name, process, url: `http://127.0.0.1:${port}` };
    slot.spare = load();
  }

  async function end({ name, process }: Instance): Promise<void> {
    const exit = once(process, 'exit');
    process.kill('SIGTERM');
    const late = setTimeout(() => {
      unclean.push(`instance ${name} did not end within ${TERM_MS} ms`);
      process.kill('SIGKILL');
    }, TERM_MS);
    const [code] = await exit;
    clearTimeout(late);
    if (code !== 0 && code !== null) unclean.push(`instance ${name} ended with ${code}`);
  }

  for (let index = 0; index < count; index += 1) {
    slots.push({ index, count: 0, instance: undefined, spare: load() });
  }
  await Promise.all(slots.map(fill));

  return {
    interruptions,
    visited,
    over,
    unclean,
    next() {
      const live = slots.flatMap(({ instance }) => (instance ? [instance.url] : []));
      turn += 1;
      return live[turn % live.length];
    },
    async interrupt(kill, random) {
      const up = slots.filter(({ instance }) => instance);
      const slot = up[Math.floor(random() * up.length)];
      const instance = slot?.instance;
      if (!slot || !instance) return;
      const at = Date.now();
      if (kill === 'SIGSTOP') {
        // It stays in the round: whoever sends it something waits, as in front of a machine that hangs.
        instance.process.kill('SIGSTOP');
        await sleep(STOPPED_MS);
        instance.process.kill('SIGCONT');
        interruptions.push({ by: instance.name, at, until: Date.now() });
        return;
      }
      interruptions.push({ by: instance.name, at });
      if (kill === 'SIGKILL') {
        slot.instance = undefined;
        const exit = once(instance.process, 'exit');
        instance.process.kill('SIGKILL');
        await exit;
      } else {
        await end(instance);
        slot.instance = undefined;
      }
      await fill(slot);
    },
    async close() {
      await Promise.all(
        slots.map(async ({ instance, spare }) => {
          (await spare).kill('SIGKILL');
          if (instance) await end(instance);
        }),
      );
    },
  };
}
