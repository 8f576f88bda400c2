import type { Activity, ResourceResponse, TurnContext } from 'botbuilder';
import type { ConversationId } from '../handoff';
import { isContinuation } from './bot-framework';
import type { BotSilence } from './bot-silence';
import { isTakenOver } from './taken-over';
import type { TranscriptRecorder } from './transcript-recorder';

/** Whose turn is watched. */
export interface WatchOptions {
  /** Whose words are shown, where the package itself began the turn. */
  readonly relayed?: 'agent' | 'bot';
  /** Who speaks: the bot's code, the bot's code that is to say nothing, or the package. @default 'bot' */
  readonly speech?: 'bot' | 'muted' | 'ours';
}

/** What the watch works with. */
export interface WatchParts {
  readonly recorder: TranscriptRecorder;
  readonly silence: BotSilence;
  /** The bot sent `handoff.initiate`, with this value. */
  onInitiation(value: unknown): Promise<void>;
  /** Whether the package itself is speaking just now, in a turn of the bot's. */
  isOurs(): boolean;
}

type SendNext = () => Promise<ResourceResponse[]>;

const isInitiation = ({ type, name }: Partial<Activity>): boolean => type === 'event' && name === 'handoff.initiate';

/** Sees what is sent in a turn: keeps the bot silent where it must be, takes `handoff.initiate`, records the rest. */
export function watchSends(
  { recorder, silence, onInitiation, isOurs }: WatchParts,
  context: TurnContext,
  conversation: ConversationId,
  { relayed, speech = 'bot' }: WatchOptions,
): void {
  const author = relayed ?? 'bot';
  recorder.watchChanges(context, conversation, author);

  const send = async (activities: Partial<Activity>[], next: SendNext): Promise<ResourceResponse[]> => {
    // Web Chat holds back for 5 s what replies to an activity it never saw, and this turn's id is made up.
    if (relayed || isContinuation(context.activity)) for (const activity of activities) delete activity.replyToId;
    const responses = await next();
    // An agent's dots say nothing afterwards, and come again and again.
    const isDots = relayed === 'agent' && activities.every(({ type }) => type === 'typing');
    if (!isDots) recorder.sent(conversation, author, activities, responses);
    return responses;
  };

  const sift = async (activities: Partial<Activity>[], next: SendNext): Promise<ResourceResponse[]> => {
    if (await isTakenOver(context)) return activities.map(() => ({ id: '' }));
    const initiations = activities.filter(isInitiation);
    const others = activities.filter((activity) => !isInitiation(activity));
    const free = speech === 'ours' || isOurs();
    const siftBots = speech === 'muted' ? silence.mute : silence.sift;
    const kept = free ? others : await siftBots(others, conversation, context);
    for (const { value } of initiations) await onInitiation(value);
    if (kept.length === activities.length) return send(activities, next);
    // The activities that go on must be the array the SDK holds; answers keep their places.
    const all = activities.splice(0, activities.length, ...kept);
    const responses = kept.length > 0 ? await send(activities, next) : [];
    const answers = new Map(kept.map((activity, index) => [activity, responses[index]]));
    return all.map((activity): ResourceResponse => answers.get(activity) ?? { id: '' });
  };

  context.onSendActivities((_context, activities, next) => sift(activities, next));
}
