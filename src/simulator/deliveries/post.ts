import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { SimulatorClock } from '../clock';

/** Sends bodies by POST over connections that are kept. */
export interface Poster {
  /** The status of the answer; throws where there is none in time. */
  post(uri: string, headers: Readonly<Record<string, string>>, body: Buffer): Promise<number>;
  close(): void;
}

export function createPoster(clock: SimulatorClock, timeoutMs: number): Poster {
  const settings = { keepAlive: true, maxSockets: 64 };
  const agents = { http: new HttpAgent(settings), https: new HttpsAgent(settings) };
  return {
    post: (uri, headers, body) =>
      new Promise((resolve, reject) => {
        const secure = uri.startsWith('https:');
        const request = (secure ? httpsRequest : httpRequest)(uri, {
          method: 'POST',
          agent: secure ? agents.https : agents.http,
          headers: { ...headers, 'content-length': String(body.length) },
        });
        const cancel = clock.after(timeoutMs, () => request.destroy(new Error(`no answer in ${timeoutMs} ms`)));
        const fail = (error: Error) => {
          cancel();
          reject(error);
        };
        request.on('error', fail);
        request.on('response', (response) => {
          response.on('error', fail);
          response.on('end', () => {
            cancel();
            resolve(response.statusCode ?? 0);
          });
          response.resume();
        });
        request.end(body);
      }),
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}
