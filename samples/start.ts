import { resolve } from 'node:path';
import { config } from 'dotenv';
import { startSession } from './session';

async function main(): Promise<void> {
  config({ quiet: true });
  const session = await startSession({ ShopFolder: resolve('.data/shop'), ...process.env });
  if (session.url) console.log(`\nOpen   ${session.url}   to be the user and the agent.\n`);
  for (const line of session.notes) console.log(line);

  let stopping = false;
  const stopAndExit = (): void => {
    if (stopping) return;
    stopping = true;
    session.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error('It did not stop well.', error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAndExit);
  // npm passes its signals to a shell between us, which does not pass them on: when that is gone, so are we.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => {
      if (process.ppid !== parent) stopAndExit();
    }, 100).unref();
  }
}

main().catch((error: unknown) => {
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    console.error(`Port ${port} is taken. Set PORT to the first of three free ones, such as PORT=4000.`);
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
