import { ActivityTypes, TestAdapter, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import { createTranscriptStore, HandoffMiddleware } from '../../src/bot';
import { quietLogger, systemClock } from '../../src/handoff';
import { createStore, type Store } from '../../src/store';
import { middlewareParts } from '../helpers/middleware-parts';

describe('the transcript of a turn', () => {
  let store: Store;
  beforeEach(async () => {
    store = createStore('sqlite::memory:', { logger: quietLogger });
    await store.handoffs.start();
  });
  afterEach(() => store.handoffs.close());

  /** Runs a bot behind the middleware, and gives what is kept of it. */
  async function transcriptOf(
    bot: (context: TurnContext) => Promise<void>,
    inner?: (adapter: TestAdapter) => void,
  ): Promise<string[]> {
    const adapter = new TestAdapter(bot, {
      channelId: 'test',
      conversation: { id: 'c', name: 'c', isGroup: false, conversationType: '' },
    });
    const { transcripts } = store;
    adapter.use(new HandoffMiddleware(middlewareParts(store)));
    inner?.(adapter);
    await adapter.receiveActivity({ type: 'message', text: 'hi', value: { k: 'original' } }).catch(() => undefined);
    const log = createTranscriptStore(transcripts, systemClock);
    const { items } = await log.getTranscriptActivities('test', 'c');
    return items.map((activity) =>
      `${activity.type} ${activity.text ?? activity.name ?? JSON.stringify(activity.value) ?? ''}`.trim(),
    );
  }

  it('keeps all kinds of activity, in order', async () => {
    const kept = await transcriptOf(async (context) => {
      await context.sendActivity({ type: ActivityTypes.Typing });
      const sent = await context.sendActivity('one');
      await context.updateActivity({
        ...sent,
        type: 'message',
        text: 'one, corrected',
        conversation: context.activity.conversation,
      });
      await context.sendActivities([
        { type: 'message', text: 'two' },
        { type: 'event', name: 'tick' },
      ]);
      await context.deleteActivity(sent?.id ?? '');
    });
    expect(kept).to.deep.equal([
      'message hi',
      'typing',
      'message one',
      'messageUpdate one, corrected',
      'message two',
      'event tick',
      'messageDelete',
    ]);
  });

  it('keeps what was said before the bot threw', async () => {
    const kept = await transcriptOf(async (context) => {
      await context.sendActivity('before');
      throw new Error('broken');
    });
    expect(kept).to.deep.equal(['message hi', 'message before']);
  });

  it('is not changed by what changes later', async () => {
    await transcriptOf(async (context) => {
      context.activity.value.k = 'mutated';
      context.activity.text = 'mutated';
    });
    const [entry] = await store.transcripts.page({ channelId: 'test', conversationId: 'c' }, { after: 0, limit: 1 });
    expect(JSON.parse(entry?.activity ?? '{}')).to.deep.include({ text: 'hi', value: { k: 'original' } });
  });

  it('keeps what was sent, and not what another middleware held back', async () => {
    const kept = await transcriptOf(
      async (context) => {
        await context.sendActivity('secret');
        await context.sendActivity('open');
      },
      (adapter) =>
        adapter.use(async (context, next) => {
          context.onSendActivities(async (_context, activities, send) =>
            activities.some(({ text }) => text === 'secret') ? [] : send(),
          );
          await next();
        }),
    );
    expect(kept).to.deep.equal(['message hi', 'message open']);
  });

  it('is paged without repeats, however many entries have the same id', async () => {
    const log = createTranscriptStore(store.transcripts, systemClock);
    for (let index = 0; index < 45; index += 1) {
      await log.logActivity({
        type: 'message',
        id: 'same',
        text: `${index}`,
        channelId: 'test',
        conversation: { id: 'p' },
      } as never);
    }
    const texts: (string | undefined)[] = [];
    for (let token: string | undefined; token !== ''; ) {
      const page = await log.getTranscriptActivities('test', 'p', token);
      texts.push(...page.items.map(({ text }) => text));
      token = page.continuationToken;
    }
    expect(texts).to.deep.equal(Array.from({ length: 45 }, (_, index) => `${index}`));
    const { items } = await log.listTranscripts('test');
    expect(items.map(({ id }) => id)).to.deep.equal(['p']);
    await log.deleteTranscript('test', 'p');
    expect((await log.getTranscriptActivities('test', 'p')).items).to.deep.equal([]);
  });
});
