import { setTimeout as sleep } from 'node:timers/promises';
import type { ChatHandle, Random, SimulatedCenter } from '../../src/simulator';
import type { Sighting } from './history';
import type { UsersChannel } from './users-channel';

/** What a conversation plays with. */
export interface ConversationParts {
  readonly id: string;
  readonly center: SimulatedCenter;
  readonly channel: UsersChannel;
  readonly random: Random;
  /** Messages a second, each way. */
  readonly rate: number;
  /** Whether no new handoff is to be begun. */
  stopping(): boolean;
}

/** What was said in a conversation, by those who said it. */
export interface Spoken {
  /** What turns took of the user's words, in order. */
  readonly toAgent: readonly string[];
  /** What agents wrote, by chat, in order. */
  readonly toUser: ReadonlyMap<string, readonly string[]>;
  /** How each handoff ended that did, as the bot was told: `completed agent-ended`, … */
  readonly endings: readonly string[];
  /** What the conversation waits for just now. */
  readonly waitsFor: string;
}

/** A user's conversation from handoff to handoff. */
export interface Conversation {
  readonly id: string;
  readonly spoken: Spoken;
  /** Resolves after the handoff during which `stopping` became true. Never rejects. */
  play(): Promise<void>;
}

const POLL_MS = 50;
const STATUS = /^status (\S+ \S+) (\S+)$/;
const NOT_KEPT = /^I could not keep that message|^That is more than I can keep/;

/** Asked anew each time: a chat is live. */
const isOpen = ({ state }: ChatHandle): boolean => state !== 'idle';

/** How long a handoff lasts, ms. */
const ROUND_MS: readonly [number, number] = [6_000, 14_000];
/** How likely a message of an agent is followed by a transfer. */
const TRANSFER = 0.02;
/** How likely it is the user who ends it. */
const LEAVES = 0.3;

export function createConversation(parts: ConversationParts): Conversation {
  const { id, center, channel, random, rate, stopping } = parts;
  const toAgent: string[] = [];
  const toUser = new Map<string, string[]>();
  const endings: string[] = [];
  const over = new Set<string>();
  let waitsFor = 'nothing';
  let looked = 0;
  let said = 0;

  const screen = (): readonly Sighting[] => channel.screens.get(id) ?? [];
  const handoffOf = (chat: ChatHandle): string =>
    chat.user.additionalProperties?.find(({ key }) => key === 'handoffId')?.value ?? '';
  const between = ([from, to]: readonly [number, number]): number => from + random() * (to - from);
  const beat = (): Promise<void> => sleep((1_000 / rate) * (0.5 + random()));

  /** Whether the bot was told of the end of a handoff it had not been told of before. */
  function hasEnded(): boolean {
    const news = screen().slice(looked);
    looked += news.length;
    const ended = news
      .map(({ text }) => STATUS.exec(text))
      .filter((found) => found !== null && !over.has(found[2] ?? ''));
    for (const [, ending, handoffId] of ended as RegExpExecArray[]) {
      over.add(handoffId ?? '');
      endings.push(ending ?? '');
    }
    return ended.length > 0;
  }

  /** Sends what the user writes; again, as a new message, when the bot says that it could not be kept. */
  async function say(text: string): Promise<void> {
    for (;;) {
      const before = screen().length;
      await channel.say(id, text);
      if (
        !screen()
          .slice(before)
          .some((sighting) => NOT_KEPT.test(sighting.text))
      )
        return;
    }
  }

  const isHeard = (): boolean =>
    center
      .chats()
      .filter(({ user }) => user.userId === id)
      .reduce((count, chat) => count + chat.messages.filter(({ author }) => author.type === 'user').length, 0) >=
    toAgent.length;

  async function round(number: number): Promise<void> {
    const state = { userTalks: true, agentTalks: true, ended: false };
    const until = async (what: string, probe: () => boolean): Promise<void> => {
      waitsFor = what;
      state.ended ||= hasEnded();
      while (!state.ended && !probe()) {
        await sleep(POLL_MS);
        state.ended ||= hasEnded();
      }
      waitsFor = 'nothing';
    };

    async function userTalks(): Promise<void> {
      while (state.userTalks && !state.ended) {
        await beat();
        said += 1;
        // Some texts come again and again, so that equal ones have to be told apart.
        const text = said % 8 === 0 ? `ok ${id}` : `${id} says ${said}`;
        await say(text);
        toAgent.push(text);
      }
    }

    async function agentTalks(chat: ChatHandle): Promise<void> {
      const written: string[] = [];
      toUser.set(chat.id, written);
      while (state.agentTalks && !state.ended && isOpen(chat)) {
        await beat();
        // Between two agents, and after the end, there is nobody to write.
        if (chat.agentId === undefined || !isOpen(chat)) continue;
        const agent = center.agents.get(chat.agentId);
        const text = written.length % 8 === 7 ? `yes ${id}.${number}` : `agent to ${id}.${number}: ${written.length}`;
        agent.write(chat.id, text);
        written.push(text);
        if (random() < TRANSFER) agent.transfer(chat.id, agent.queues.includes('support') ? 'billing' : 'support');
      }
    }

    const isThisRound = (chat: ChatHandle): boolean =>
      chat.user.userId === id && !over.has(handoffOf(chat)) && chat.agentId !== undefined;

    await say(`agent ${number}`);
    const user = userTalks();
    await until('an agent', () => center.chats().some(isThisRound));
    const chat = center.chats().find(isThisRound);
    const agent = chat && agentTalks(chat);
    const end = Date.now() + between(ROUND_MS);
    await until('the time', () => Date.now() > end || stopping());
    state.userTalks = false;
    waitsFor = 'its message to be taken';
    await user;
    if (random() < LEAVES && !state.ended) {
      await channel.say(id, 'leave');
    } else {
      state.agentTalks = false;
      await agent;
      await until('the agent to have heard everything', isHeard);
      await until('an agent to end it', () => chat?.agentId !== undefined);
      if (!state.ended && chat?.agentId !== undefined) center.agents.get(chat.agentId).end(chat.id);
    }
    await until('the end', () => false);
    await agent;
  }

  return {
    id,
    get spoken() {
      return { toAgent, toUser, endings, waitsFor };
    },
    async play() {
      for (let number = 1; !stopping(); number += 1) await round(number);
    },
  };
}
