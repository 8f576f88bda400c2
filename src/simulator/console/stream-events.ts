import type { ServerResponse } from 'node:http';
import type { Hub } from '../hub';
import type { WireEvent } from '../wire-log';

const TYPES = ['request', 'delivery', 'fault', 'change', 'presence'] as const;

/** A reader that has not read that much is cut off; a browser comes back by itself. */
const MOST_UNREAD_BYTES = 8_388_608;

/**
 * Sends what happens from now on as server-sent events, named by their type. The query may name the `types` wanted
 * (`?types=change,presence`) and how many of the `last` ones come first.
 */
export function streamEvents(hub: Hub, query: URLSearchParams, response: ServerResponse): void {
  const wanted = query.get('types')?.split(',');
  const types = TYPES.filter((type) => wanted?.includes(type) ?? true);
  const last = Math.max(0, Number.parseInt(query.get('last') ?? '0', 10) || 0);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  // A comment, so that the reader knows at once that it is connected.
  response.write(': connected\n\n');
  const write = (event: WireEvent): void => {
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    if (response.writableLength > MOST_UNREAD_BYTES) response.destroy();
  };
  if (last > 0)
    for (const event of hub.log.events.filter(({ type }) => types.includes(type)).slice(-last)) write(event);
  const ends = types.map((type) => hub.log.on(type, write));
  response.on('close', () => {
    for (const end of ends) end();
  });
}
