import { type Attributes, metrics, type ObservableGauge } from '@opentelemetry/api';
import type { HandoffStore } from '../handoff';
import type { Happening, Observe } from './happening';

/** The name under which the package measures and traces. */
export const SCOPE = 'botbuilder-8x8';

/** The messaging system of OpenTelemetry's conventions. */
export const SYSTEM: Attributes = { 'messaging.system': '8x8' };

const inSeconds = (ms: number): number => ms / 1_000;

/** Bounds for how long people wait and talk, s. */
const LONG = [5, 15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600];
/** Bounds for how long a message is on its way, s. */
const SHORT = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** Counts and measures by OpenTelemetry's global meter; nothing where none is set. */
export function createMeters(): Observe {
  const meter = metrics.getMeter(SCOPE);
  const counter = (name: string, description: string) => meter.createCounter(`handoff.${name}`, { description });
  const seconds = (name: string, description: string, explicitBucketBoundaries: number[]) =>
    meter.createHistogram(`handoff.${name}`, { description, unit: 's', advice: { explicitBucketBoundaries } });

  const started = counter('started', 'Handoffs begun.');
  const ended = counter('ended', 'Handoffs ended.');
  const waited = seconds('wait.duration', 'How long users waited for agents.', LONG);
  const served = seconds('talk.duration', 'How long agents had users.', LONG);
  const age = seconds('message.age', 'How long items were on their lanes until they were delivered.', SHORT);
  const dead = counter('message.dead', 'Items given up.');
  const ambiguous = counter('message.ambiguous', 'Items of which it had to be found out whether they were delivered.');
  const redelivered = counter('message.redelivered', 'Items shown to users who may have seen them before.');
  const webhook = counter('webhook.requests', 'Requests to the webhook, by what came of them.');

  return (happening: Happening) => {
    switch (happening.type) {
      case 'started':
        started.add(1, { 'handoff.trigger': happening.trigger, 'handoff.channel': happening.channel });
        return;
      case 'connected':
        return;
      case 'ended': {
        const attributes = { 'handoff.trigger': happening.trigger, 'handoff.end_reason': happening.reason };
        ended.add(1, attributes);
        waited.record(inSeconds(happening.waitedMs), { ...attributes, 'handoff.served': happening.served });
        if (happening.served) served.record(inSeconds(happening.servedMs), attributes);
        return;
      }
      case 'webhook':
        webhook.add(1, { 'handoff.outcome': happening.outcome });
        return;
      default: {
        const attributes = { ...SYSTEM, 'handoff.direction': happening.direction, 'handoff.item': happening.kind };
        if (happening.type === 'delivered') age.record(inSeconds(happening.ageMs), attributes);
        else if (happening.type === 'dead') dead.add(1, { ...attributes, 'error.type': happening.reason });
        else if (happening.type === 'ambiguous') ambiguous.add(1, attributes);
        else redelivered.add(1, attributes);
      }
    }
  };
}

/** Shows at each reading how much is on its way. Returns how to stop. */
export function observeBacklog(store: Pick<HandoffStore, 'backlog'>): () => void {
  const meter = metrics.getMeter(SCOPE);
  const gauge = (name: string, options: { description: string; unit?: string }): ObservableGauge =>
    meter.createObservableGauge(`handoff.${name}`, options);
  const open = gauge('open', { description: 'Handoffs in which a person, or the wait for one, has the conversation.' });
  const items = gauge('backlog.items', { description: 'Items not yet delivered.' });
  const oldest = gauge('backlog.oldest', { description: 'Age of the oldest item not yet delivered.', unit: 's' });
  const look = async (result: { observe(gauge: ObservableGauge, value: number): void }): Promise<void> => {
    // A store that is down is told by the health route; a reader of figures gets none.
    const backlog = await store.backlog().catch(() => undefined);
    if (!backlog) return;
    result.observe(open, backlog.open);
    result.observe(items, backlog.items);
    result.observe(oldest, inSeconds(backlog.oldestMs));
  };
  const all = [open, items, oldest];
  meter.addBatchObservableCallback(look, all);
  return () => meter.removeBatchObservableCallback(look, all);
}
