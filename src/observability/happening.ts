import type { Direction, EndReason, ItemBody, Trigger } from '../handoff';

/** What an item of a lane carries. */
export type ItemKind = ItemBody['kind'];

/** Something that is counted or measured. Names and lengths of time only, never what was said. */
export type Happening =
  | { readonly type: 'started'; readonly handoffId: string; readonly trigger: Trigger; readonly channel: string }
  /** The first agent has come. */
  | { readonly type: 'connected'; readonly handoffId: string; readonly trigger: Trigger; readonly waitedMs: number }
  | {
      readonly type: 'ended';
      readonly handoffId: string;
      readonly trigger: Trigger;
      readonly reason: EndReason;
      /** Whether an agent had the user. */
      readonly served: boolean;
      readonly waitedMs: number;
      readonly servedMs: number;
    }
  /** Something was brought where it was to go; `ageMs` after it was put on its lane. */
  | { readonly type: 'delivered'; readonly direction: Direction; readonly kind: ItemKind; readonly ageMs: number }
  /** Something was given up. */
  | {
      readonly type: 'dead';
      readonly handoffId: string;
      readonly direction: Direction;
      readonly kind: ItemKind;
      readonly reason: string;
    }
  /** Whether something was done is to be found out by reading the chat. */
  | { readonly type: 'ambiguous'; readonly handoffId: string; readonly direction: Direction; readonly kind: ItemKind }
  /** Something is shown to the user that he may have seen before. */
  | { readonly type: 'redelivered'; readonly handoffId: string; readonly direction: Direction; readonly kind: ItemKind }
  /** A request came to the webhook. */
  | { readonly type: 'webhook'; readonly outcome: string; readonly refused: boolean; readonly eventType?: string };

/** Is told of everything that happens, after it is on disk. Must not throw. */
export type Observe = (happening: Happening) => void;
