export type { Happening, Observe } from './happening';
export { createMeters, observeBacklog } from './meters';
export { observedStore } from './observed-store';
export { createTelemetryEvents, type EventTracker } from './telemetry-events';
export { tracedContactCenter, tracedUserChannel, tracedWebhook } from './traced';
