import { HandoffError } from 'botbuilder-8x8';
import { startBot } from './server';

/** The bot as a process of its own, so that it can die without anything else: says where it listens, stops on SIGTERM. */
async function main(): Promise<void> {
  const bot = await startBot(process.env);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    bot.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error('The bot did not stop well.', error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  // Who started it is gone.
  process.on('disconnect', stop);
  process.send?.({ url: bot.url });
}

main().catch((error: NodeJS.ErrnoException & { port?: number }) => {
  // What the package says is for the reader; where it was thrown is not.
  if (error instanceof HandoffError) console.error(error.message);
  else if (error.code === 'EADDRINUSE') console.error(`Port ${error.port} is taken. Set PORT to a free one.`);
  else console.error(error);
  process.exit(1);
});
