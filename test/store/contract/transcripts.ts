import { expect } from 'chai';
import type { ConversationId } from '../../../src/handoff/conversation';
import type { TranscriptLog } from '../../../src/handoff/transcript';
import { aConversation, type Harness, unique } from './harness';

export function transcriptContract(harness: () => Harness): void {
  describe('transcripts', () => {
    let log: TranscriptLog;
    let conversation: ConversationId;
    beforeEach(async () => {
      log = (await harness().instance()).transcripts;
      conversation = aConversation();
    });

    const append = (text: string, at = 1, to = conversation) =>
      log.append({ ...to, author: 'user', activity: JSON.stringify({ text }), at });
    const texts = (entries: readonly { activity: string }[]) =>
      entries.map(({ activity }) => JSON.parse(activity).text);

    it('are empty at first', async () => {
      await log.flush();
      expect(await log.lastSeq(conversation)).to.equal(0);
      expect(await log.newest(conversation, { limit: 5 })).to.deep.equal([]);
      expect(await log.page(conversation, { after: 0, limit: 5 })).to.deep.equal([]);
    });

    it('are written by themselves', async () => {
      append('soon');
      while ((await log.lastSeq(conversation)) === 0) await new Promise(setImmediate);
    });

    it('keep entries as they are', async () => {
      const entry = {
        ...conversation,
        author: 'agent' as const,
        activity: JSON.stringify({ text: 'NUL \0, \ud800, 😀' }),
        at: 7,
      };
      log.append(entry);
      await log.flush();
      const [kept] = await log.newest(conversation, { limit: 1 });
      expect(kept).to.deep.equal({ ...entry, seq: await log.lastSeq(conversation) });
    });

    it('keep the order of the calls, whatever the times say', async () => {
      const other = aConversation();
      const expected = Array.from({ length: 700 }, (_, n) => `${n}`);
      for (const [n, text] of expected.entries()) {
        append(text, 1_000 - n);
        append('other', 1, other);
        if (n === 300) await log.flush();
      }
      await log.flush();
      expect(texts(await log.page(conversation, { after: 0, limit: 1_000 }))).to.deep.equal(expected);
    });

    it('are paged without repeats and without gaps, while more is written', async () => {
      for (let n = 0; n < 25; n++) append(`${n}`);
      await log.flush();
      const read: string[] = [];
      for (let after = 0; ; ) {
        const page = await log.page(conversation, { after, limit: 7 });
        if (page.length === 0) break;
        read.push(...texts(page));
        after = page.at(-1)!.seq;
        if (read.length === 14) append('25');
        await log.flush();
      }
      expect(read).to.deep.equal(Array.from({ length: 26 }, (_, n) => `${n}`));
    });

    it('give the newest entries, oldest first, up to one', async () => {
      for (let n = 0; n < 10; n++) append(`${n}`);
      await log.flush();
      expect(texts(await log.newest(conversation, { limit: 3 }))).to.deep.equal(['7', '8', '9']);
      const [seventh] = await log.newest(conversation, { limit: 3 });
      expect(texts(await log.newest(conversation, { limit: 2, until: seventh!.seq }))).to.deep.equal(['6', '7']);
    });

    it('leave out what is older than a time', async () => {
      for (let n = 0; n < 5; n++) append(`${n}`, n * 10);
      await log.flush();
      expect(texts(await log.page(conversation, { after: 0, since: 20, limit: 9 }))).to.deep.equal(['2', '3', '4']);
    });

    it('list the conversations of a channel, page by page', async () => {
      const channelId = unique('channel');
      for (const [n, conversationId] of ['b', 'a', 'C', 'b', 'a\0'].entries()) {
        append('x', 100 + n, { channelId, conversationId });
      }
      append('x', 1, { channelId: unique('channel'), conversationId: 'other' });
      await log.flush();
      const listed: { conversationId: string; createdAt: number }[] = [];
      for (let after: string | undefined; ; ) {
        const [next] = await log.conversations(channelId, { after, limit: 1 });
        if (!next) break;
        listed.push(next);
        after = next.conversationId;
      }
      expect(listed).to.have.deep.members([
        { conversationId: 'a', createdAt: 101 },
        { conversationId: 'b', createdAt: 100 },
        { conversationId: 'C', createdAt: 102 },
        { conversationId: 'a\0', createdAt: 104 },
      ]);
    });

    it('are removed one by one, with what is not written yet', async () => {
      const other = aConversation();
      append('written');
      append('kept', 1, other);
      await log.flush();
      append('waiting');
      await log.remove(conversation);
      expect(await log.lastSeq(conversation)).to.equal(0);
      expect(await log.lastSeq(other)).to.be.above(0);
    });
  });
}
