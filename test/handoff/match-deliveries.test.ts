import { expect } from 'chai';
import type { ChatMessage, PendingDelivery } from '../../src/handoff';
import { matchDeliveries } from '../../src/handoff/match-deliveries';

const TIMING = { fallbackMs: 3_000, unreadableMs: 10_000 };
const NOTHING = { matched: [], shownEarly: [], covered: [] };

const message = (id: string, createdAt: number, text = id): ChatMessage => ({
  id,
  createdAt,
  author: { type: 'agent', id: 'alice' },
  text,
  attachments: [],
  cards: [],
});

const delivery = (eventId: string, timestamp: number, text: string): PendingDelivery => ({
  eventId,
  chatId: 'chat-1',
  timestamp,
  receivedAt: timestamp,
  event: {
    type: 'message',
    author: { type: 'agent', id: 'alice' },
    isEcho: false,
    text,
    attachments: [],
    cards: [],
  },
});

const ids = (messages: readonly { id: string }[]): string[] => messages.map(({ id }) => id);

describe('matching deliveries with what the API shows', () => {
  it('shows what the API shows, in its order, and closes the deliveries', () => {
    const match = matchDeliveries(
      { reading: NOTHING },
      [delivery('e2', 20, 'b'), delivery('e1', 10, 'a')],
      [message('m1', 10, 'a'), message('m2', 20, 'b')],
      30,
      TIMING,
    );
    expect(ids(match.show)).to.deep.equal(['m1', 'm2']);
    expect(match.open).to.deep.equal([]);
    expect(match.reading.cursor).to.equal(20);
  });

  it('holds back what lies after a message that is known of and not shown yet', () => {
    const match = matchDeliveries(
      { reading: NOTHING },
      [delivery('e1', 10, 'a')],
      [message('m2', 20, 'b')],
      30,
      TIMING,
    );
    expect(match.show).to.deep.equal([]);
    expect(match.open).to.have.length(1);
  });

  it('shows the delivery itself when the API has not shown the message in time, and not again when it does', () => {
    const late = matchDeliveries({ reading: NOTHING }, [delivery('e1', 10, 'a')], [], 3_011, TIMING);
    expect(ids(late.show)).to.deep.equal(['event:e1']);
    expect(late.early).to.deep.equal(['e1']);
    const after = matchDeliveries({ reading: late.reading }, [], [message('m1', 10, 'a')], 4_000, TIMING);
    expect(after.show).to.deep.equal([]);
    const again = matchDeliveries({ reading: after.reading }, [], [message('m1', 10, 'a')], 5_000, TIMING);
    expect(again.show).to.deep.equal([]);
  });

  it('tells two equal texts apart: the second delivery waits for the second message', () => {
    const first = matchDeliveries(
      { reading: NOTHING },
      [delivery('e1', 10, 'ok')],
      [message('m1', 10, 'ok')],
      20,
      TIMING,
    );
    expect(first.open).to.deep.equal([]);
    const second = matchDeliveries(
      { reading: first.reading },
      [delivery('e2', 30, 'ok')],
      [message('m1', 10, 'ok')],
      40,
      TIMING,
    );
    expect(ids(second.open.map(({ eventId }) => ({ id: eventId })))).to.deep.equal(['e2']);
  });

  it('knows a message whose text the API writes a little differently by its time', () => {
    const match = matchDeliveries(
      { reading: NOTHING },
      [delivery('e1', 10, 'a &amp; b')],
      [message('m1', 11, 'a & b')],
      3_011,
      TIMING,
    );
    expect(ids(match.show)).to.deep.equal(['m1']);
    expect(match.early).to.deep.equal([]);
  });

  it('shows deliveries from their bodies when the API cannot be read for long', () => {
    const soon = matchDeliveries({ reading: NOTHING }, [delivery('e1', 10, 'a')], undefined, 3_011, TIMING);
    // What was written before it is not known yet.
    expect(ids(soon.show)).to.deep.equal([]);
    const match = matchDeliveries({ reading: NOTHING }, [delivery('e1', 10, 'a')], undefined, 10_011, TIMING);
    expect(ids(match.show)).to.deep.equal(['event:e1']);
    expect(match.reading.cursor).to.equal(undefined);
  });

  it('never shows what the user or the bot wrote', () => {
    const own: ChatMessage = { ...message('m1', 10, 'mine'), author: { type: 'user', id: 'user' } };
    expect(matchDeliveries({ reading: NOTHING }, [], [own], 20, TIMING).show).to.deep.equal([]);
  });
});
