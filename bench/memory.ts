import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quietLogger } from '../src/handoff';
import { createStore } from '../src/store';
import { startChild } from './child-process';
import type { Figure, Result } from './figure';
import type { ManyHandoffs } from './processes/many-handoffs';
import { startStubGateway } from './stub-gateway';
import { withFolder } from './temporary-folder';

const HANDOFFS = 10_000;
/** Eight seconds after the work that took them V8 gives pages back; for a little longer the figure has to stay. */
const SETTLED_SECONDS = 12;
const MOST_SECONDS = 60;

/** Resolves with what a process holds, MB, when that falls no more. */
async function settled(residentMb: () => Promise<number>): Promise<number> {
  let lowest = await residentMb();
  for (let seconds = 0, since = 0; seconds < MOST_SECONDS && since < SETTLED_SECONDS; seconds++, since++) {
    await sleep(1_000);
    const now = await residentMb();
    if (now < lowest - 1) since = 0;
    lowest = Math.min(lowest, now);
  }
  return lowest;
}

/** Resolves when the contact center has all of them. */
async function allOpen(file: string): Promise<void> {
  const { handoffs } = createStore(`sqlite:${file}`, { logger: quietLogger });
  await handoffs.start();
  for (;;) {
    const { items, dead, open } = await handoffs.backlog();
    if (items === 0 && (open !== HANDOFFS || dead > 0))
      throw new Error(`${open} handoffs are open, ${dead} items dead.`);
    if (items === 0) break;
    await sleep(200);
  }
  await handoffs.close();
}

/** How much memory a bot's process holds while very many users are with a person. */
export const memory: Figure = {
  name: 'memory',
  measure: (progress): Promise<readonly Result[]> =>
    withFolder(async (folder) => {
      const file = join(folder, 'handoff.sqlite');
      const gateway = await startStubGateway();
      const bot = startChild<ManyHandoffs>('many-handoffs', { nodeOptions: ['--expose-gc'] });
      try {
        progress('starting');
        await bot.call('start', { file, gatewayUrl: gateway.url });
        const residentMb = () => bot.call('residentMb', {});
        const withNone = await settled(residentMb);
        progress(`opening ${HANDOFFS} handoffs`);
        await bot.call('open', { count: HANDOFFS });
        await allOpen(file);
        progress('measuring');
        const atOnce = await residentMb();
        const open = await settled(residentMb);
        progress(`${HANDOFFS} messages wait`);
        await gateway.close();
        await bot.call('say', { count: HANDOFFS });
        const waiting = await settled(residentMb);
        return [
          {
            name: 'memory',
            title: `resident memory with ${HANDOFFS} open handoffs`,
            unit: 'MB',
            product: open,
            target: { atMost: 150 },
            note: `${withNone.toFixed(0)} MB with none, ${atOnce.toFixed(0)} MB right after they were opened`,
          },
          {
            name: 'memory',
            title: `the same with ${HANDOFFS} messages waiting for a gateway that is gone`,
            unit: 'MB',
            product: waiting,
          },
        ];
      } finally {
        await bot.end();
        await gateway.close();
      }
    }),
};
