import type { Hub } from '../hub';
import { notFound, Problem } from '../rest/problem';
import type { Route, RouteAnswer, RouteRequest } from '../rest/route';
import { createAccessTokens } from './access-tokens';
import { createQueueFigures } from './queue-figures';

/** The real-time metrics' own paths, with the prefix of a region or without. */
const REALTIME_PATH = /^\/(?:oauth\/v2\/token$|(?:(?:eu|au|ca)\/)?analytics\/cc\/v5\/realtime-metrics\/)/;
const REGION = /^\/(?:eu|au|ca)(?=\/)/;

/** Whether a path is one of the real-time metrics. */
export const isRealtimePath = (path: string): boolean => REALTIME_PATH.test(path);

/** The path as the routes name it: every region is answered by the same center. */
export const withoutRegion = (path: string): string => path.replace(REGION, '');

const BASE = '/analytics/cc/v5/realtime-metrics';

/** The vendor's real-time metrics of queues, and the token that they need. */
export function metricsRoutes(hub: Hub): Route[] {
  const tokens = createAccessTokens(hub);
  const figures = createQueueFigures(hub);

  const show = (queueId: string, query: URLSearchParams) => {
    const { id, name } = hub.queue(queueId);
    const asked = query.getAll('metrics').flatMap((names) => names.split(','));
    const all = Object.entries(figures.of(id));
    const metrics = all.filter(([key]) => asked.length === 0 || asked.includes(key));
    return { id, name, metrics: metrics.map(([key, value]) => ({ key, value })) };
  };

  const guarded = (operation: string, answer: (request: RouteRequest) => unknown): Route => ({
    operation,
    open: true,
    handle(request): RouteAnswer {
      tokens.check(request.headers.authorization);
      const tenant = request.headers['x-tenant-info'];
      if (tenant !== undefined && tenant !== hub.options.tenantId) {
        throw new Problem(400, 'bad_request', 'Bad request: Invalid value for X-Tenant-Info header.');
      }
      return { status: 200, body: answer(request), headers: { 'content-type': 'application/json' } };
    },
  });

  return [
    tokens.route,
    guarded(`GET ${BASE}/queues`, ({ query }) => {
      const ids = query.getAll('queue-ids').flatMap((given) => given.split(','));
      const known = [...hub.queues.keys()].filter((id) => ids.length === 0 || ids.includes(id));
      return known.map((id) => show(id, query));
    }),
    guarded(`GET ${BASE}/queues/{id}`, ({ params: { id = '' }, query }) => {
      if (!hub.queues.has(id)) throw notFound('Queue', id);
      return show(id, query);
    }),
  ];
}
