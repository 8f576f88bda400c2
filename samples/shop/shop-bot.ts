import { ActivityHandler, EventFactory, MessageFactory, type TurnContext } from 'botbuilder';
import type { BotHandoff, HandoffStatus } from 'botbuilder-8x8';
import { orderCard } from './order-card';
import { findOrder } from './orders';
import type { Visits } from './visits';
import { wordsFor } from './words';

/** What the shop's bot works with. */
export interface ShopParts {
  readonly visits: Visits;
  /** Where the picture of the vase is. */
  readonly pictureUrl: () => string;
  readonly agents: Pick<BotHandoff, 'update' | 'missed'>;
}

/**
 * A small shop's bot. It asks for a person with the SDK's own event, hears how it went, and tells the agent what it
 * knows of the user.
 */
export class ShopBot extends ActivityHandler {
  constructor(private readonly parts: ShopParts) {
    super();
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient, locale } = context.activity;
      if (membersAdded.some(({ id }) => id !== recipient.id)) await context.sendActivity(wordsFor(locale).greeting);
      await next();
    });
    this.onMessage(async (context, next) => {
      await this.answer(context);
      await next();
    });
    this.onEvent(async (context, next) => {
      const { name, value } = context.activity;
      if (name === 'handoff.status') await this.onHandoffStatus(context, value);
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    await this.parts.visits.save(context);
  }

  private async answer(context: TurnContext): Promise<void> {
    const { locale, value } = context.activity;
    const words = wordsFor(locale);
    // A pressed button of a card says its text as a value.
    const text = context.activity.text ?? (typeof value === 'string' ? value : '');

    const number = words.asks.order.exec(text)?.[1];
    if (number) return this.tellOrder(context, number);
    if (words.asks.complaint.test(text)) {
      const { properties, user } = await this.parts.visits.forAgent(context);
      await context.sendActivity(words.sorry);
      await context.sendActivity(
        EventFactory.createHandoffInitiation(context, { topic: 'complaint', ...properties, ...user }),
      );
      return;
    }
    if (words.asks.picture.test(text)) {
      const contentUrl = this.parts.pictureUrl();
      await context.sendActivity(MessageFactory.contentUrl(contentUrl, 'image/png', 'blue-vase.png', words.picture));
      return;
    }
    const isRating = words.ratings.some((rating) => rating.toLowerCase() === text.trim().toLowerCase());
    const known = isRating ? words.thanks : words.faq.find(([question]) => question.test(text))?.[1];
    if (known) await context.sendActivity(known);
    else if (!(await this.parts.agents.missed(context))) await context.sendActivity(words.notUnderstood);
  }

  private async tellOrder(context: TurnContext, number: string): Promise<void> {
    const words = wordsFor(context.activity.locale);
    const order = findOrder(number);
    if (!order) {
      await context.sendActivity(words.unknownOrder.replace('{number}', number));
      return;
    }
    (await this.parts.visits.of(context)).orderNumber = number;
    const text = words.order[order.state].replace('{number}', number);
    await context.sendActivity(MessageFactory.attachment(orderCard(order, words), text));
  }

  private async onHandoffStatus(context: TurnContext, status: HandoffStatus): Promise<void> {
    const words = wordsFor(context.activity.locale);
    if (status.state === 'accepted') {
      // The user may have asked for a person by himself: then the agent knows nothing of this yet.
      await this.parts.agents.update(context, await this.parts.visits.forAgent(context));
    } else if (status.state === 'completed') {
      await context.sendActivity(MessageFactory.suggestedActions([...words.ratings], words.survey));
    } else if (status.state === 'failed') {
      await context.sendActivity(words.noAgent);
    }
  }
}
