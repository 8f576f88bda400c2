import { expect } from 'chai';
import type { BotHandoff, HandoffOptions, PersonRecognizer, TriggerOptions } from '../../src';
import { createHandoffRecognizer } from '../../src';
import { CONVERSATION, type Scene, setScene } from '../helpers/scene';

const QUESTION = 'Shall I get you a person?';

describe('a person is got', () => {
  let scene: Scene;
  afterEach(() => scene.close());

  const onTurnError = ({ onTurnError }: BotHandoff) => onTurnError;

  /** A bot that tells what it is told to tell: "miss", "score 0.1", "invalid", "throw"; anything else it echoes. */
  const set = async (triggers: TriggerOptions = {}, more: Partial<HandoffOptions> = {}): Promise<void> => {
    scene = await setScene({
      onTurnError,
      handoff: { triggers, recognizer: createHandoffRecognizer(), ...more },
      bot: async (context, handoff) => {
        const { type, text, name, value } = context.activity;
        if (type === 'event' && name === 'handoff.status')
          await context.sendActivity(`status ${value.state} ${value.trigger}`);
        if (type !== 'message') return;
        const [word, number] = String(text)
          .toLowerCase()
          .split(/[\s!]+/);
        if (word === 'throw') throw new Error('The bot is broken.');
        const done =
          (word === 'miss' && (await handoff.missed(context))) ||
          (word === 'score' && (await handoff.confidence(context, Number(number)))) ||
          (word === 'invalid' && (await handoff.failedValidation(context)));
        if (!done) await context.sendActivity(`echo ${text}`);
      },
    });
  };

  /** Says texts one by one, and sees that the bot has each. */
  const toBot = async (...texts: string[]): Promise<void> => {
    for (const text of texts) {
      const from = scene.screen.length;
      await scene.say(text);
      await scene.reads(`echo ${text}`, from);
    }
  };

  const reason = async (): Promise<string | undefined> => {
    const chat = await scene.accept();
    return chat.user.additionalProperties?.find(({ key }) => key === 'handoffReason')?.value;
  };

  const isAsked = (): boolean => scene.events.some(({ activity }) => activity?.suggestedActions !== undefined);

  const noChat = (): void =>
    void expect(scene.log.filter((line) => line.includes('handoff requested'))).to.deep.equal([]);

  it('when the user asks, and everybody is told why', async () => {
    await set();
    await scene.say('I want to talk to a human');
    expect(await reason()).to.equal('The user asked for a person.');
    await scene.reads('You are now talking with');
    scene.center.agents.get('alice').end(scene.center.chats()[0]!.id);
    await scene.reads('status completed asked');
    expect(scene.log.some((line) => line.includes('handoff requested') && line.includes('"trigger":"asked"'))).to.equal(
      true,
    );
  });

  it('when he asks for a department, unless that is switched off', async () => {
    await set({ department: false });
    await toBot('customer service please');
    await scene.say('agent please');
    expect(await reason()).to.equal('The user asked for a person.');
  });

  it('when he wishes for one softly twice', async () => {
    await set();
    await toBot('please call me back', 'what do you cost');
    noChat();
    await scene.say('please call me back');
    expect(await reason()).to.equal('The user hinted more than once that he wants a person.');
  });

  it('when the bot has missed three times in a row', async () => {
    await set();
    await toBot('miss one', 'miss two', 'hello', 'miss one', 'miss two');
    noChat();
    await scene.say('miss three');
    expect(await reason()).to.equal('The bot did not understand the user several times in a row.');
    expect(scene.screen).not.to.include('echo miss three');
  });

  it('when the bot was not sure three times in a row', async () => {
    await set({ confidenceBelow: 0.5 });
    await toBot('score 0.4', 'score 0', 'score 0.5', 'score 0.1', 'score 0.1');
    noChat();
    await scene.say('score 0.49');
    expect(await reason()).to.equal('The bot was not sure several times in a row what the user meant.');
  });

  it('when a prompt was answered wrongly three times', async () => {
    await set();
    await toBot('invalid 1', 'invalid 2');
    await scene.say('invalid 3');
    expect(await reason()).to.equal('The user could not answer a question in the way the bot needs it.');
  });

  it('when he says the same over and over', async () => {
    await set();
    await toBot('where is my parcel', 'hm', 'Where is my parcel?');
    noChat();
    await scene.say('where is my parcel!');
    expect(await reason()).to.equal('The user said the same over and over.');
  });

  it('but not when the channel sends the same activity again', async () => {
    await set();
    for (const id of ['activity-1', 'activity-2']) {
      for (let time = 0; time < 3; time++) {
        const from = scene.screen.length;
        await scene.say('miss me, will you', { id });
        await scene.reads('echo miss me', from);
      }
    }
    noChat();
    await scene.say('miss me, will you', { id: 'activity-3' });
    expect(await reason()).to.equal('The user said the same over and over.');
  });

  it('sooner when he is annoyed, and never for that alone', async () => {
    await set();
    await toBot('THIS IS SO BAD!!!', 'REALLY BAD AND SAD!!', 'ABSOLUTELY HORRIBLE 😡', 'MISS IT ALL!!');
    noChat();
    await scene.say('miss again');
    expect(await reason()).to.equal('The bot did not understand the user several times in a row.');
  });

  it('by no trigger that is switched off', async () => {
    await set({ asked: false, department: false, soft: 0, missed: false, repeated: 0 });
    for (let time = 0; time < 4; time++) await toBot('agent please', 'please call me back', 'miss what I say');
    noChat();
  });

  it('by phrases of the bot developer, and not by what he vetoes', async () => {
    const recognizer = createHandoffRecognizer({
      phrases: { en: ['beam me up'] },
      vetoes: { en: ['agent of change'] },
    });
    await set({}, { recognizer });
    await toBot('an agent of change please');
    await scene.say('please beam me up!');
    expect(await reason()).to.equal('The user asked for a person.');
  });

  it('by a recognizer of the bot developer alone', async () => {
    const seen: (string | undefined)[][] = [];
    const recognizer: PersonRecognizer = {
      recognize(text, locale) {
        seen.push([text, locale]);
        return text === 'xyzzy' ? { kind: 'explicit', score: 1 } : undefined;
      },
    };
    await set({}, { recognizer });
    await toBot('get me a human');
    await scene.say('xyzzy', { locale: 'fr-FR' });
    await scene.accept();
    expect(seen).to.deep.equal([
      ['get me a human', 'en-US'],
      ['xyzzy', 'fr-FR'],
    ]);
  });

  it('when he asks beside a mention of the bot, and his answer is understood beside one', async () => {
    await set({ confirm: true });
    const text = '<at>Shop</at>';
    const entities = [{ type: 'mention', text, mentioned: { id: 'bot', name: 'Shop' } }];
    await scene.say(`${text} human please`, { entities });
    await scene.reads(QUESTION);
    await scene.say(`${text} yes`, { entities });
    expect(await reason()).to.equal('The user asked for a person.');
  });

  it('by no recognizer that throws, and the bot has the turn all the same', async () => {
    await set(
      {},
      {
        recognizer: {
          recognize() {
            throw new Error('no');
          },
        },
      },
    );
    await toBot('agent please');
    expect(scene.log.join('\n')).to.include('the recognizer failed');
  });

  it('when he asks in his own language on a device of another', async () => {
    await set();
    await scene.say('Ich möchte mit einem Menschen sprechen', { locale: 'en-US' });
    expect(await reason()).to.equal('The user asked for a person.');
  });

  it('at once only where one is asked for, for a while after a handoff', async () => {
    await set({ missed: 1 });
    await scene.say('miss one');
    const chat = await scene.accept();
    scene.center.agents.get('alice').end(chat.id);
    await scene.reads('status completed missed');
    await toBot('miss two', 'miss three', 'miss four');
    await scene.say('agent');
    await scene.until(() => scene.center.chats().length === 2);
    await scene.accept();
  });

  describe('when the bot fails', () => {
    it('and is said so', async () => {
      await set();
      await scene.say('throw');
      expect(await reason()).to.equal('The bot had an error.');
      expect(scene.screen.join()).not.to.include('something went wrong');
    });

    it('but not before it is often enough: then he is told', async () => {
      await set({ botErrors: 2 });
      await scene.say('throw');
      await scene.reads('Sorry, something went wrong');
      await toBot('fine');
      await scene.say('throw');
      await scene.until(() => scene.screen.filter((line) => line.includes('something went wrong')).length === 2);
      noChat();
      await scene.say('throw');
      expect(await reason()).to.equal('The bot had an error.');
    });

    it('whose place the log names, without a word of its message', async () => {
      scene = await setScene({
        onTurnError,
        bot: async function theShop({ activity }) {
          if (activity.type === 'message') throw new TypeError(`Cannot read ${activity.text}\n    at ${activity.text}`);
        },
      });
      await scene.say('my secret');
      await scene.accept();
      const line = scene.log.find((each) => each.includes('the bot failed'));
      expect(line).to.include('TypeError').and.to.include('triggers.test.ts:');
      expect(scene.log.join()).not.to.include('my secret');
    });

    it('but not again and again, when the end of the handoff is what it fails at', async () => {
      scene = await setScene({
        onTurnError,
        handoff: { triggers: { coolDownMs: 0 } },
        bot: async ({ activity }) => {
          if (activity.type === 'message' || activity.value?.state === 'completed') throw new Error('Broken.');
        },
      });
      await scene.say('hello');
      const chat = await scene.accept();
      scene.center.agents.get('alice').end(chat.id);
      await scene.until(() => scene.log.filter((line) => line.includes('the bot failed')).length === 2);
      await scene.reads('ended the chat');
      expect(scene.center.chats()).to.have.length(1);
    });

    it('but not when what failed is the beginning of the handoff itself', async () => {
      scene = await setScene({
        onTurnError,
        bot: async (context, handoff) => {
          if (context.activity.type === 'message') await handoff.request(context, { queueId: '../no-id' });
        },
      });
      await scene.say('hello');
      await scene.until(() => scene.log.some((line) => line.includes('the bot failed')));
      await scene.say('hello again');
      await scene.until(() => scene.log.filter((line) => line.includes('the bot failed')).length === 2);
      await scene.reads('something went wrong');
      noChat();
    });
  });

  describe('after a question, where one is wished for', () => {
    for (const [locale, yes, no, other] of [
      ['en-US', 'yes please', 'no thanks', 'what do you cost'],
      ['it-IT', 'sì, grazie', 'no, grazie', 'quanto costa'],
      ['ja-JP', 'はい、お願いします', 'いいえ、結構です', '料金はいくらですか'],
    ] as const) {
      const say = (text: string): Promise<void> => scene.say(text, { locale });

      it(`and a yes in ${locale}`, async () => {
        await set({ confirm: true, missed: 1 });
        await say('miss');
        await scene.until(isAsked);
        noChat();
        await say(yes);
        expect(await reason()).to.equal('The bot did not understand the user several times in a row.');
        expect(scene.screen).not.to.include(`echo ${yes}`);
      });

      it(`but not after a no in ${locale}, and not for a while`, async () => {
        await set({ confirm: true, missed: 1 });
        await say('miss');
        await scene.until(isAsked);
        const from = scene.screen.length;
        await say(no);
        await scene.until(() => scene.screen.length > from);
        expect(scene.screen).not.to.include(`echo ${no}`);
        await say('miss again');
        await scene.reads('echo miss again');
        noChat();
      });

      it(`but not after anything else in ${locale}: that is the bot's`, async () => {
        await set({ confirm: ['missed'], missed: 1 });
        await say('miss');
        await scene.until(isAsked);
        await say(other);
        await scene.reads(`echo ${other}`);
        await say(yes);
        await scene.reads(`echo ${yes}`);
        noChat();
      });
    }

    it('in the language that the user writes in, where the channel gives no locale', async () => {
      await set({ confirm: true, missed: 1 });
      const say = (text: string): Promise<void> => scene.say(text, { locale: undefined });
      await say('Guten Tag, ich warte noch immer auf meine Bestellung');
      await scene.reads('echo Guten Tag');
      await say('miss');
      await scene.reads('Soll ich');
      await say('ja bitte');
      await scene.accept();
    });

    it('with two answers to press', async () => {
      await set({ confirm: true, missed: 1 });
      await scene.say('miss');
      await scene.reads(QUESTION);
      const question = scene.events.find(({ activity }) => activity?.text === QUESTION)?.activity;
      expect(question?.suggestedActions?.actions.map(({ type, title, value }) => [type, title, value])).to.deep.equal([
        ['imBack', 'Yes', 'Yes'],
        ['imBack', 'No', 'No'],
      ]);
    });

    it('and what is on the buttons, whatever it is', async () => {
      await set({ confirm: true, missed: 1 }, { texts: { all: { 'confirm.yes': 'Beam me up', 'confirm.no': null } } });
      await scene.say('miss');
      await scene.reads(QUESTION);
      await scene.say('beam me up');
      await scene.accept();
    });

    it('or when he asks for a person instead of answering', async () => {
      await set({ confirm: true, missed: 1 });
      await scene.say('miss');
      await scene.reads(QUESTION);
      await scene.say('just get me a human');
      await scene.accept();
    });

    it('also where he asked for a person himself', async () => {
      await set({ confirm: true });
      await scene.say('agent');
      await scene.reads(QUESTION);
      noChat();
      await scene.say('no, where is my parcel that I ordered in May?');
      await scene.reads('echo no, where is my parcel');
      const from = scene.screen.length;
      await scene.say('agent');
      await scene.reads(QUESTION, from);
      noChat();
      await scene.say('yes');
      expect(await reason()).to.equal('The user asked for a person.');
    });

    it('but not after a file without a word, which the bot has', async () => {
      await set({ confirm: true, missed: 1 });
      await scene.say('miss');
      await scene.reads(QUESTION);
      const noText: unknown = null;
      const attachments = [{ contentType: 'image/png', contentUrl: 'https://example.com/vase.png' }];
      await scene.channel.send(CONVERSATION, { type: 'message', text: noText as string, attachments });
      await scene.reads('echo null');
      noChat();
    });

    it('across a restart', async () => {
      await set({ confirm: true, missed: 1 });
      await scene.say('miss');
      await scene.reads(QUESTION);
      await scene.restart();
      await scene.say('yes');
      expect(await reason()).to.equal('The bot did not understand the user several times in a row.');
    });

    it('without the question where nothing is to be said', async () => {
      await set({ confirm: true, missed: 1 }, { texts: { all: { confirm: null } } });
      await scene.say('miss');
      await scene.accept();
    });
  });

  it('once, when the bot tells of it twice in a turn', async () => {
    scene = await setScene({
      bot: async (context, handoff) => {
        if (context.activity.type !== 'message') return;
        const told = [await handoff.missed(context), await handoff.missed(context), await handoff.missed(context)];
        await context.sendActivity(told.join());
      },
    });
    await scene.say('one');
    await scene.reads('false,false,false');
    await scene.say('two');
    await scene.say('three');
    await scene.reads('true,true,true');
    await scene.accept();
    expect(scene.center.chats()).to.have.length(1);
  });

  it('with no word of it from turns that are not the user’s', async () => {
    const told: boolean[] = [];
    scene = await setScene({
      handoff: { triggers: { missed: 1, coolDownMs: 0 } },
      bot: async (context, handoff) => {
        if (context.activity.type === 'event') told.push(await handoff.missed(context));
        else if (context.activity.type === 'message') await handoff.request(context);
      },
    });
    await scene.say('hello');
    const chat = await scene.accept();
    scene.center.agents.get('alice').end(chat.id);
    await scene.until(() => told.length === 2);
    expect(told).to.deep.equal([false, false]);
    expect(scene.center.chats()).to.have.length(1);
  });

  it('refusing a confidence that is none', async () => {
    await set();
    await scene.say('score much');
    await scene.until(() => scene.log.some((line) => line.includes('the bot failed {"code":"invalid-confidence"')));
  });
});
