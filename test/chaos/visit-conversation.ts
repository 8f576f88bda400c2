import { setTimeout as sleep } from 'node:timers/promises';
import type { SimulatedMessage } from '../../src/simulator';
import type { Conversation, ConversationParts } from './conversation';

const POLL_MS = 50;
/** How long the bot has the user, and an agent, in a round, ms. */
const STRETCH_MS: readonly [number, number] = [2_000, 6_000];
const ENDED = /^status (\S+ \S+) /;
/** How likely a message of an agent is followed by a transfer. */
const TRANSFER = 0.05;

/** What the bot of the instances says to a user's text, in order. */
export const answersTo = (text: string): string[] => [`echo ${text}`, `more ${text}`];

/** What such a conversation plays with. */
export interface VisitConversationParts extends Omit<ConversationParts, 'channel'> {
  /** Whether the bot was told that a visit is over. */
  isOver(chatId: string): boolean;
}

/** A user who writes on a channel of the contact center: to the bot, to an agent, to the bot again, and so on. */
export function createVisitConversation(parts: VisitConversationParts): Conversation {
  const { id, center, random, rate, stopping, isOver } = parts;
  const visitor = center.visitors.open({ user: { userId: id, name: `User ${id}`, language: 'en' } });
  const { chat } = visitor;
  const toBot: string[] = [];
  const answers: string[] = [];
  const endings: string[] = [];
  let waitsFor = 'nothing';
  let said = 0;

  const beat = (): Promise<void> => sleep((1_000 / rate) * (0.5 + random()));
  const ofBot = (): SimulatedMessage[] => chat.messages.filter(({ author }) => author.type === 'bot');
  const until = async (what: string, probe: () => boolean): Promise<void> => {
    waitsFor = what;
    while (!probe()) await sleep(POLL_MS);
    waitsFor = 'nothing';
  };
  const stretch = async (each: () => void): Promise<void> => {
    const end = Date.now() + STRETCH_MS[0] + random() * (STRETCH_MS[1] - STRETCH_MS[0]);
    while (Date.now() < end && !stopping()) {
      await beat();
      each();
    }
  };

  async function round(number: number): Promise<void> {
    await stretch(() => {
      said += 1;
      // Some texts come again and again, so that equal ones have to be told apart.
      const text = said % 8 === 0 ? `ok ${id}` : `${id} says ${said}`;
      visitor.say(text);
      toBot.push(text);
      answers.push(...answersTo(text));
    });
    const ended = ofBot().filter(({ text }) => ENDED.test(text)).length;
    visitor.say(`agent ${number}`);
    await until('an agent', () => chat.agentId !== undefined);
    let written = 0;
    await stretch(() => {
      if (chat.agentId === undefined) return;
      visitor.say(`${id} to agent ${++written}`);
      const agent = center.agents.get(chat.agentId);
      agent.write(chat.id, `agent to ${id}`);
      if (random() < TRANSFER) agent.transfer(chat.id, agent.queues.includes('support') ? 'billing' : 'support');
    });
    await until('an agent to end it', () => chat.agentId !== undefined);
    center.agents.get(chat.agentId ?? '').end(chat.id);
    await until('the bot to have it again', () => ofBot().filter(({ text }) => ENDED.test(text)).length > ended);
    endings.push(
      ofBot()
        .filter(({ text }) => ENDED.test(text))
        .map(({ text }) => ENDED.exec(text)?.[1] ?? '')[ended] ?? '',
    );
  }

  return {
    id,
    get spoken() {
      return { toAgent: toBot, toUser: new Map([[chat.id, answers]]), endings, waitsFor };
    },
    async play() {
      for (let number = 1; !stopping(); number += 1) await round(number);
      const last = `${id} says goodbye`;
      visitor.say(last);
      toBot.push(last);
      answers.push(...answersTo(last));
      await until('the last answer', () => ofBot().some(({ text }) => text === `more ${last}`));
      visitor.leave();
      await until('the bot to hear of the end', () => isOver(chat.id));
    },
  };
}
