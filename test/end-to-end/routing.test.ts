import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff, ChangeRefusal } from '../../src';
import { CONVERSATION, type Scene, type SceneOptions, setScene } from '../helpers/scene';

const IDS = { channelId: 'local', conversationId: CONVERSATION };

describe('routing', () => {
  let scene: Scene;
  const set = async (options: Partial<SceneOptions> = {}): Promise<void> => {
    scene = await setScene({
      async bot(context: TurnContext, handoff: BotHandoff) {
        const { type, text } = context.activity;
        if (type !== 'message' || !text) return;
        const [word, ...rest] = text.split(' ');
        if (word === 'agent') {
          const id = await handoff.request(context, { context: { topic: rest.join(' ') } });
          expect(await handoff.request(context)).to.equal(id);
        } else await context.sendActivity(`echo ${text}`);
      },
      ...options,
    });
  };
  afterEach(() => scene.close());

  it('goes by a function of the turn', async () => {
    await set({
      handoff: {
        route: (_context, { context, language }) => {
          expect(language).to.equal('de');
          return (context as { topic: string }).topic === 'invoice' ? 'billing' : undefined;
        },
      },
    });
    await scene.say('agent invoice', { locale: 'de' });
    expect((await scene.accept('bruno')).queueId).to.equal('billing');
  });

  it('goes by the setting where the function fails', async () => {
    await set({
      handoff: {
        route: () => {
          throw new Error('no');
        },
      },
    });
    await scene.say('agent');
    expect((await scene.accept('alice')).queueId).to.equal('support');
    expect(scene.log.join('\n')).to.include('routing failed');
  });

  it('goes to a script', async () => {
    await set({ gateway: { queueId: undefined, scriptId: 'welcome' } });
    await scene.say('agent');
    const chat = await scene.until(() => scene.center.chats()[0]);
    expect(chat).to.include({ scriptId: 'welcome', queueId: undefined });
  });

  it('takes a waiting user to another queue', async () => {
    await set();
    await scene.say('agent');
    await scene.reads('getting you a person');
    expect(await scene.handoff.transfer(IDS, 'billing')).to.equal(true);
    const chat = await scene.accept('bruno');
    await scene.reads('talking with');
    scene.center.agents.get('bruno').write(chat.id, 'Bruno here');
    await scene.reads('Bruno here');
    expect(scene.center.chats()).to.have.length(1);
  });

  it('takes a user away from an agent to another queue, and the bot stays silent', async () => {
    await set();
    await scene.say('agent');
    const chat = await scene.accept('alice');
    await scene.reads('talking with');
    await scene.handoff.transfer(IDS, { queueId: 'billing' });
    const passedOn = await scene.reads('passed on to a colleague');
    await scene.say('still there?');
    await scene.accept('bruno');
    await scene.reads('talking with', passedOn);
    await scene.until(() => chat.messages.some(({ text }) => text === 'still there?'));
    scene.center.agents.get('bruno').end(chat.id);
    await scene.reads('has ended the chat');
    expect(scene.screen.join()).not.to.include('echo');
  });

  it('says that a queue is unknown in log, health and code, and leaves the chat as it was', async () => {
    const refusals: ChangeRefusal[] = [];
    await set({ handoff: { onChangeRefused: (refusal) => refusals.push(refusal) } });
    await scene.say('agent');
    const chat = await scene.accept('alice');
    await scene.reads('talking with');
    await scene.handoff.transfer(IDS, 'nowhere');
    await scene.say('go on');
    await scene.until(() => chat.messages.some(({ text }) => text === 'go on'));
    expect(refusals).to.have.length(1);
    expect(refusals[0]).to.deep.include({ change: 'assignment', assignment: { type: 'queue', id: 'nowhere' } });
    expect(scene.log.filter((line) => line.startsWith('error')).join()).to.include('nowhere');
    const ready = await fetch(`${scene.botUrl}/health/ready`);
    expect(ready.status).to.equal(200);
    expect(await ready.json()).to.have.nested.property('checks.queues.unknown', 'nowhere');
  });

  it('is not healthy where the queue of the settings is unknown', async () => {
    await set({ gateway: { queueId: 'nowhere' } });
    await scene.say('agent');
    await scene.reads('cannot reach our agents');
    const ready = await fetch(`${scene.botUrl}/health/ready`);
    expect(ready.status).to.equal(503);
    expect(await ready.json()).to.have.nested.property('checks.queues.ok', false);
  });

  it('tells bot code what is no conversation, no queue, and no handoff', async () => {
    await set();
    await scene.say('hello');
    const { handoff } = scene;
    const codeOf = (promise: Promise<unknown>) => promise.catch((error) => error.code);
    expect(await codeOf(handoff.transfer(IDS, '../admin'))).to.equal('invalid-destination');
    for (const nothing of [undefined, null, 7, {}]) {
      expect(await codeOf(handoff.transfer(IDS, nothing as never))).to.equal('invalid-destination');
    }
    expect(await codeOf(handoff.transfer({}, 'billing'))).to.equal('no-conversation');
    expect(await codeOf(handoff.transfer(undefined as never, 'billing'))).to.equal('no-conversation');
    expect(await handoff.transfer(IDS, 'billing')).to.equal(false);
    expect(await handoff.update(IDS, { user: { caseId: '7' } })).to.equal(false);
  });

  it('keeps the CRM data up to date while the user waits and talks', async () => {
    await set();
    await scene.say('agent vase');
    await scene.reads('getting you a person');
    const [chat] = scene.center.chats();
    await scene.handoff.update(IDS, {
      user: { email: 'kim@example.com', language: 'Klingon' },
      properties: { order: { id: 1042, items: ['vase'] } },
    });
    await scene.until(() => chat?.user.email === 'kim@example.com');
    await scene.accept('alice');
    await scene.reads('talking with');
    await scene.handoff.update(IDS, { user: { caseId: 'C-7' }, properties: { topic: 'lamp' } });
    await scene.until(() => chat?.user.caseId === 'C-7');
    const properties = chat?.user.additionalProperties ?? [];
    expect(properties.map(({ key, value }) => `${key} = ${key === 'handoffId' ? 'its own' : value}`)).to.deep.equal([
      'topic = lamp',
      'order = id: 1042; items: vase',
      'handoffId = its own',
    ]);
    expect(chat?.user).to.include({ name: 'Kim', email: 'kim@example.com' });
  });
});
