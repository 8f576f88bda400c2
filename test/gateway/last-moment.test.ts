import { expect } from 'chai';
import { atLastMoment, lastMomentGate } from '../../src/gateway/last-moment';
import { ContactCenterError } from '../../src/handoff';

describe('the last moment of a call', () => {
  const answered = async (): Promise<string> => 'answered';
  /** A call that waits, as for the budget, before it comes to the gate. */
  const waiting = async (wait: Promise<void>): Promise<string> => {
    await wait;
    return lastMomentGate('messages.send', answered);
  };

  it('lets a call go that is still wanted, and one of which nobody asks', async () => {
    expect(
      await atLastMoment(
        () => true,
        () => lastMomentGate('messages.send', answered),
      ),
    ).to.equal('answered');
    expect(await lastMomentGate('messages.list', answered)).to.equal('answered');
  });

  it('is after all waiting: what is not wanted any more by then never leaves', async () => {
    let wanted = true;
    let go = (): void => undefined;
    const call = atLastMoment(
      () => wanted,
      () =>
        waiting(
          new Promise((resolve) => {
            go = resolve;
          }),
        ),
    );
    wanted = false;
    go();
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ContactCenterError);
    expect(error).to.include({ failure: 'unreachable' });
  });

  it('keeps the calls of two workers apart', async () => {
    const [refused, taken] = await Promise.allSettled([
      atLastMoment(
        () => false,
        () => waiting(Promise.resolve()),
      ),
      atLastMoment(
        () => true,
        () => waiting(Promise.resolve()),
      ),
    ]);
    expect([refused?.status, taken?.status]).to.deep.equal(['rejected', 'fulfilled']);
  });
});
