import { expect } from 'chai';
import { createTelemetryEvents, type Happening } from '../../src/observability';
import { createRecordingLogger } from '../gateway/recording-logger';

describe("events for the SDK's telemetry client", () => {
  const eventsOf = (...happenings: Happening[]) => {
    const events: unknown[] = [];
    const observe = createTelemetryEvents({ trackEvent: (event) => void events.push(event) }, createRecordingLogger());
    for (const happening of happenings) observe(happening);
    return events;
  };

  it('name what happened, with words as properties and lengths of time as metrics', () => {
    const ended = {
      type: 'ended',
      handoffId: 'h-1',
      trigger: 'asked',
      reason: 'agent-ended',
      served: true,
      waitedMs: 5_000,
      servedMs: 60_000,
    } as const;
    expect(eventsOf(ended)).to.deep.equal([
      {
        name: 'HandoffEnded',
        properties: { handoffId: 'h-1', trigger: 'asked', reason: 'agent-ended', served: 'true' },
        metrics: { waitedMs: 5_000, servedMs: 60_000 },
      },
    ]);
  });

  it('tell of deliveries that are refused, and not of every message', () => {
    const events = eventsOf(
      { type: 'webhook', outcome: 'accepted', refused: false },
      { type: 'delivered', direction: 'toUser', kind: 'show', ageMs: 3 },
      { type: 'webhook', outcome: 'forged', refused: true },
    );
    expect(events).to.have.length(1);
    expect(events[0]).to.deep.include({ name: 'HandoffDeliveryRefused' });
    expect(events[0]).to.have.nested.property('properties.outcome', 'forged');
  });

  it('disturb nothing where the client throws', () => {
    const logger = createRecordingLogger();
    const observe = createTelemetryEvents(
      {
        trackEvent() {
          throw new TypeError('no');
        },
      },
      logger,
    );
    observe({ type: 'started', handoffId: 'h', trigger: 'asked', channel: 'webchat' });
    expect(logger.lines.join()).to.include('TypeError');
  });
});
