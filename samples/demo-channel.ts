import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietLogger } from 'botbuilder-8x8';
import type { SimulatedMessage } from 'botbuilder-8x8/simulator';
import { startLocalContactCenter } from './local-contact-center';
import { seen } from './seen';
import { startBot } from './server';
import { createTimeline } from './timeline';

/** Plays a chat that its user begins in a widget of the contact center. Rejects at the first step that is not seen. */
export async function playChannelDemo(write: (line: string) => void = console.log): Promise<void> {
  const tell = createTimeline(write);
  const folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-demo-'));
  const { center, settings } = await startLocalContactCenter(0);
  const store = `sqlite:${join(folder, 'demo.sqlite')}`;
  const bot = await startBot({ ...settings, PORT: '0', HandoffStore: store }, quietLogger);
  center.setWebhookUrl(`${bot.url}/api/8x8/webhook`);
  const alice = center.agents.get('alice');

  let read = 0;
  const show = ({ author, text, cards }: SimulatedMessage): void => {
    const titles = cards
      .flatMap(({ content }) => (content as { options?: { title: string }[] }).options ?? [])
      .map(({ title }) => `[${title}]`);
    if (author.type === 'bot') tell('bot', 'Bot', [text, ...titles].join(' '));
  };
  /** Waits until the bot has said it; what stands before has been read. */
  const botSays = async (part: string): Promise<void> => {
    const find = (): number =>
      visitor.chat.messages.findIndex(
        ({ author, text }, at) => at >= read && author.type === 'bot' && text.includes(part),
      );
    await seen(
      `the bot says "${part}"`,
      center.until(() => find() >= 0),
    );
    const found = find();
    visitor.chat.messages.slice(read, found + 1).forEach(show);
    read = found + 1;
  };
  const say = (text: string): void => {
    tell('user', 'Kim', text);
    visitor.say(text);
  };

  tell('system', '─', 'Kim opens the widget on the web site: 8x8 gives the chat to the bot');
  const visitor = center.visitors.open({ user: { name: 'Kim', userId: 'kim', language: 'en' } });
  try {
    say('Where is order 1042?');
    await botSays('left our warehouse');

    tell('system', '─', 'Kim asks for a person: the same chat goes to the queue');
    say('I want to talk to a person');
    await botSays('getting you a person');
    const chat = await seen('the chat waits for Alice', alice.accept());
    if (chat.id !== visitor.chat.id) throw new Error('Not as it should be: it is the same chat.');
    tell('agent', 'Alice', '(accepts; the whole conversation is in the chat)');
    await botSays('talking with');
    alice.write(chat.id, 'Hello Kim, what can I do for you?');
    tell('agent', 'Alice', 'Hello Kim, what can I do for you?');
    say('What are your opening hours?');
    tell('agent', 'Alice', 'From 9 to 18. Bye!');
    alice.write(chat.id, 'From 9 to 18. Bye!');

    tell('system', '─', 'Alice is done: 8x8 gives the chat back to the bot');
    alice.end(chat.id, { code: 'solved' });
    await botSays('ended the chat');
    await botSays('How did it go');
    tell('user', 'Kim', '[Good]');
    visitor.press({ title: 'Good', payload: { postback: 'Good' } });
    await botSays('Thank you');
    say('Where is order 1042?');
    await botSays('left our warehouse');
    const answered = visitor.chat.messages.filter(
      ({ author, text }) => author.type === 'bot' && text.includes('9 to 18'),
    );
    if (answered.length > 0) throw new Error('Not as it should be: the bot was silent while Alice had Kim.');
    visitor.leave();
    await seen(
      'the chat is over',
      center.until(() => visitor.chat.state === 'idle'),
    );
    tell('system', '─', 'Kim closes the widget. Every step was seen.');
  } finally {
    await bot.close();
    await center.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (require.main === module) {
  playChannelDemo().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
