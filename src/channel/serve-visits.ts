import type { Attachment } from 'botbuilder';
import type { AgentFiles, Bot } from '../bot';
import type {
  ChatAttachment,
  Clock,
  ContactCenter,
  Files,
  HandoffStore,
  LaneStep,
  Logger,
  Timing,
  TranscriptLog,
  VisitCenter,
} from '../handoff';
import type { ChatGatewayChannel } from './chat-gateway-channel';
import { createOutbox } from './outbox';
import { createReception } from './reception';
import { createToBot } from './to-bot';
import { createToVisitor } from './to-visitor';

/** What visits are served with. */
export interface VisitParts {
  readonly channel: ChatGatewayChannel;
  readonly bot: Bot;
  readonly store: HandoffStore;
  readonly contactCenter: ContactCenter;
  readonly visits: VisitCenter;
  /** Whether requests to the contact center are waiting for their turn just now. */
  readonly isBusy: () => boolean;
  readonly transcripts: Pick<TranscriptLog, 'append'>;
  /** Makes the files of users showable to the bot. */
  readonly visitorFiles: AgentFiles;
  /** Fetches the files that the bot's messages name. */
  readonly botFiles: Files;
  /** The largest file of a user that the bot gets inside the activity, and not by a link. */
  readonly inlineBytes: number;
  /** The largest file that comes inside a message of the bot. */
  readonly maxInlineBytes: number;
  /** How long a text of the bot may be before it is sent in parts. */
  readonly maxTextLength: number;
  readonly serviceUrl: string;
  readonly timing: Timing;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Connects the channel, and gives the steps of the visits' lanes. */
export function serveVisits(parts: VisitParts): { readonly toBot: LaneStep; readonly toVisitor: LaneStep } {
  const { channel, bot, store, contactCenter, visits, transcripts, serviceUrl, timing, clock, logger } = parts;
  const { visitorFiles, botFiles, inlineBytes, maxInlineBytes, maxTextLength } = parts;
  const filesOf = async (chatId: string, files: readonly ChatAttachment[]): Promise<Attachment[]> => {
    const loaded = await visitorFiles.load({ id: chatId, chatId }, files, { channel: { inlineBytes }, attempts: 0 });
    return loaded.map((file) =>
      'url' in file
        ? { contentType: file.contentType, name: file.name, contentUrl: file.url }
        : { contentType: 'application/octet-stream', name: file.missing },
    );
  };
  channel.connect({
    bot,
    outbox: createOutbox(store, { maxInlineBytes, maxTextLength, cardChannels: channel.cardChannels }),
    filesOf,
    visits,
    serviceUrl,
    clock,
    logger,
  });
  return {
    toBot: createToBot({
      store,
      reception: createReception({ store, contactCenter, visits, isBusy: parts.isBusy, timing, clock, logger }),
      runTurn: (visit, turn, options) => channel.runTurn(visit, turn, options),
      async note(visit, turn) {
        if (turn.type !== 'message') return;
        const activity = await channel.activityOf(visit, turn, turn.message.id);
        const { channelId = '', conversation } = activity;
        const { type: author, id } = turn.message.author;
        const isAgent = author === 'agent';
        if (isAgent) activity.from = { id: id ?? 'agent', name: 'Agent', role: 'bot' };
        transcripts.append({
          channelId,
          conversationId: conversation?.id ?? '',
          author: isAgent ? 'agent' : 'user',
          activity: JSON.stringify(activity),
          at: clock.now(),
        });
      },
      timing,
      clock,
      logger,
    }),
    toVisitor: createToVisitor({ store, contactCenter, files: botFiles, timing, logger }),
  };
}
