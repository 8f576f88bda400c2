import type { Middleware, TurnContext } from 'botbuilder';
import type { BotHandoff } from 'botbuilder-8x8';
import type { Visits } from './visits';

/**
 * Takes note of the user's basket, and tells the agent of it. It stands before the handoff's middleware, because the
 * page's events matter also while a person has the conversation and the bot is not run.
 */
export class Basket implements Middleware {
  constructor(
    private readonly visits: Visits,
    private readonly agents: Pick<BotHandoff, 'update'>,
  ) {}

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const { type, name, value } = context.activity;
    if (type !== 'event' || name !== 'shop.basket' || typeof value !== 'string') return next();
    const basket = value.slice(0, 40);
    (await this.visits.of(context)).basket = basket;
    await this.visits.save(context);
    await this.agents.update(context, { properties: { basket } });
  }
}
