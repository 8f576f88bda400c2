import type { GatewayEvent } from '../../wire/events';
import type { SimulatorClock } from '../clock';
import type { DeliveryFault } from '../faults/fault-plan';
import type { FaultSource } from '../faults/faults';
import { newId } from '../new-id';
import type { CompleteOptions } from '../options';
import type { Pending } from '../pending';
import { drawMs, type Random } from '../random';
import type { WireLog } from '../wire-log';
import { createPoster } from './post';
import { signDelivery } from './sign-delivery';
import type { SigningKey } from './signing-key';

/** How long an event that is to be overtaken waits for the next one of its chat. */
const REORDER_WAIT_MS = 250;

/** What deliveries need of the rest. */
export interface DeliverySurroundings {
  readonly options: CompleteOptions;
  readonly clock: SimulatorClock;
  readonly random: Random;
  readonly faults: FaultSource;
  readonly log: WireLog;
  readonly pending: Pending;
  signingKey(): SigningKey;
  /** A key that is published nowhere. */
  forgedKey(): Promise<SigningKey>;
}

interface Delivery {
  readonly chatId: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly body: Buffer;
  /** Asked again for each transmission: the webhook may have moved. */
  uri(): string | undefined;
  overtaken?: true;
}

export interface Deliveries {
  /** Sends an event to the webhook after those of its chat before it, and again until it is accepted or given up. */
  send(chatId: string, event: GatewayEvent, uri: () => string | undefined): void;
  close(): void;
}

export function createDeliveries(surroundings: DeliverySurroundings): Deliveries {
  const { options, clock, random, faults, log, pending } = surroundings;
  const poster = createPoster(clock, options.deliveryTimeoutMs);
  const lines = new Map<string, Delivery[]>();

  async function transmit(delivery: Delivery, retry: number, fault: DeliveryFault = {}): Promise<boolean> {
    const uri = delivery.uri();
    if (uri === undefined) return true;
    const key = fault.forge
      ? { ...(await surroundings.forgedKey()), kid: surroundings.signingKey().kid }
      : surroundings.signingKey();
    const transmissionTime = clock.now();
    const headers = signDelivery({
      body: delivery.body,
      eventId: delivery.eventId,
      retry,
      tenantId: options.tenantId,
      customerId: options.customerId,
      transmissionTime,
      ...key,
    });
    const started = performance.now();
    const outcome = fault.lost
      ? { error: 'lost on the way' }
      : await poster.post(uri, headers, delivery.body).then(
          (status) => ({ status }),
          (error: Error) => ({ error: error.message }),
        );
    if (pending.isClosed) return false;
    log.add({
      type: 'delivery',
      at: transmissionTime,
      chatId: delivery.chatId,
      eventType: delivery.eventType,
      eventId: delivery.eventId,
      retry,
      ...(fault.forge && { forged: true }),
      ...outcome,
      ms: performance.now() - started,
      uri,
      headers,
      body: delivery.body.toString('utf8'),
    });
    return 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
  }

  async function deliver(delivery: Delivery, fault: DeliveryFault, firstRetry = 0): Promise<void> {
    if (await transmit(delivery, firstRetry, fault)) return;
    for (const [index, delayMs] of options.retryDelaysMs.entries()) {
      await pending.sleep(delayMs);
      if (await transmit(delivery, firstRetry + index + 1)) return;
    }
  }

  function faultOf(delivery: Delivery): DeliveryFault {
    const fault = delivery.overtaken ? undefined : faults.forDelivery(delivery.eventType);
    if (!fault) return {};
    log.add({ type: 'fault', at: clock.now(), target: delivery.eventType, fault });
    return fault;
  }

  async function deliverNext(line: Delivery[]): Promise<void> {
    const delivery = line.shift();
    if (!delivery) return;
    const fault = faultOf(delivery);
    if (fault.drop) return;
    if (fault.reorder) {
      delivery.overtaken = true;
      if (line.length === 0) await pending.sleep(REORDER_WAIT_MS);
      line.splice(1, 0, delivery);
      return;
    }
    const { delayMs } = fault;
    if (delayMs !== undefined) {
      pending.track(pending.sleep(drawMs(delayMs, random)).then(() => deliver(delivery, fault)));
      return;
    }
    const sent = [deliver(delivery, fault)];
    if (fault.duplicate) sent.push(deliver(delivery, {}, 1));
    if (options.orderedDeliveries) await Promise.all(sent);
    else for (const work of sent) pending.track(work);
  }

  async function runLine(chatId: string, line: Delivery[]): Promise<void> {
    // What happens at once is in the line together, so that one event can overtake another.
    await Promise.resolve();
    while (line.length > 0 && !pending.isClosed) await deliverNext(line);
    lines.delete(chatId);
  }

  return {
    send(chatId, event, uri) {
      // A space that no JSON serialiser writes: a receiver that checks the signature over what it parsed and wrote
      // again, instead of over the bytes it received, fails here as it would in production.
      const body = Buffer.from(`{ ${JSON.stringify(event).slice(1)}`, 'utf8');
      const delivery: Delivery = { chatId, eventId: newId(), eventType: event.eventType, body, uri };
      const line = lines.get(chatId);
      if (line) {
        line.push(delivery);
        return;
      }
      const newLine = [delivery];
      lines.set(chatId, newLine);
      pending.track(runLine(chatId, newLine));
    },
    close: () => poster.close(),
  };
}
