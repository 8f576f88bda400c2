import { expect } from 'chai';
import { createQueueWatch } from '../../src/gateway/queue-watch';
import { ContactCenterError } from '../../src/handoff/contact-center';
import { aContactCenter } from '../helpers/a-contact-center';
import { createManualClock } from './manual-clock';

const SUPPORT = { type: 'queue', id: 'support' } as const;
const chat = { handoffId: 'h', user: {}, properties: [], history: [] };

describe('the queues that the gateway does not know', () => {
  const unknown = () => new ContactCenterError('refused', 'no', { status: 400, vendorCode: 'invalid_queue' });
  const set = (failures: Error[]) => {
    const clock = createManualClock(0);
    const watch = createQueueWatch(SUPPORT, clock);
    const fail = async () => {
      const failure = failures.shift();
      if (failure) throw failure;
    };
    const center = watch.watch(
      aContactCenter({
        change: fail,
        async open() {
          await fail();
          return { chatId: 'c' };
        },
      }),
    );
    return { watch, center, clock };
  };

  it('are named until the gateway takes them', async () => {
    const { watch, center } = set([unknown(), unknown()]);
    await center.open(chat).catch(() => undefined);
    await center.change('c', { assignment: { type: 'queue', id: 'billing' } }).catch(() => undefined);
    expect(watch.unknown()).to.deep.equal(['support', 'billing']);
    await center.open({ ...chat, assignment: SUPPORT });
    expect(watch.unknown()).to.deep.equal(['billing']);
  });

  it('are forgotten after five minutes', async () => {
    const { watch, center, clock } = set([unknown()]);
    await center.open(chat).catch(() => undefined);
    clock.advance(300_000);
    expect(watch.unknown()).to.deep.equal(['support']);
    clock.advance(1);
    expect(watch.unknown()).to.deep.equal([]);
  });

  it('are not those of a chat that is refused for something else', async () => {
    const { watch, center } = set([new ContactCenterError('refused', 'no', { vendorCode: 'invalid_parameter' })]);
    await center.open(chat).catch(() => undefined);
    expect(watch.unknown()).to.deep.equal([]);
  });
});
