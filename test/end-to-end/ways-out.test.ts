import type { TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { BotHandoff } from '../../src';
import { type Scene, setScene } from '../helpers/scene';

const bot = async (context: TurnContext, handoff: BotHandoff): Promise<void> => {
  const { type, text, name, value } = context.activity;
  if (type === 'event' && name === 'handoff.status') await context.sendActivity(`${value.state}: ${value.reason}`);
  else if (type === 'message' && text === 'agent') await handoff.request(context);
  else if (type === 'message') await context.sendActivity(`echo ${text}`);
  else await context.sendActivity(`bot: ${type}`);
};

describe('the way out', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await setScene({ bot, handoff: { channels: { local: { suggestedActions: 3 } } } });
    await scene.say('agent');
    await scene.reads('getting you a person');
  });
  afterEach(() => scene.close());

  const isOver = async (): Promise<void> => {
    await scene.reads('completed: user-left');
    await scene.until(() => scene.center.chats()[0]?.state === 'idle');
  };

  it('is a button beside the word that somebody is being got, and saying what is on it is enough', async () => {
    const { activity } = scene.events.find((event) => event.activity?.text?.includes('getting you')) ?? {};
    const [action] = activity?.suggestedActions?.actions ?? [];
    expect(action).to.include({ type: 'imBack', title: 'Back to the bot' });
    await scene.say(action?.value);
    await isOver();
  });

  it('is what is on that button, where a channel sends it in place of its value', async () => {
    await scene.say('Back to the bot');
    await isOver();
  });

  it('is the word that the sentences name, whatever language the device says later', async () => {
    await scene.say('leave');
    await isOver();
    await scene.say('agent', { locale: 'de-DE' });
    await scene.reads('mit „beenden“');
    await scene.say('beenden', { locale: 'en-US' });
    await scene.until(() => scene.center.chats()[1]?.state === 'idle');
  });

  it('is the word beside a mention of the bot, which group chats ask for', async () => {
    const text = '<at>Shop</at>';
    const entities = [{ type: 'mention', text, mentioned: { id: 'bot', name: 'Shop' } }];
    await scene.say(`${text} leave`, { entities });
    await isOver();
  });

  it('is closing the conversation', async () => {
    await scene.say('', { type: 'endOfConversation' });
    await isOver();
    expect(scene.screen).to.include('bot: endOfConversation');
  });

  it('is taking the bot out of the channel, and the bot hears of that', async () => {
    await scene.say('', { type: 'installationUpdate', action: 'remove' });
    await isOver();
    expect(scene.screen).to.include('bot: installationUpdate');
  });

  it('is leaving it, where the channel tells', async () => {
    await scene.accept();
    await scene.reads('talking with');
    await scene.say('', { type: 'conversationUpdate', membersRemoved: [{ id: 'kim', name: 'Kim' }] });
    await isOver();
  });

  it('is not that somebody else leaves', async () => {
    await scene.say('', { type: 'conversationUpdate', membersRemoved: [{ id: 'lee', name: 'Lee' }] });
    expect(scene.screen.join()).not.to.include('bot:');
    await scene.say('still here');
    const chat = await scene.accept();
    await scene.until(() => chat.messages.some(({ text }) => text === 'still here'));
    expect(scene.screen.join()).not.to.include('user-left');
  });
});
