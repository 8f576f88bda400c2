import { expect } from 'chai';
import { type Backlog, createBacklogLimit, type HandoffStore, quietLogger } from '../../src/handoff';
import { createManualClock } from '../gateway/manual-clock';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the backlog limit', () => {
  it('refuses what is new while too much waits, and takes it again when there is room', async () => {
    const clock = createManualClock(0);
    let items = 9;
    const store = {
      backlog: async (): Promise<Backlog> => ({ items, oldestMs: 0, dead: 0, open: 0 }),
    } as Pick<HandoffStore, 'backlog'> as HandoffStore;
    const limit = createBacklogLimit(store, { most: 10, clock, logger: { ...quietLogger, warn: () => undefined } });
    const count = async (now: number): Promise<void> => {
      items = now;
      clock.advance(2_000);
      await settled();
    };
    limit.start();
    await count(9);
    limit.check();
    await count(10);
    expect(() => limit.check())
      .to.throw()
      .with.property('code', 'backlog-full');
    await count(3);
    limit.check();
    limit.stop();
    await count(100);
    limit.check();
  });
});
