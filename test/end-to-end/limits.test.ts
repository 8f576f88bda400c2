import { expect } from 'chai';
import { CONVERSATION, type Scene, setScene } from '../helpers/scene';

describe('limits and deletion', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  const set = async (handoff: Parameters<typeof setScene>[0]['handoff'] = {}): Promise<void> => {
    scene = await setScene({
      handoff,
      bot: async (context, { request }) => {
        const { type, value } = context.activity;
        if (type === 'event' && value.state === 'completed') await context.sendActivity('back with the bot');
        if (type !== 'message') return;
        if (context.activity.text === 'agent') await request(context);
        else if (context.activity.text === 'agent, please') {
          await request(context, { texts: { 'too-many': 'Slowly, please.' } });
        } else await context.sendActivity(`echo ${context.activity.text}`);
      },
    });
  };

  it('tell a user who writes more than can be kept for the agent, and keep what was taken', async () => {
    await set({ maxPending: 3 });
    scene.center.faults.down();
    await scene.say('agent');
    for (const text of ['one', 'two']) await scene.say(text);
    await scene.say('one too many');
    await scene.reads('more than I can keep');
    scene.center.faults.up();
    const chat = await scene.accept();
    await scene.until(() => chat.messages.length === 2);
    await scene.say('again');
    await scene.until(() => chat.messages.length === 3);
    expect(chat.messages.map(({ text }) => text)).to.deep.equal(['one', 'two', 'again']);
  });

  it('tell him so in the words of his handoff', async () => {
    await set({ maxPending: 1 });
    scene.center.faults.down();
    await scene.say('agent, please');
    await scene.say('one too many');
    await scene.reads('Slowly, please.');
  });

  it('delete all of one user, and nothing of another', async () => {
    await set();
    await scene.say('hello');
    await scene.say('agent');
    const chat = await scene.accept();
    scene.center.agents.get('alice').end(chat.id);
    await scene.reads('back with the bot');
    await scene.channel.say('conversation-2', 'I know "id":"kim"', { from: { id: 'lee', name: 'Lee' } });
    await scene.until(() => scene.screen.includes('echo I know "id":"kim"'));

    const kept = async (conversation: string): Promise<number> =>
      (await scene.handoff.transcripts.getTranscriptActivities('local', conversation)).items.length;
    expect(await kept(CONVERSATION)).to.be.greaterThan(3);
    expect(await scene.handoff.forget({ channelId: 'local', userId: 'kim' })).to.equal(1);
    expect(await kept(CONVERSATION)).to.equal(0);
    expect(await kept('conversation-2')).to.equal(2);
    expect(await scene.handoff.forget({ channelId: 'local', userId: 'kim' })).to.equal(0);
  });
});
