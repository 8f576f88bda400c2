/**
 * Stands before every single HTTP request of a client: may hold it, may refuse it by throwing, and sees how it ends.
 * `operation` is the call's name, such as `messages.send`.
 */
export type RequestGate = <T>(operation: string, send: () => Promise<T>) => Promise<T>;
