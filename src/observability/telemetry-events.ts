import { errorCode, type Logger } from '../handoff';
import type { Happening, Observe } from './happening';

/** What the package needs of the SDK's `BotTelemetryClient`. */
export interface EventTracker {
  trackEvent(event: {
    name: string;
    properties?: { [name: string]: string };
    metrics?: { [name: string]: number };
  }): void;
}

const NAMES: Partial<Record<Happening['type'], string>> = {
  started: 'HandoffStarted',
  connected: 'HandoffConnected',
  ended: 'HandoffEnded',
  dead: 'HandoffMessageDead',
  ambiguous: 'HandoffMessageAmbiguous',
  redelivered: 'HandoffMessageRedelivered',
};

/** Tells the SDK's telemetry client what is rare enough to be an event; a client that throws disturbs nothing. */
export function createTelemetryEvents(client: EventTracker, logger: Logger): Observe {
  return (happening) => {
    const isRefusal = happening.type === 'webhook' && happening.refused;
    const name = isRefusal ? 'HandoffDeliveryRefused' : NAMES[happening.type];
    if (name === undefined) return;
    const { type: _type, ...fields } = happening;
    const properties: Record<string, string> = {};
    const metrics: Record<string, number> = {};
    for (const [key, value] of Object.entries(fields)) {
      if (typeof value === 'number') metrics[key] = value;
      else if (value !== undefined) properties[key] = String(value);
    }
    try {
      client.trackEvent({ name, properties, metrics });
    } catch (error) {
      logger.warn('the telemetry client failed', { event: name, code: errorCode(error) });
    }
  };
}
