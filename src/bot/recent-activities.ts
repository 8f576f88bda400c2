import type { Activity } from 'botbuilder';
import { buttonsOf, isAdaptiveCard } from './cards-of';
import { isChoiceFrom } from './choice-of';

/** How many messages are remembered. */
const REMEMBERED = 100;
/** How many of them that a user can choose from. */
const CHOICES = 10;

const offersChoice = (activity: Partial<Activity>): boolean =>
  (activity.attachments ?? []).some(isAdaptiveCard) || buttonsOf(activity).length > 0;

/** The newest messages of a conversation, to tell what a later activity is about. */
export class RecentActivities {
  readonly #byId = new Map<string, Partial<Activity>>();
  #choices: Partial<Activity>[] = [];

  /** Takes the conversation's next activity. */
  add(activity: Partial<Activity>): void {
    const { id, type } = activity;
    if (type !== 'message' && type !== 'messageUpdate') return;
    if (offersChoice(activity)) this.#choices = [activity, ...this.#choices].slice(0, CHOICES);
    if (id === undefined) return;
    this.#byId.delete(id);
    this.#byId.set(id, activity);
    const [oldest] = this.#byId.keys();
    if (this.#byId.size > REMEMBERED && oldest !== undefined) this.#byId.delete(oldest);
  }

  /** What an activity changes, answers or chooses from. */
  about(activity: Partial<Activity>): Partial<Activity> | undefined {
    const { type, id = '', replyToId = '' } = activity;
    if (type === 'messageUpdate' || type === 'messageDelete') return this.#byId.get(id);
    const answered = this.#byId.get(replyToId);
    if (type === 'messageReaction') return answered;
    const choices = answered && offersChoice(answered) ? [answered, ...this.#choices] : this.#choices;
    return choices.find((shown) => isChoiceFrom(activity, shown));
  }
}
