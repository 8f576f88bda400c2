import { expect } from 'chai';
import { createUserTyping, quietLogger } from '../../src/handoff';
import { aHandoff } from '../helpers/a-handoff';

describe('the typing of the user', () => {
  let now: number;
  let told: string[];
  let typing: ReturnType<typeof createUserTyping>;
  const connected = aHandoff({ phase: 'connected', chatId: 'chat-1' });

  beforeEach(() => {
    now = 1_000;
    told = [];
    typing = createUserTyping({
      contactCenter: {
        async typing(chatId) {
          told.push(chatId);
          throw new Error('not now');
        },
      },
      clock: { now: () => now, after: () => () => undefined },
      logger: quietLogger,
    });
  });

  it('is shown at once, and then every five seconds at most, for each handoff by itself', () => {
    typing(connected);
    now += 4_999;
    typing(connected);
    typing(aHandoff({ id: 'handoff-2', phase: 'connected', chatId: 'chat-2' }));
    expect(told).to.deep.equal(['chat-1', 'chat-2']);
    now += 1;
    typing(connected);
    expect(told).to.deep.equal(['chat-1', 'chat-2', 'chat-1']);
  });

  it('is nobody’s business before an agent is there', () => {
    typing(aHandoff({ phase: 'queued', chatId: 'chat-1' }));
    typing(aHandoff({ phase: 'requested' }));
    expect(told).to.deep.equal([]);
  });
});
