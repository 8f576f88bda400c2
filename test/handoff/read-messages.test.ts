import { expect } from 'chai';
import { type ChatMessage, matchDeliveries, type PendingDelivery, readMessages } from '../../src/handoff';

const OVERLAP = { overlapMs: 60_000 };
const TIMING = { fallbackMs: 3_000, unreadableMs: 10_000 };
const MINUTE = 60_000;

const message = (minute: number): ChatMessage => ({
  id: `m${minute}`,
  createdAt: minute * MINUTE,
  author: { type: 'agent', id: 'alice' },
  text: `at ${minute}`,
  attachments: [],
  cards: [],
});

const delivery = (minute: number, receivedAt: number): PendingDelivery => ({
  eventId: `e${minute}`,
  chatId: 'chat-1',
  timestamp: minute * MINUTE + 5,
  receivedAt,
  event: {
    type: 'message',
    author: { type: 'agent', id: 'alice' },
    isEcho: false,
    text: `at ${minute}`,
    attachments: [],
    cards: [],
  },
});

describe('reading a chat', () => {
  let asked: number[];
  const contactCenter = {
    async *messages() {
      for (let minute = 10; minute >= 1; minute -= 1) {
        asked.push(minute);
        yield message(minute);
      }
    },
  };
  const read = (cursor: number | undefined, pending: readonly PendingDelivery[]) =>
    readMessages(contactCenter, 'chat-1', { cursor }, pending, OVERLAP);
  const ids = (messages: readonly ChatMessage[]) => messages.map(({ id }) => id);

  beforeEach(() => {
    asked = [];
  });

  it('begins with all of it', async () => {
    expect(ids(await read(undefined, []))).to.have.length(10);
  });

  it('goes on a little before the newest seen, and asks for no more', async () => {
    expect(ids(await read(10 * MINUTE, [delivery(10, 0)]))).to.deep.equal(['m9', 'm10']);
    expect(asked).to.deep.equal([10, 9, 8]);
  });

  it('goes back to what a delivery tells of, however long that was on its way', async () => {
    const late = [delivery(4, 10 * MINUTE)];
    const messages = await read(10 * MINUTE, late);
    expect(ids(messages)).to.deep.equal(['m4', 'm5', 'm6', 'm7', 'm8', 'm9', 'm10']);
    const reading = { cursor: 10 * MINUTE, matched: [], shownEarly: [], covered: [] };
    const match = matchDeliveries({ reading }, late, messages, 11 * MINUTE, TIMING);
    // Shown at an earlier reading: the lane has it by its id, and the delivery says nothing new.
    expect(match.early).to.deep.equal([]);
    expect(match.open).to.deep.equal([]);
  });
});
