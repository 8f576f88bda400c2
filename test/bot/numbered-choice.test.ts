import { expect } from 'chai';
import { numberedChoice } from '../../src/bot/numbered-choice';
import type { TranscriptEntry } from '../../src/handoff';

const CONVERSATION = { channelId: 'sms', conversationId: 'c' };
const list = {
  type: 'message',
  text: '1. The vase\n2. The bowl',
  channelData: { handoff: { choices: ['Vase', 'Bowl'] } },
};

describe('a number that answers a numbered list', () => {
  const chosen = (text: string, ...shown: object[]) => {
    const entries = shown.map(
      (activity, seq): TranscriptEntry => ({
        ...CONVERSATION,
        seq,
        at: 0,
        author: 'agent',
        activity: JSON.stringify(activity),
      }),
    );
    const transcripts = { flush: async () => undefined, newest: async () => entries };
    return numberedChoice(transcripts, CONVERSATION, { type: 'message', text });
  };

  for (const text of ['2', ' 2. ', '2)', '２', '٢', '۲']) {
    it(`is what stands behind it: ${JSON.stringify(text)}`, async () => {
      expect(await chosen(text, list)).to.deep.equal({ number: 2, title: 'Bowl' });
    });
  }

  for (const text of ['3', '0', '22', '2 please', 'two', '']) {
    it(`is nothing else: ${JSON.stringify(text)}`, async () => expect(await chosen(text, list)).to.equal(undefined));
  }

  it('is only a number where something else was shown since', async () => {
    expect(await chosen('2', list, { type: 'typing' })).to.deep.equal({ number: 2, title: 'Bowl' });
    expect(await chosen('2', list, { type: 'message', text: 'How many?' })).to.equal(undefined);
  });
});
