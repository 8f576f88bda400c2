import { HandoffError } from '../../handoff/errors';

/** Everything that can come of a request to the webhook, and what it is answered with. */
const STATUS = {
  /** New, and on disk. */
  accepted: 200,
  /** Its event id was accepted before. */
  duplicate: 200,
  /** Its event id was accepted before with another body; that one stays, and 8x8 need not send this one again. */
  altered: 200,
  /** Verified, of a type that this package does not know; kept where it names a chat. */
  unsupported: 200,
  /** 8x8 checks that the webhook is there. */
  hello: 200,
  'malformed-body': 400,
  'invalid-id': 400,
  /** The sender hung up before the body was there. */
  'cut-off': 400,
  // All that puts the sender in doubt is 401 and looks the same from outside.
  unsigned: 401,
  'malformed-headers': 401,
  stale: 401,
  future: 401,
  'unknown-key': 401,
  forged: 401,
  'method-not-allowed': 405,
  'too-slow': 408,
  'too-large': 413,
  'unsupported-media-type': 415,
  /** A framework has parsed the body and thrown the bytes away. */
  'raw-body-missing': 500,
  failed: 500,
  // 8x8 sends these again.
  'key-unavailable': 503,
  'store-unavailable': 503,
} as const;

/** The name of what came of a request; to be counted. */
export type WebhookOutcome = keyof typeof STATUS;

/** The status an outcome is answered with. */
export const statusOf = (outcome: WebhookOutcome): number => STATUS[outcome];

/** Whether the sender is told that his request was not taken. */
export const isRefusal = (outcome: WebhookOutcome): boolean => statusOf(outcome) >= 400;

/** Ends the work on a request that is not accepted; `code` is its outcome. */
export class WebhookRejection extends HandoffError {
  readonly outcome: WebhookOutcome;

  constructor(outcome: WebhookOutcome) {
    super(outcome, `The delivery was refused: ${outcome}`);
    this.outcome = outcome;
  }
}
