import type { TurnContext } from 'botbuilder';
import {
  type Assignment,
  assignmentOf,
  HandoffError,
  type Handoffs,
  type HandoffUser,
  LeaseLost,
  type Logger,
  type NewHandoff,
  placeOf,
  type Texts,
  type TranscriptLog,
  type Trigger,
  withReason,
} from '../handoff';
import { conversationOfTurn, referenceOf } from './bot-framework';
import type { BotSilence } from './bot-silence';
import { propertiesOf } from './properties-of';
import type { Router } from './route';
import { holdOfTurn, isTakenOver } from './taken-over';
import { userOf } from './user-of';
import { beginningIn } from './users-turn';

/** What bot code may say about a handoff it asks for. */
export interface HandoffRequest {
  /** The queue to route to. @default what `route` says, else the settings, else the channel's own */
  readonly queueId?: string;
  /** The script of the contact center to route to, in place of a queue. */
  readonly scriptId?: string;
  /** Shown to the agent as additional properties, one for each field. */
  readonly context?: unknown;
  /** What is known of the user beside the activity: `email`, `phone`, `company`, `caseId`, … */
  readonly user?: HandoffUser;
  /** Sentences of this handoff, in place of all others; `null` says nothing. */
  readonly texts?: Partial<Texts>;
}

/** What a handoff is begun with. */
export interface BeginHandoffParts {
  readonly handoffs: Handoffs;
  readonly transcripts: TranscriptLog;
  readonly router: Router;
  readonly silence: BotSilence;
  readonly localeOf: (context: TurnContext) => Promise<string | undefined>;
  readonly logger: Logger;
}

/** Begins a handoff in a turn of the user, and gives its id. One that is there already goes on as it is. */
export type BeginHandoff = (context: TurnContext, trigger: Trigger, request: HandoffRequest) => Promise<string>;

/** Where a request names a place; throws `invalid-destination`. */
function destinationOf({ queueId, scriptId }: HandoffRequest): Assignment | undefined {
  if (scriptId !== undefined) return assignmentOf({ scriptId });
  return queueId === undefined ? undefined : assignmentOf({ queueId });
}

const takenOver = (): HandoffError => new HandoffError('turn-taken-over', 'Another process runs this turn by now.');

export function createBeginHandoff(parts: BeginHandoffParts): BeginHandoff {
  const { handoffs, transcripts, router, silence, localeOf, logger } = parts;

  async function begin(context: TurnContext, trigger: Trigger, request: HandoffRequest): Promise<string> {
    const { activity } = context;
    const conversation = conversationOfTurn(context);
    if (await isTakenOver(context)) throw takenOver();
    const open = await handoffs.current(conversation);
    if (open) return open.id;
    const locale = await localeOf(context);
    const user = userOf({ ...activity, locale }, request.context, request.user);
    const assignment = destinationOf(request) ?? (await router(context, { trigger, user, context: request.context }));
    await transcripts.flush();
    const wanted: NewHandoff = {
      conversation,
      trigger,
      user,
      properties: withReason(propertiesOf(request.context), trigger),
      ...placeOf(assignment),
      reference: JSON.parse(JSON.stringify(referenceOf(activity))),
      locale,
      texts: request.texts,
      // An event in which the bot hears of an end may begin the next one.
      activityId: activity.type === 'event' ? undefined : activity.id,
      historyUntil: await transcripts.lastSeq(conversation),
    };
    const { handoff, created } = await handoffs.request(wanted, holdOfTurn(context)).catch((error) => {
      throw error instanceof LeaseLost ? takenOver() : error;
    });
    if (created) silence.began(context);
    if (created) logger.info('handoff requested', { handoffId: handoff.id, trigger, channel: conversation.channelId });
    return handoff.id;
  }

  return (context, trigger, request) => beginningIn(context, () => begin(context, trigger, request));
}
