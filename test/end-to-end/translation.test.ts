import { EventFactory, type TurnContext } from 'botbuilder';
import { expect } from 'chai';
import type { Translator } from '../../src';
import { type Scene, type SceneOptions, setScene } from '../helpers/scene';

const bot = async (context: TurnContext): Promise<void> => {
  const { type, text } = context.activity;
  if (type === 'message' && text?.startsWith('agent')) {
    await context.sendActivity(EventFactory.createHandoffInitiation(context, {}));
  }
};

const translator: Translator = {
  toAgent: async (text, from) => `${text} in English, from ${from}`,
  toUser: async (text, to) => `${text} in ${to}`,
};

describe('a translator', () => {
  let scene: Scene;
  const set = async (options: Partial<SceneOptions> = {}): Promise<void> => {
    scene = await setScene({ bot, ...options, handoff: { translator, ...options.handoff } });
  };
  afterEach(() => scene.close());

  const usersTexts = () =>
    scene.center
      .chats()
      .flatMap(({ messages }) => messages)
      .filter(({ author }) => author.type === 'user')
      .map(({ text }) => text);

  it('puts both into the language of the other, and keeps what was said', async () => {
    await set();
    await scene.say('agent', { locale: 'de-AT' });
    const chat = await scene.accept();
    await scene.say('Die blaue Vase', { locale: 'de-AT' });
    await scene.until(() => usersTexts().length > 0);
    expect(usersTexts()).to.deep.equal(['Die blaue Vase in English, from de\n\n[de] Die blaue Vase']);
    scene.center.agents.get('alice').write(chat.id, 'I am sorry');
    await scene.reads('I am sorry in de');
    const { activity } = scene.events.find((event) => event.activity?.text === 'I am sorry in de') ?? {};
    expect(activity?.channelData.handoff.original).to.equal('I am sorry');
  });

  it('is asked for the language that the user writes in where the channel gives no locale', async () => {
    await set();
    await scene.say('agent, ich möchte bitte mit einem Menschen sprechen', { locale: undefined });
    const chat = await scene.accept();
    expect(chat.user.language).to.equal('de');
    scene.center.agents.get('alice').write(chat.id, 'Hello');
    await scene.reads('Hello in de');
  });

  it('is asked once for a message, and what it said is found again after an unclear answer', async () => {
    let asked = 0;
    const toAgent = async (text: string): Promise<string> => {
      asked += 1;
      return `${text}, version ${asked}`;
    };
    await set({ handoff: { translator: { ...translator, toAgent } } });
    await scene.say('agent', { locale: 'de-AT' });
    await scene.accept();
    scene.center.faults.next('POST /conversations/{id}/messages', { applied: true, reset: true });
    await scene.say('eins', { locale: 'de-AT' });
    await scene.say('zwei', { locale: 'de-AT' });
    await scene.until(() => usersTexts().some((text) => text.endsWith('zwei')));
    expect(usersTexts()).to.deep.equal(['eins, version 1\n\n[de] eins', 'zwei, version 2\n\n[de] zwei']);
  });

  it('that does not work holds nothing up', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('down'));
    await set({ handoff: { translator: { toAgent: fail, toUser: fail } } });
    await scene.say('agent', { locale: 'de-AT' });
    const chat = await scene.accept();
    await scene.say('Die blaue Vase', { locale: 'de-AT' });
    scene.center.agents.get('alice').write(chat.id, 'I am sorry');
    await scene.reads('I am sorry');
    await scene.until(() => usersTexts().length > 0);
    expect(usersTexts()).to.deep.equal(['Die blaue Vase']);
    expect(scene.log.filter((line) => line.includes('could not be translated'))).to.have.length(2);
  });
});
