import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { quietLogger } from 'botbuilder-8x8';
import type { SimulatedChat } from 'botbuilder-8x8/simulator';
import { type ChannelEvent, startLocalChannel } from './local-channel';
import { startLocalContactCenter } from './local-contact-center';
import { seen } from './seen';
import { startBot } from './server';
import { createTimeline } from './timeline';

const CONVERSATION = 'demo';

/** Plays one whole conversation through the real parts over loopback. Rejects at the first step that is not seen. */
export async function playDemo(write: (line: string) => void = console.log): Promise<void> {
  const tell = createTimeline(write);
  const folder = await mkdtemp(join(tmpdir(), 'botbuilder-8x8-demo-'));

  const { center, settings } = await startLocalContactCenter(0);
  const bot = await startBot(
    { ...settings, PORT: '0', HandoffStore: `sqlite:${join(folder, 'demo.sqlite')}` },
    quietLogger,
  );
  center.setWebhookUrl(`${bot.url}/api/8x8/webhook`);

  const shown: Partial<Activity>[] = [];
  const waiting = new Set<() => void>();
  const channel = await startLocalChannel({
    botEndpoint: `${bot.url}/api/messages`,
    onEvent({ activity }: ChannelEvent) {
      if (activity?.type !== 'message') return;
      const fromAgent = activity.channelData?.handoff?.author === 'agent';
      tell(fromAgent ? 'agent' : 'bot', fromAgent ? '→ on the screen' : 'Bot', activity.text ?? '');
      const buttons = activity.suggestedActions?.actions.map(({ title }) => `[${title}]`).join(' ');
      if (buttons) tell('bot', '', buttons);
      shown.push(activity);
      for (const look of waiting) look();
    },
  });

  let read = 0;
  /** The next activity on the user's screen that fits; what stands before it has been read. */
  const onScreen = (what: string, fits: (text: string, activity: Partial<Activity>) => boolean) =>
    seen(
      what,
      new Promise<Partial<Activity>>((resolve) => {
        const look = (): void => {
          const index = shown.findIndex((activity, at) => at >= read && fits(activity.text ?? '', activity));
          if (index < 0) return;
          read = index + 1;
          waiting.delete(look);
          resolve(shown[index] as Partial<Activity>);
        };
        waiting.add(look);
        look();
      }),
    );

  const say = async (text: string): Promise<void> => {
    tell('user', 'Kim', text);
    await channel.say(CONVERSATION, text);
  };
  const agentSays = (agent: 'alice' | 'bruno', chat: SimulatedChat, text: string): void => {
    tell('agent', center.agents.get(agent).name, text);
    center.agents.get(agent).write(chat.id, text);
  };
  const agentReads = (name: string, chatId: string, text: string) =>
    seen(
      `${name} reads "${text}"`,
      center.until(() => center.chat(chatId).messages.some((message) => message.text === text)),
    ).then(() => tell('agent', name, `(reads: ${text})`));

  function check(what: string, holds: boolean): void {
    if (!holds) throw new Error(`Not as it should be: ${what}.`);
  }

  try {
    tell('system', '─', 'Kim chats with the bot');
    await say('Hello');
    await onScreen('the greeting', (text) => text.startsWith('Hello'));
    await say('Where is order 1042?');
    await onScreen("the order's state", (text) => text.includes('1042'));

    tell('system', '─', 'Kim asks for a person');
    await say('My parcel was damaged');
    await onScreen('the bot gets a colleague', (text) => text.includes('colleague'));
    await onScreen('Kim is queued', (text) => text.includes('getting you a person'));
    await say('It is the blue vase');

    const alice = center.agents.get('alice');
    const first = await seen('a chat waits for Alice', alice.accept());
    tell('agent', 'Alice', '(accepts, and sees what was said before)');
    for (const message of first.history) tell('agent', '', `│ ${message.author.type}: ${message.text}`);
    const properties = (first.user.additionalProperties ?? []).filter(({ key }) => key !== 'handoffId');
    tell(
      'agent',
      '',
      `│ ${[first.user.name, first.user.language, ...properties.map(({ key, value }) => `${key} = ${value}`)].join(', ')}`,
    );
    check(
      'Alice sees the transcript',
      first.history.some(({ text }) => text === 'My parcel was damaged'),
    );
    check(
      'Alice sees the context',
      properties.some(({ key, value }) => key === 'orderNumber' && value === '1042'),
    );
    await onScreen('Kim sees that a person is there', (text) => text.includes('talking with'));
    await agentReads('Alice', first.id, 'It is the blue vase');

    tell('system', '─', 'Kim and Alice talk; the bot is silent');
    agentSays('alice', first, 'Hello Kim, I am sorry about the vase. Shall I have it paid back?');
    await onScreen("Alice's words", (text) => text.includes('sorry about the vase'));
    await say('Yes please. What are your opening hours?');
    await agentReads('Alice', first.id, 'Yes please. What are your opening hours?');

    tell('system', '─', 'Alice transfers to Billing: the chat goes on');
    alice.transfer(first.id, 'billing');
    tell('agent', 'Alice', '(transfers to Billing)');
    await onScreen('Kim hears of the transfer', (text) => text.includes('passed on'));
    await seen('the chat waits for Bruno', center.agents.get('bruno').accept(first.id));
    tell('agent', 'Bruno', '(accepts)');
    await onScreen('Kim sees that Bruno is there', (text) => text.includes('talking with'));
    agentSays('bruno', first, 'Bruno here. The money is on its way.');
    await onScreen("Bruno's words", (text) => text.includes('on its way'));
    await say('Great, thank you!');
    await agentReads('Bruno', first.id, 'Great, thank you!');
    check('the bot was silent', !shown.some(({ text }) => text?.includes('9 to 18')));

    tell('system', '─', 'Bruno ends the chat: the bot has Kim again');
    center.agents.get('bruno').end(first.id);
    tell('agent', 'Bruno', '(ends the chat)');
    await onScreen('Kim hears of the end', (text) => text.includes('ended the chat'));
    await onScreen('the bot asks how it went', (text) => text.includes('How did it go'));
    await say('Good');
    await onScreen('the bot thanks', (text) => text.includes('Thank you'));
    await say('What are your opening hours?');
    await onScreen('the bot answers', (text) => text.includes('9 to 18'));

    tell('system', '─', 'A second handoff of the same conversation');
    await say('I want to talk to a person');
    await onScreen('Kim is queued again', (text) => text.includes('getting you a person'));
    const second = await seen('a second chat waits for Alice', alice.accept());
    check('it is another chat', second.id !== first.id);
    check(
      'Alice sees what she said',
      second.history.some(({ text }) => text.includes('sorry about the vase')),
    );
    tell('agent', 'Alice', '(accepts a new chat, with all of the first in its history)');
    await onScreen('Kim sees that a person is there again', (text) => text.includes('talking with'));
    agentSays('alice', second, 'Hello again, Kim. What can I do for you?');
    await onScreen("Alice's second greeting", (text) => text.includes('Hello again'));
    await say('leave');
    await onScreen('Kim is back with the bot', (text) => text.includes('left the chat'));
    await onScreen('the bot asks how it went again', (text) => text.includes('How did it go'));
    await seen(
      'the contact center hears that Kim left',
      center.until(() => center.chat(second.id).state === 'idle'),
    );
    tell('system', '─', 'The contact center knows that Kim has left. Every step was seen.');
  } finally {
    await channel.close();
    await bot.close();
    await center.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (require.main === module) {
  playDemo().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
