import type { OrderState } from '../orders';

/** What the bot understands and says in one language. */
export interface Words {
  readonly greeting: string;
  /** The sentence for each state; `{number}` stands for the order's. */
  readonly order: Readonly<Record<OrderState, string>>;
  readonly unknownOrder: string;
  readonly card: Readonly<Record<'order' | 'item' | 'total' | 'state' | 'picture' | 'wrong', string>>;
  readonly states: Readonly<Record<OrderState, string>>;
  readonly picture: string;
  /** Questions and their answers, the first that fits wins. */
  readonly faq: readonly (readonly [RegExp, string])[];
  readonly asks: Readonly<Record<'order' | 'picture' | 'complaint', RegExp>>;
  readonly sorry: string;
  readonly notUnderstood: string;
  readonly survey: string;
  readonly ratings: readonly string[];
  readonly thanks: string;
  readonly noAgent: string;
}
