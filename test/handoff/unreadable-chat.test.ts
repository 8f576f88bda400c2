import { expect } from 'chai';
import type { ChatMessage, PendingDelivery } from '../../src/handoff';
import { matchDeliveries } from '../../src/handoff/match-deliveries';

const TIMING = { fallbackMs: 1_000, unreadableMs: 3_000 };
const NOTHING = { matched: [], shownEarly: [], covered: [] };
/** What a reading is that failed. */
const UNREAD = undefined;

const message = (id: string, createdAt: number, text = id): ChatMessage => ({
  id,
  createdAt,
  author: { type: 'agent', id: 'alice' },
  text,
  attachments: [],
  cards: [],
});

const delivery = (eventId: string, timestamp: number, text: string, receivedAt = timestamp): PendingDelivery => ({
  eventId,
  chatId: 'chat-1',
  timestamp,
  receivedAt,
  event: { type: 'message', author: { type: 'agent', id: 'alice' }, isEcho: false, text, attachments: [], cards: [] },
});

const ids = (messages: readonly { id: string }[]): string[] => messages.map(({ id }) => id);
const eventIds = (deliveries: readonly PendingDelivery[]): string[] => deliveries.map(({ eventId }) => eventId);

describe('a chat that cannot be read for a while', () => {
  it('shows nothing again whose delivery comes after the message was read', () => {
    const read = matchDeliveries(
      { reading: NOTHING },
      [delivery('e1', 10, 'a')],
      [message('m1', 10, 'a'), message('m2', 20, 'b')],
      30,
      TIMING,
    );
    expect(ids(read.show)).to.deep.equal(['m1', 'm2']);
    const late = matchDeliveries({ reading: read.reading }, [delivery('e2', 20, 'b')], UNREAD, 9_000, TIMING);
    expect(late.show).to.deep.equal([]);
    expect(late.open).to.deep.equal([]);
    expect(late.early).to.deep.equal([]);
  });

  it('still shows the next message of the same words', () => {
    const read = matchDeliveries({ reading: NOTHING }, [], [message('m1', 10, 'ok')], 30, TIMING);
    const first = matchDeliveries({ reading: read.reading }, [delivery('e1', 10, 'ok')], UNREAD, 40, TIMING);
    const second = matchDeliveries({ reading: first.reading }, [delivery('e2', 50, 'ok')], UNREAD, 9_000, TIMING);
    expect(ids(second.show)).to.deep.equal(['event:e2']);
  });

  it('covers the message that was shown from its delivery, and no other of the same words', () => {
    const read = matchDeliveries({ reading: NOTHING }, [], [message('m1', 10, 'ok')], 30, TIMING);
    const early = matchDeliveries(
      { reading: read.reading },
      [delivery('e1', 10, 'ok'), delivery('e2', 50, 'ok')],
      UNREAD,
      9_000,
      TIMING,
    );
    expect(ids(early.show)).to.deep.equal(['event:e2']);
    const all = [message('m1', 10, 'ok'), message('m2', 50, 'ok'), message('m3', 60, 'ok')];
    const after = matchDeliveries({ reading: early.reading }, [], all, 9_100, TIMING);
    expect(after.reading.covered).to.deep.equal(['m2']);
    expect(ids(after.show)).to.include('m3');
  });

  it('keeps the order of the deliveries: none is shown before one that was said before it', () => {
    const spoken = [delivery('e1', 10, 'a', 3_000), delivery('e2', 20, 'b', 100)];
    const first = matchDeliveries({ reading: NOTHING }, spoken, UNREAD, 3_200, TIMING);
    expect(first.show).to.deep.equal([]);
    expect(eventIds(first.open)).to.deep.equal(['e1', 'e2']);
    const then = matchDeliveries({ reading: first.reading }, spoken, UNREAD, 6_000, TIMING);
    expect(ids(then.show)).to.deep.equal(['event:e1', 'event:e2']);
  });

  it('asks again for a message that was held back behind one that the API does not show yet', () => {
    const spoken = [delivery('e1', 10, 'a'), delivery('e2', 20, 'b')];
    const held = matchDeliveries({ reading: NOTHING }, spoken, [message('m2', 20, 'b')], 30, TIMING);
    expect(held.show).to.deep.equal([]);
    expect(eventIds(held.open)).to.have.members(['e1', 'e2']);
    const unread = matchDeliveries({ reading: held.reading }, spoken, UNREAD, 9_000, TIMING);
    expect(ids(unread.show)).to.deep.equal(['event:e1', 'event:e2']);
  });

  it('does not take an old message for the one of a new delivery, however many lie between', () => {
    const old = Array.from({ length: 80 }, (_, index) => message(`m${index}`, index, index === 0 ? 'ok' : `${index}`));
    const heard = old.map(({ id, createdAt, text }) => delivery(`e-${id}`, createdAt, text));
    const read = matchDeliveries({ reading: NOTHING }, heard, old, 100, TIMING);
    const next = matchDeliveries({ reading: read.reading }, [delivery('new', 100, 'ok')], old, 110, TIMING);
    expect(eventIds(next.open)).to.deep.equal(['new']);
  });
});
