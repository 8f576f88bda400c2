import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff } from '../../src';
import type { SimulatedCenter } from '../../src/simulator';
import { type Scene, type SceneOptions, setScene } from '../helpers/scene';

const DAY_MS = 86_400_000;

describe('nobody there', () => {
  let scene: Scene;
  let statuses: { state: string; reason?: string; opensAt?: number }[];
  const set = async (options: Partial<SceneOptions> = {}): Promise<void> => {
    statuses = [];
    scene = await setScene({
      async bot(context: TurnContext, handoff: BotHandoff) {
        const { type, text, name, value } = context.activity;
        if (type === 'event' && name === 'handoff.status') statuses.push(value);
        if (type !== 'message') return;
        if (text === 'agent') await handoff.request(context);
        else await context.sendActivity(`echo ${text}`);
      },
      ...options,
    });
  };
  afterEach(() => scene.close());

  it('outside the opening hours opens nothing, says when it opens, and offers what there is instead', async () => {
    const day = new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 10);
    await set({
      handoff: {
        openingHours: { timeZone: 'Europe/London', weekly: {}, exceptions: { [day]: '09:00-10:00' } },
        whenClosed: { offer: ['Leave a message', 'Go on with the bot'] },
      },
    });
    await scene.say('agent', { locale: 'en-GB' });
    const said = await scene.reads('They are back on');
    const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Europe/London' });
    expect(scene.screen[said])
      .to.include(weekday.format(Date.parse(`${day}T09:00:00Z`)))
      .and.to.include('9:00');
    const status = await scene.until(() => statuses[0]);
    expect(status).to.include({ state: 'failed', reason: 'closed' });
    expect(new Date(status.opensAt ?? 0).toISOString().slice(0, 10)).to.equal(day);
    expect(scene.center.chats()).to.have.length(0);

    const { activity } = scene.events.find((event) => event.activity?.text === scene.screen[said]) ?? {};
    const shown = JSON.stringify(activity);
    expect(shown).to.include('Leave a message').and.to.include('Go on with the bot');
    await scene.say('Leave a message');
    await scene.reads('echo Leave a message');
  });

  it('lets the user answer an offer by its number where it is shown as a list', async () => {
    await set({
      handoff: {
        openingHours: { timeZone: 'Europe/London', weekly: {} },
        whenClosed: { offer: ['Leave a message', 'Go on with the bot'] },
      },
    });
    const say = (text: string) => scene.say(text, { channelId: 'sms' });
    await say('agent');
    await scene.reads('2. Go on with the bot');
    await say('2');
    await scene.reads('echo Go on with the bot');
    // It answers what was shown last.
    await say('2');
    await scene.reads('echo 2');
  });

  describe('by the real-time metrics', () => {
    const withMetrics = (center: SimulatedCenter) => ({
      handoff: {
        realtime: {
          apiKey: center.realtime.key,
          apiSecret: center.realtime.secret,
          region: 'eu' as const,
          url: center.url,
        },
      },
    });

    it('opens nothing while no agent of the queue is logged in', async () => {
      await set({ ofCenter: withMetrics });
      scene.center.agents.get('alice').setPresence('offline');
      await scene.say('agent');
      await scene.reads('none of our agents is there');
      expect(await scene.until(() => statuses[0])).to.include({ state: 'failed', reason: 'unstaffed' });
      expect(scene.center.chats()).to.have.length(0);
    });

    it('opens the chat where somebody is there', async () => {
      await set({ ofCenter: withMetrics });
      await scene.say('agent');
      await scene.accept();
      await scene.reads('talking with');
    });

    it('opens the chat where they cannot be read', async () => {
      await set({ ofCenter: withMetrics });
      scene.center.agents.get('alice').setPresence('offline');
      scene.center.faults.next('POST /oauth/v2/token', { status: 500 });
      await scene.say('agent');
      await scene.until(() => scene.center.chats().length === 1);
      expect(scene.log.join('\n')).to.include('figures of a queue could not be read');
    });
  });

  it('holds nobody up where the availability cannot be told', async () => {
    await set({ handoff: { availability: { look: () => Promise.reject(new Error('no')) } } });
    await scene.say('agent');
    await scene.accept();
    await scene.reads('talking with');
  });
});
