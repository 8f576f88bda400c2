import { expect } from 'chai';
import { ContactCenterError, TIMING } from '../../src/handoff';
import { readChat } from '../../src/handoff/read-chat';
import { createUnreadableChats } from '../../src/handoff/unreadable-chats';
import { createRecordingLogger } from '../gateway/recording-logger';
import { aContactCenter } from '../helpers/a-contact-center';

const NOTHING = { matched: [], shownEarly: [], covered: [] };
const DOWN = new ContactCenterError('unreachable', 'down', { status: 503, reason: 'ECONNREFUSED' });

describe('the log of a chat that cannot be read', () => {
  const logger = createRecordingLogger();
  const unreadable = createUnreadableChats(logger);
  let isDown: { state?: boolean; messages?: boolean } = {};
  const from = aContactCenter({
    async read() {
      if (isDown.state) throw DOWN;
      return { state: 'active' };
    },
    async *messages() {
      if (isDown.messages) throw DOWN;
      yield* [];
    },
  });
  const read = (chatId: string) =>
    readChat({ from, timing: TIMING, unreadable }, { id: `of ${chatId}`, chatId, reading: NOTHING }, [], {
      state: true,
      messages: true,
    });
  const told = () => logger.lines.splice(0).map((line) => JSON.parse(line));

  it('says so once for each chat, and once that all of it can be read again', async () => {
    await read('one');
    expect(told()).to.deep.equal([]);
    isDown = { state: true, messages: true };
    for (const chatId of ['one', 'one', 'two', 'one']) await read(chatId);
    const line = { level: 'warn', message: 'the chat could not be read', status: 503, reason: 'ECONNREFUSED' };
    expect(told()).to.deep.equal(['of one', 'of two'].map((handoffId) => ({ ...line, handoffId, code: DOWN.code })));
    isDown = { messages: true };
    await read('one');
    expect(told()).to.deep.equal([]);
    isDown = {};
    for (const chatId of ['one', 'one']) await read(chatId);
    expect(told()).to.deep.equal([{ level: 'info', message: 'the chat can be read again', handoffId: 'of one' }]);
    isDown = { state: true };
    await read('one');
    expect(told()).to.have.length(1);
  });

  it('does not grow without end', () => {
    for (let count = 0; count <= 10_000; count += 1) unreadable.failed(`chat-${count}`, DOWN, {});
    told();
    unreadable.worked('chat-0', {});
    unreadable.worked('chat-1', {});
    expect(told()).to.have.length(1);
  });
});
