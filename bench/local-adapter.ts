import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder';

type Logic = (context: TurnContext) => Promise<void>;

/** An adapter in this process whose channel takes everything at once. */
export class LocalAdapter extends BotAdapter {
  #sent = 0;

  /** Runs a turn. */
  async receive(activity: Partial<Activity>, bot: Logic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), bot);
  }

  async sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    return activities.map(() => ({ id: `bot-${++this.#sent}` }));
  }

  async updateActivity(): Promise<void> {
    throw new Error('Nothing is changed here.');
  }

  async deleteActivity(): Promise<void> {
    throw new Error('Nothing is deleted here.');
  }

  async continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    const event = TurnContext.applyConversationReference(
      { type: 'event', name: 'ContinueConversation' },
      reference,
      true,
    );
    await this.runMiddleware(new TurnContext(this, event), logic);
  }
}
