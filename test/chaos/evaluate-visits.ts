import type { SimulatedChat } from '../../src/simulator';
import type { Conversation } from './conversation';
import type { Verdict } from './evaluate';
import { checkLines, type Sighting } from './history';

const ANSWER = /^(echo|more) /;
/** Sentences that are said once in each handoff. */
const NOTICE = /^(I am getting you|The agent has ended|status )/;

const sightings = ({ messages }: SimulatedChat): Sighting[] =>
  messages.filter(({ author }) => author.type === 'bot').map(({ text, createdAt }) => ({ text, at: createdAt }));

/**
 * Compares what users wrote to the bot with what it answered. Nothing is excused: a turn that is run again after a kill
 * says nothing again.
 */
export function evaluateVisits({
  chats,
  conversations,
}: {
  /** Those that their users began. */
  readonly chats: readonly SimulatedChat[];
  readonly conversations: readonly Conversation[];
}): Verdict {
  const chatOf = ({ id, spoken }: Conversation): SimulatedChat => {
    const chat = chats.find((candidate) => spoken.toUser.has(candidate.id));
    if (!chat) throw new Error(`There is no chat of ${id}.`);
    return chat;
  };
  const answersOf = (conversation: Conversation) =>
    sightings(chatOf(conversation)).filter(({ text }) => ANSWER.test(text));
  const toBot = checkLines(
    conversations.map((conversation) => ({
      name: conversation.id,
      said: conversation.spoken.toAgent,
      seen: answersOf(conversation)
        .filter(({ text }) => text.startsWith('echo '))
        .map(({ text, at }) => ({ text: text.slice('echo '.length), at })),
    })),
  );
  const toUser = checkLines(
    conversations.map((conversation) => ({
      name: conversation.id,
      said: [...conversation.spoken.toUser.values()].flat(),
      seen: answersOf(conversation),
    })),
  );
  const endings: Record<string, number> = {};
  for (const ending of conversations.flatMap(({ spoken }) => spoken.endings)) {
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
  const handoffs = conversations.reduce((sum, { spoken }) => sum + spoken.endings.length, 0);
  return {
    toAgent: toBot,
    toUser,
    handoffs,
    endings,
    broken: [
      ...toBot.broken.map((sentence) => `to the bot, ${sentence}`),
      ...toUser.broken.map((sentence) => `to the user, ${sentence}`),
      ...conversations.flatMap((conversation) => {
        const notices = sightings(chatOf(conversation)).filter(({ text }) => NOTICE.test(text));
        return notices
          .filter(({ text }, index) => text === notices[index - 1]?.text)
          .map(({ text }) => `${conversation.id}: the sentence "${text}" came again`);
      }),
      ...Object.keys(endings)
        .filter((ending) => ending !== 'completed agent-ended')
        .map((ending) => `${endings[ending]} handoffs ended as ${ending}`),
      ...conversations
        .filter((conversation) => chatOf(conversation).state !== 'idle')
        .map(({ id }) => `${id}: the chat is still open`),
      ...conversations
        .filter(({ spoken }) => spoken.waitsFor !== 'nothing')
        .map(({ id, spoken }) => `${id} still waits for ${spoken.waitsFor}`),
    ],
  };
}
