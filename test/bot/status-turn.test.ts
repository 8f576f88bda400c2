import { type Activity, type ConversationReference, TestAdapter, TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { createRelay, createStretchMarker, createTranscriptStore, HandoffMiddleware, referenceOf } from '../../src/bot';
import { createPhrasebook, type HandoffStatus, quietLogger, systemClock, type UserChannel } from '../../src/handoff';
import { createStore, type Store } from '../../src/store';
import { aHandoff } from '../helpers/a-handoff';
import { middlewareParts } from '../helpers/middleware-parts';

class ContinuableAdapter extends TestAdapter {
  proceed(reference: Partial<ConversationReference>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    const event = { type: 'event', name: 'ContinueConversation' };
    const activity = TurnContext.applyConversationReference(event, reference, true);
    return this.runMiddleware(new TurnContext(this, activity), logic);
  }
}

const COMPLETED: HandoffStatus = {
  state: 'completed',
  message: 'Over.',
  handoffId: 'handoff-1',
  reason: 'agent-ended',
};

describe("the bot's turn at the end of a handoff", () => {
  let store: Store;
  let relay: UserChannel;
  let heard: Activity[];
  const conversation = { id: 'c', name: 'c', isGroup: false, conversationType: '' };
  const handoff = aHandoff({
    conversation: { channelId: 'test', conversationId: 'c' },
    reference: JSON.parse(
      JSON.stringify(
        referenceOf({
          channelId: 'test',
          conversation,
          from: { id: 'kim', name: 'Kim' },
          recipient: { id: 'bot', name: 'Bot' },
        } as Activity),
      ),
    ),
  });

  beforeEach(async () => {
    store = createStore('sqlite::memory:', { logger: quietLogger });
    await store.handoffs.start();
    heard = [];
    const { transcripts } = store;
    const adapter = new ContinuableAdapter(async () => undefined, { channelId: 'test', conversation });
    adapter.use(new HandoffMiddleware(middlewareParts(store)));
    relay = createRelay({
      adapter: { continueConversationAsync: (_appId, reference, logic) => adapter.proceed(reference, logic) },
      bot: async ({ activity }) => void heard.push(structuredClone(activity)),
      appId: '',
      phrasebook: createPhrasebook(),
      files: { load: async () => [] },
      marker: createStretchMarker(transcripts, systemClock),
      current: async () => undefined,
      clock: systemClock,
      logger: quietLogger,
    });
    for (const [author, text] of [
      ['user', 'It is the blue vase'],
      ['agent', 'I shall have it paid back'],
      ['bot', 'The agent has ended the chat.'],
    ] as const) {
      transcripts.append({
        ...handoff.conversation,
        author,
        activity: JSON.stringify({ type: 'message', text }),
        at: 1,
      });
    }
  });
  afterEach(() => store.handoffs.close());

  const kept = async (): Promise<Activity[]> => {
    const log = createTranscriptStore(store.transcripts, systemClock);
    return (await log.getTranscriptActivities('test', 'c')).items;
  };

  it('brings what was said meanwhile, in the form of the SDK', async () => {
    await relay.tellBot(handoff, COMPLETED, { redelivery: false });
    const [{ name, value, attachments, channelData }] = heard as [Activity];
    expect(name).to.equal('handoff.status');
    expect(value).to.deep.equal({ ...COMPLETED, messages: { user: 1, agent: 1 } });
    expect(attachments?.[0]).to.include({ name: 'Transcript', contentType: 'application/json' });
    expect(attachments?.[0]?.content.activities.map(({ text }: Activity) => text)).to.deep.equal([
      'It is the blue vase',
      'I shall have it paid back',
    ]);
    expect(channelData).to.equal(undefined);
  });

  it('comes after a marker in the transcript, which has it once', async () => {
    await relay.tellBot(handoff, COMPLETED, { redelivery: false });
    const activities = await kept();
    expect(activities.slice(3).map(({ name }) => name)).to.deep.equal(['handoff.ended', 'handoff.status']);
    expect(activities[3]).to.deep.include({ from: { id: 'bot', name: 'Bot' }, channelId: 'test' });
    expect(activities[3]?.value).to.deep.equal({ ...COMPLETED, messages: { user: 1, agent: 1 } });
    expect(activities[4]).not.to.have.property('attachments');
  });

  it('says so when it comes again, and leaves the one marker', async () => {
    await relay.tellBot(handoff, COMPLETED, { redelivery: false });
    await relay.tellBot(handoff, COMPLETED, { redelivery: true });
    expect(heard[1]?.channelData).to.deep.equal({ redelivery: true });
    expect(heard[1]?.value).to.deep.equal(heard[0]?.value);
    expect((await kept()).filter(({ name }) => name === 'handoff.ended')).to.have.length(1);
  });

  it('marks nothing while a person has the user', async () => {
    await relay.tellBot(handoff, { ...COMPLETED, state: 'accepted' }, { redelivery: false });
    expect((await kept()).map(({ name }) => name)).not.to.include('handoff.ended');
    expect(heard[0]).not.to.have.property('attachments');
  });

  it('is not had while the marker cannot be kept', async () => {
    const failing = { ...store.transcripts, flush: () => Promise.reject(new Error('disk full')) };
    const marker = createStretchMarker(failing, systemClock);
    expect(await marker.mark(handoff, COMPLETED).catch((error: Error) => error.message)).to.equal('disk full');
  });
});
