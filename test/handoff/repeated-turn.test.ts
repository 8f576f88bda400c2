import { expect } from 'chai';
import { createHandoffs, type HandoffStore, type Handoffs, quietLogger } from '../../src/handoff';
import { createStore } from '../../src/store';
import { aRequest } from '../helpers/a-request';

const CONVERSATION = { channelId: '8x8', conversationId: 'one' };

describe('a turn in which a handoff began', () => {
  let store: HandoffStore;
  let handoffs: Handoffs;
  beforeEach(async () => {
    store = createStore('sqlite::memory:', { logger: quietLogger }).handoffs;
    await store.start();
    handoffs = createHandoffs(store, { maxPending: 10 });
  });
  afterEach(() => store.close());

  const begin = (activityId: string | undefined) => handoffs.request(aRequest(CONVERSATION, { activityId }));

  it('begins no other when it runs again, though that one is over by then', async () => {
    const { handoff } = await begin('activity-1');
    expect(await begin('activity-1')).to.deep.include({ created: false });
    await handoffs.end(CONVERSATION, 'bot-ended');
    const again = await begin('activity-1');
    expect(again).to.deep.include({ created: false });
    expect(again.handoff.id).to.equal(handoff.id);
    expect(await handoffs.current(CONVERSATION)).to.equal(undefined);
  });

  it('stands in the way of none that is asked for later', async () => {
    await begin('activity-1');
    await handoffs.end(CONVERSATION, 'bot-ended');
    expect(await begin('activity-2')).to.deep.include({ created: true });
    await handoffs.end(CONVERSATION, 'bot-ended');
    expect(await begin(undefined), 'an event of the SDK').to.deep.include({ created: true });
    await handoffs.end(CONVERSATION, 'bot-ended');
    expect(await begin(undefined)).to.deep.include({ created: true });
  });
});
