import { HandoffError } from '../../handoff/errors';

/** What the Chat Gateway says when it answers with anything but success. */
export interface RefusalDetails {
  readonly status: number;
  readonly vendorCode?: string;
  readonly referenceId?: string;
  readonly retryAfterMs?: number;
}

/**
 * The gateway answered, and the answer was not a success (`code` `gateway-refused`). What it wrote is left out, since
 * it can quote what was sent; its code and reference id are kept.
 */
export class GatewayRefusal extends HandoffError {
  /** The call, such as `messages.send`. */
  readonly operation: string;
  readonly status: number;
  /** The gateway's own name for the error, such as `invalid_queue`. */
  readonly vendorCode?: string;
  /** What the vendor's support asks for. */
  readonly referenceId?: string;
  /** How long the gateway asked to wait (`Retry-After`), ms; one hour at most. */
  readonly retryAfterMs?: number;

  constructor(operation: string, details: RefusalDetails) {
    const named = details.vendorCode ? `${details.status} ${details.vendorCode}` : String(details.status);
    super('gateway-refused', `The gateway answered ${operation} with ${named}`);
    this.operation = operation;
    this.status = details.status;
    this.vendorCode = details.vendorCode;
    this.referenceId = details.referenceId;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** No answer came from the gateway (`code` `gateway-unreachable`). */
export class GatewayUnreachable extends HandoffError {
  readonly operation: string;
  /** False where the request certainly never left; true where it may have been received, and acted upon. */
  readonly sent: boolean;
  /** Node's code for it (`ECONNREFUSED`, `ETIMEDOUT`, …), or `breaker-open`. */
  readonly reason: string;

  constructor(operation: string, details: { readonly sent: boolean; readonly reason: string }) {
    super('gateway-unreachable', `No answer from the gateway to ${operation}: ${details.reason}`, {
      // A fresh error instead of the HTTP library's: that one carries the request's headers and body.
      cause: Object.assign(new Error(details.reason), { code: details.reason }),
    });
    this.operation = operation;
    this.sent = details.sent;
    this.reason = details.reason;
  }
}

/** The gateway said yes in a form that cannot be read (`code` `gateway-answer-unreadable`): the call may have worked. */
export class GatewayAnswerUnreadable extends HandoffError {
  readonly operation: string;
  readonly status: number;

  constructor(operation: string, status: number) {
    super('gateway-answer-unreadable', `The gateway answered ${operation} with ${status} and a body of another form`);
    this.operation = operation;
    this.status = status;
  }
}

/** The call was wrong before it was sent. */
export class InvalidGatewayRequest extends HandoffError {
  declare readonly code: 'invalid-id' | 'request-too-large';
}
