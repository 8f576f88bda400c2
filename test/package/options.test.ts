import { expect } from 'chai';
import { createHandoff, HandoffError, type HandoffOptions } from '../../src';

const OPTIONS: HandoffOptions = {
  adapter: { continueConversationAsync: async () => undefined },
  bot: async () => undefined,
  gateway: { url: 'http://127.0.0.1:9', apiKey: 'key', channelId: 'bot', webhookMaxAgeMs: 300_000 },
  store: 'sqlite::memory:',
};

describe('options that make no sense', () => {
  const WRONG: readonly Partial<HandoffOptions>[] = [
    { maxPending: 0 },
    { requestsPerSecond: Number.NaN },
    { limits: { noAgentMs: Number.NaN } },
    { limits: { userIdleMs: -1 } },
    { waiting: { firstMs: Number.NaN } },
    { timing: { settleMs: -5 } },
    { retention: { handoffsMs: Number.NaN } },
  ];
  for (const wrong of WRONG) {
    const [name = ''] = Object.keys(wrong);
    it(`are refused at once, with their name: ${JSON.stringify(wrong)}`, () => {
      expect(() => createHandoff({ ...OPTIONS, ...wrong }))
        .to.throw(HandoffError, name)
        .with.property('code', 'invalid-options');
    });
  }

  it('are no limit at all where that is meant', () => {
    expect(() => createHandoff({ ...OPTIONS, limits: { noAgentMs: 0, longestMs: undefined } })).not.to.throw();
  });
});
