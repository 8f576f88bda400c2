/** What was asked of the simulated contact center cannot be done. */
export type SimulatorErrorCode =
  | 'unknown-agent'
  | 'unknown-chat'
  | 'unknown-queue'
  | 'unknown-department'
  | 'unknown-operation'
  | 'not-waiting'
  | 'not-available'
  | 'not-in-chat'
  | 'closed'
  | 'invalid-option';

/** The one error of the simulator's own functions; switch on `code`, not on the message. */
export class SimulatorError extends Error {
  override readonly name = 'SimulatorError';
  readonly code: SimulatorErrorCode;

  constructor(code: SimulatorErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
