import { type Activity, TestAdapter, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { createRelay } from '../../src/bot';
import {
  createPhrasebook,
  quietLogger,
  type Showable,
  systemClock,
  type Translation,
  type UserChannel,
  UserChannelError,
} from '../../src/handoff';
import { aHandoff } from '../helpers/a-handoff';

const MESSAGE: Showable = {
  kind: 'show',
  message: { author: { type: 'agent', id: 'alice' }, text: 'first secon third', attachments: [], cards: [] },
};

describe('a message that is shown in parts', () => {
  let sent: Partial<Activity>[];
  let fail: ((text: string | undefined) => UserChannelError | undefined) | undefined;

  class RecordingAdapter extends TestAdapter {
    override async sendActivities(_context: TurnContext, activities: Partial<Activity>[]) {
      for (const activity of activities) {
        const error = fail?.(activity.text);
        if (error) throw error;
        sent.push(activity);
      }
      return activities.map(() => ({ id: 'x' }));
    }
  }

  /** A process of the bot: what it remembers of parts is its own. */
  const newProcess = (translation?: Pick<Translation, 'toUser'>): UserChannel => {
    const adapter = new RecordingAdapter(async () => undefined);
    return createRelay({
      adapter: {
        continueConversationAsync: (_appId, _reference, logic) => logic(new TurnContext(adapter, { type: 'event' })),
      },
      bot: async () => undefined,
      appId: '',
      phrasebook: createPhrasebook(),
      channels: { webchat: { textLength: 6 } },
      translation,
      files: { load: async () => [] },
      marker: { mark: async () => ({ messages: { user: 0, agent: 0 }, newest: [] }) },
      current: async () => undefined,
      clock: systemClock,
      logger: quietLogger,
    });
  };
  const show = (relay: UserChannel, redelivery: boolean) =>
    relay.show(aHandoff(), MESSAGE, { key: 'item-1', redelivery }).then(
      () => 'shown',
      (error: UserChannelError) => error.failure,
    );
  const seen = () =>
    sent.map(({ text = '', channelData }) => `${text.trim()}${channelData?.redelivery ? ' again' : ''}`);
  const failOnce = (text: string, failure: UserChannelError['failure']) => {
    fail = (said) => {
      if (said?.trim() !== text) return undefined;
      fail = undefined;
      return new UserChannelError(failure, 'no');
    };
  };

  beforeEach(() => {
    sent = [];
    fail = undefined;
  });

  it('goes on with the part that failed, and only that one is marked', async () => {
    const relay = newProcess();
    failOnce('secon', 'ambiguous');
    expect(await show(relay, false)).to.equal('ambiguous');
    expect(await show(relay, true)).to.equal('shown');
    expect(seen()).to.deep.equal(['first', 'secon again', 'third']);
  });

  it('is never clear again once a part of it was shown, so that another process marks it', async () => {
    failOnce('secon', 'limited');
    expect(await show(newProcess(), false)).to.equal('ambiguous');
    expect(await show(newProcess(), true)).to.equal('shown');
    expect(seen()).to.deep.equal(['first', 'first again', 'secon again', 'third again']);
  });

  it('goes on with what was begun, whatever a translator says the second time', async () => {
    const versions = ['eins_ zwei_ drei_', 'uno'];
    const relay = newProcess({ toUser: async () => versions.shift() });
    failOnce('zwei_', 'ambiguous');
    expect(await show(relay, false)).to.equal('ambiguous');
    expect(await show(relay, true)).to.equal('shown');
    expect(seen().map((text) => text.replaceAll('_', ''))).to.deep.equal(['eins', 'zwei again', 'drei']);
  });

  it('is refused for good where nothing can be made of it, so that it holds up nothing', async () => {
    const relay = newProcess({ toUser: () => Promise.reject(new TypeError('broken')) });
    expect(await show(relay, false)).to.equal('refused');
  });

  it('is clear where nothing of it was shown', async () => {
    const relay = newProcess();
    failOnce('first', 'limited');
    expect(await show(relay, false)).to.equal('limited');
    expect(await show(relay, false)).to.equal('shown');
    expect(seen()).to.deep.equal(['first', 'secon', 'third']);
  });
});
