/**
 * The base of every error of this package. Switch on `code`, never on the message: codes are part of the interface.
 * Messages say what to do; they hold ids and codes, never a secret and never what somebody wrote.
 */
export class HandoffError extends Error {
  /** A stable name for what went wrong, in kebab-case. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The name of what was thrown, fit for a log line: a code where there is one, else the error's name. Never its message. */
export function errorCode(error: unknown): string {
  // Its code is a number that nobody knows by heart: 23 is a timeout.
  if (error instanceof DOMException) return error.name;
  if (error instanceof Error) {
    const { code } = error as { code?: unknown };
    return typeof code === 'string' || typeof code === 'number' ? String(code) : error.name;
  }
  return typeof error;
}

/**
 * Where something was thrown, fit for a log line: the innermost line of the stack that is not Node's own. What stands
 * before the stack's lines is the message, which may quote what somebody wrote.
 */
export function thrownAt(error: unknown): string | undefined {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return undefined;
  const { stack, message } = error;
  const from = message === '' ? 0 : stack.indexOf(message) + message.length;
  if (message !== '' && from < message.length) return undefined;
  const frames = stack.slice(from).match(/(?<=^ {4}at ).{1,300}$/gm);
  return frames?.find((frame) => !frame.includes('node:')) ?? frames?.[0];
}
