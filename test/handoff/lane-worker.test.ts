import { expect } from 'chai';
import { createLaneWorker, type HandoffStore, quietLogger, systemClock, TIMING } from '../../src/handoff';

describe('a worker that stops', () => {
  it('still works the lanes that it was claiming, and ends after them', async () => {
    let claimed = (_claims: Awaited<ReturnType<HandoffStore['claim']>>): void => undefined;
    let asked = (): void => undefined;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const store: Pick<HandoffStore, 'claim' | 'renew' | 'readyInMs' | 'onWake' | 'transaction'> = {
      claim: () =>
        new Promise((resolve) => {
          claimed = resolve;
          asked();
        }),
      renew: async () => [],
      readyInMs: async () => undefined,
      onWake: () => () => undefined,
      transaction: () => Promise.reject(new Error('not here')),
    };
    const worked: string[] = [];
    const step = async (claim: { handoffId: string }, stopping: () => boolean): Promise<void> => {
      await new Promise(setImmediate);
      worked.push(`${claim.handoffId} ${stopping()}`);
    };
    const worker = createLaneWorker({
      store: store as HandoffStore,
      steps: { toAgent: step, toUser: step },
      timing: TIMING,
      clock: systemClock,
      logger: quietLogger,
      owner: 'worker',
    });
    worker.start();
    await isAsked;
    const stopped = worker.stop();
    claimed([{ handoffId: 'one', direction: 'toAgent', owner: 'worker', fence: 1, pulse: 1 }]);
    await stopped;
    expect(worked).to.deep.equal(['one true']);
  });
});
