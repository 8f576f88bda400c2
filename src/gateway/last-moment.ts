import { AsyncLocalStorage } from 'node:async_hooks';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { ContactCenterError } from '../handoff/contact-center';
import type { RequestGate } from './client/request-gate';

const checks = new AsyncLocalStorage<() => boolean>();

/** Runs `call`; its requests are made only where `mayStart` still says yes when all waiting is over. */
export const atLastMoment = <T>(mayStart: (() => boolean) | undefined, call: () => Promise<T>): Promise<T> =>
  mayStart ? checks.run(mayStart, call) : call();

/** Stands next to the wire, behind budget and breaker: a request may have waited there for longer than it is wanted. */
export const lastMomentGate: RequestGate = async (_operation, send) => {
  if (checks.getStore()?.() === false) {
    throw new ContactCenterError('unreachable', 'The call was held up until it was too late to make it.');
  }
  return send();
};

/** The code of a request that was given up before anything of it was written. */
export const TOO_LATE = 'ETOOLATE';

/** How a request of `atLastMoment` is made: as any, and given up where it is not wanted any more when it is connected. */
export function lastMomentTransport() {
  const mayStart = checks.getStore();
  if (!mayStart) return undefined;
  return {
    request(options: RequestOptions, onAnswer: (answer: IncomingMessage) => void): ClientRequest {
      const isEncrypted = options.protocol === 'https:';
      const request = (isEncrypted ? httpsRequest : httpRequest)(options, onAnswer);
      const check = (): void => {
        if (!mayStart()) request.destroy(Object.assign(new Error('too late'), { code: TOO_LATE }));
      };
      // A connection may take long, or be waited for; and a process may be stopped while it does.
      request.once('socket', (socket) => {
        if (socket.connecting) socket.once(isEncrypted ? 'secureConnect' : 'connect', check);
        else check();
      });
      return request;
    },
  };
}
