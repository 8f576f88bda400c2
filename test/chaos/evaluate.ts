import type { SimulatedChat } from '../../src/simulator';
import type { Conversation } from './conversation';
import { checkLines, GRACE_MS, type Interruption, type Line, type Sighting, type Tally } from './history';

/** What a run is judged by. */
export interface Evidence {
  /** Those that handoffs opened. */
  readonly chats: readonly SimulatedChat[];
  readonly screens: ReadonlyMap<string, readonly Sighting[]>;
  readonly conversations: readonly Conversation[];
  /** Those in whose wake one message in flight may be repeated to the user; none where instances ended by themselves. */
  readonly interruptions: readonly Interruption[];
}

/** The judgement. */
export interface Verdict {
  readonly toAgent: Tally;
  readonly toUser: Tally;
  readonly handoffs: number;
  /** How handoffs ended, and how often. */
  readonly endings: Readonly<Record<string, number>>;
  /** A sentence for each broken promise, those of the tallies included. */
  readonly broken: readonly string[];
}

const EXPECTED = ['completed agent-ended', 'completed user-left'];
const OF_AGENT = /^(agent to|yes) /;
const OF_BOT = /^(status|echo leave$)/;

/** Two agents may come one after the other, the announcement of the transfer between them being late. */
const OF_JOINING = /^You are (now talking|being passed on)/;

const isNotice = ({ text }: Sighting): boolean => ![OF_AGENT, OF_BOT, OF_JOINING].some((others) => others.test(text));

const textsToAgent = (conversation: Conversation, chats: readonly SimulatedChat[]): Line => ({
  name: conversation.id,
  said: conversation.spoken.toAgent,
  seen: chats
    .filter(({ user }) => user.userId === conversation.id)
    .flatMap(({ messages }) => messages)
    .filter(({ author }) => author.type === 'user')
    .map(({ text, createdAt }) => ({ text, at: createdAt })),
});

/** A line for each chat: what an agent wrote after the user had left may be shown when the next one has begun. */
function textsToUser({ id, spoken }: Conversation, screen: readonly Sighting[]): Line[] {
  const chats = new Map([...spoken.toUser].flatMap(([chatId, texts]) => texts.map((text) => [text, chatId] as const)));
  const shown = screen.filter(({ text }) => OF_AGENT.test(text));
  return [
    ...[...spoken.toUser].map(([chatId, said]) => ({
      name: id,
      said,
      seen: shown.filter(({ text }) => chats.get(text) === chatId),
    })),
    { name: id, said: [], seen: shown.filter(({ text }) => !chats.has(text)) },
  ];
}

/** The package's own sentences: the same is never said twice in a row, unless marked in the wake of an interruption. */
function repeatedNotices(
  { id }: Conversation,
  screen: readonly Sighting[],
  interruptions: readonly Interruption[],
): string[] {
  const all = screen.filter(isNotice);
  // What a stopped instance was sending goes out when it goes on; by then it was said, marked, by another.
  const notices = all.filter(
    ({ text, at, by }) =>
      !interruptions.some(
        (stop) =>
          stop.by === by &&
          stop.until !== undefined &&
          at >= stop.until &&
          at <= stop.until + GRACE_MS &&
          all.some((other) => other.redelivery && other.text === text && other.at >= stop.at && other.at < at),
      ),
  );
  return notices
    .filter((notice, index) => {
      const before = notices[index - 1];
      if (notice.text !== before?.text) return false;
      return interruptions.length === 0 || !(notice.redelivery || before.redelivery);
    })
    .map(({ text }) => `${id}: the sentence "${text}" came again`);
}

function doubleChats(chats: readonly SimulatedChat[]): string[] {
  const handoffs = chats.map(
    ({ user }) => user.additionalProperties?.find(({ key }) => key === 'handoffId')?.value ?? '',
  );
  return [...new Set(handoffs.filter((handoff, index) => handoffs.indexOf(handoff) !== index))].map(
    (handoff) => `handoff ${handoff} opened more than one chat`,
  );
}

/** Compares what was said with what was seen, and everything else with what is promised. */
export function evaluate({ chats, screens, conversations, interruptions }: Evidence): Verdict {
  const screenOf = ({ id }: Conversation): readonly Sighting[] => screens.get(id) ?? [];
  const toAgent = checkLines(conversations.map((conversation) => textsToAgent(conversation, chats)));
  const toUser = checkLines(
    conversations.flatMap((conversation) => textsToUser(conversation, screenOf(conversation))),
    interruptions,
  );
  const endings: Record<string, number> = {};
  for (const ending of conversations.flatMap(({ spoken }) => spoken.endings)) {
    endings[ending] = (endings[ending] ?? 0) + 1;
  }
  return {
    toAgent,
    toUser,
    handoffs: chats.length,
    endings,
    broken: [
      ...toAgent.broken.map((sentence) => `to the agent, ${sentence}`),
      ...toUser.broken.map((sentence) => `to the user, ${sentence}`),
      ...conversations.flatMap((conversation) => repeatedNotices(conversation, screenOf(conversation), interruptions)),
      ...conversations.flatMap((conversation) =>
        screenOf(conversation)
          .filter(({ text }) => text.startsWith('echo ') && text !== 'echo leave')
          .map(({ text }) => `${conversation.id}: the bot had what was meant for the agent: "${text}"`),
      ),
      ...Object.keys(endings)
        .filter((ending) => !EXPECTED.includes(ending))
        .map((ending) => `${endings[ending]} handoffs ended as ${ending}`),
      ...doubleChats(chats),
      ...chats
        .filter(({ state }) => state !== 'idle')
        .map(({ id, user }) => `${user.userId}: the chat ${id} is still open`),
      ...conversations
        .filter(({ spoken }) => spoken.waitsFor !== 'nothing')
        .map(({ id, spoken }) => `${id} still waits for ${spoken.waitsFor}`),
    ],
  };
}
