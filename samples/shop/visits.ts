import type { ConversationState, StatePropertyAccessor, TurnContext } from 'botbuilder';
import { findOrder } from './orders';

/** What the shop knows of a conversation. */
export interface Visit {
  /** The order last asked about. */
  orderNumber?: string;
  /** What is in the basket, as the page says: `€ 42.50`. */
  basket?: string;
}

/** The visits of the shop, one for each conversation. */
export class Visits {
  private readonly property: StatePropertyAccessor<Visit>;

  constructor(private readonly state: ConversationState) {
    this.property = state.createProperty<Visit>('visit');
  }

  /** The visit that the turn is part of; what is changed in it is kept by `save`. */
  of(context: TurnContext): Promise<Visit> {
    return this.property.get(context, {});
  }

  save(context: TurnContext): Promise<void> {
    return this.state.saveChanges(context);
  }

  /** What an agent should know: what it is about, and whom the shop's CRM knows. */
  async forAgent(context: TurnContext) {
    const { orderNumber, basket } = await this.of(context);
    return { properties: { orderNumber, basket }, user: findOrder(orderNumber ?? '')?.customer };
  }
}
