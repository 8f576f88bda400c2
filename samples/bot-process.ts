import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod/v4';

/** The bot's process, which is started again whenever it dies. */
export interface BotProcess {
  /** Where the bot listens, such as `http://localhost:3978`; stays the same when it is started again. */
  readonly url: string;
  /** Resolves with the bot's messaging endpoint as soon as it runs; rejects where it does not come back in time. */
  endpoint(): Promise<string>;
  /** Ends it at once, as `kill -9` does, or in order. Resolves when another one runs. */
  restart(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Ends it for good, in order. */
  stop(): Promise<void>;
}

/** How long an activity waits for a bot that is being started again, ms. */
const COMING_BACK_MS = 15_000;
/** Between the death of one process and the start of the next, ms. */
const PAUSE_MS = 250;

const readySchema = z.object({ url: z.string() });

/** Starts the bot with the settings in `env`. Rejects where it ends before it listens; it has said why. */
export async function startBotProcess(env: NodeJS.ProcessEnv): Promise<BotProcess> {
  let stopping = false;
  let child: ChildProcess;
  let exited: Promise<void>;
  let running: Promise<string>;

  function start(port?: string): Promise<string> {
    const started = fork(join(__dirname, 'bot.ts'), {
      execArgv: ['--require', 'tsx/cjs'],
      env: { ...env, ...(port ? { PORT: port } : {}) },
    });
    child = started;
    exited = new Promise((resolve) => started.once('exit', () => resolve()));
    running = new Promise((resolve, reject) => {
      started.once('message', (message) => resolve(readySchema.parse(message).url));
      started.once('exit', () => reject(new Error('The bot ended before it listened.')));
    });
    return running;
  }

  const url = await start();
  const { port } = new URL(url);

  const keepAlive = (): void => {
    child.once('exit', () => {
      running = new Promise((resolve, reject) => {
        if (stopping) return reject(new Error('The bot was stopped.'));
        setTimeout(() => {
          if (stopping) return reject(new Error('The bot was stopped.'));
          start(port).then(resolve, reject);
          keepAlive();
        }, PAUSE_MS);
      });
      // Who waits for it hears it; where nobody does, the next start is tried all the same.
      running.catch(() => {});
    });
  };
  keepAlive();

  const back = (): Promise<string> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The bot does not come back.')), COMING_BACK_MS);
    });
    return Promise.race([running, late]).finally(() => clearTimeout(timer));
  };

  return {
    url,
    endpoint: async () => `${await back()}/api/messages`,
    async restart(signal) {
      const dead = exited;
      child.kill(signal);
      await dead;
      await back();
    },
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await exited;
    },
  };
}
