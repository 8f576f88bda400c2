import type { Random } from '../random';
import { SimulatorError } from '../simulator-error';
import type { DeliveryFault, FaultPlan, RequestFault } from './fault-plan';

/** A fault that waits for what it is meant for: the next request to an operation, or the next (such) event. */
export interface ArmedFault {
  /** The operation, or the event type; undefined for the next event of any type. */
  readonly target?: string;
  readonly fault: RequestFault | DeliveryFault;
}

/** The switches for what goes wrong. */
export interface Faults {
  /** The faults that come by chance; assign to change them, `{}` for none. */
  plan: FaultPlan;
  /** Whether every request to the gateway is cut. */
  readonly isDown: boolean;
  /**
   * Puts a fault in the way of the next request to an operation such as `POST /conversations/{id}/messages` (the names
   * in braces do not matter). Called twice, it hits the next two. Throws `unknown-operation` for a misspelt one.
   */
  next(operation: string, fault: RequestFault): void;
  /** Puts a fault in the way of the next event, or of the next of one type. */
  nextDelivery(fault: DeliveryFault, eventType?: string): void;
  /** From now on every connection to the gateway is cut, until `up`. */
  down(): void;
  up(): void;
  /** Puts a fault in the way of every request for so long; the newest outage counts. */
  outage(forMs: number, fault: RequestFault): void;
  /** When the outage is over, ms since 1970; undefined where there is none now. */
  readonly outageUntil: number | undefined;
  /** The faults that wait for the next request or delivery, first those of requests. */
  readonly armed: readonly ArmedFault[];
  /** No faults from now on: no plan, no outage, none waiting, up. */
  clear(): void;
}

/** The same, as those who meet the faults see them. */
export interface FaultSource extends Faults {
  forRequest(operation: string): RequestFault | undefined;
  forDelivery(eventType: string): DeliveryFault | undefined;
}

const bare = (operation: string): string => operation.replaceAll(/\{[^}]*\}/g, '{}');

function draw<T extends { probability: number }>(faults: readonly T[], random: Random): T | undefined {
  if (faults.length === 0) return undefined;
  let left = random();
  return faults.find(({ probability }) => {
    left -= probability;
    return left < 0;
  });
}

/** `operations` may still be empty now: it is read when a fault names one of them. */
export function createFaults(
  operations: readonly string[],
  plan: FaultPlan,
  random: Random,
  now: () => number,
): FaultSource {
  let requests: { operation: string; fault: RequestFault }[] = [];
  let deliveries: { eventType?: string; fault: DeliveryFault }[] = [];
  let isDown = false;
  let outage: { readonly until: number; readonly fault: RequestFault } | undefined;
  const outageNow = () => (outage && now() < outage.until ? outage : undefined);
  const faults: FaultSource = {
    plan,
    get isDown() {
      return isDown;
    },
    next(operation, fault) {
      if (!operations.some((known) => bare(known) === bare(operation))) {
        throw new SimulatorError('unknown-operation', `No operation ${operation}; there are ${operations.join(', ')}.`);
      }
      requests.push({ operation: bare(operation), fault });
    },
    nextDelivery(fault, eventType) {
      deliveries.push({ eventType, fault });
    },
    down() {
      isDown = true;
    },
    up() {
      isDown = false;
    },
    outage(forMs, fault) {
      outage = { until: now() + forMs, fault };
    },
    get outageUntil() {
      return outageNow()?.until;
    },
    get armed() {
      const armedDeliveries = deliveries.map(({ eventType, fault }) => ({ target: eventType, fault }));
      return [...requests.map(({ operation, fault }) => ({ target: operation, fault })), ...armedDeliveries];
    },
    clear() {
      faults.plan = {};
      requests = [];
      deliveries = [];
      isDown = false;
      outage = undefined;
    },
    forRequest(operation) {
      const index = requests.findIndex((waiting) => waiting.operation === bare(operation));
      if (index >= 0) return requests.splice(index, 1)[0]?.fault;
      const lasting = outageNow();
      if (lasting) return lasting.fault;
      const applicable = (faults.plan.requests ?? []).filter(
        (fault) => fault.operations?.some((name) => bare(name) === bare(operation)) ?? true,
      );
      return draw(applicable, random);
    },
    forDelivery(eventType) {
      const index = deliveries.findIndex(
        (waiting) => waiting.eventType === undefined || waiting.eventType === eventType,
      );
      if (index >= 0) return deliveries.splice(index, 1)[0]?.fault;
      const applicable = (faults.plan.deliveries ?? []).filter(
        (fault) => fault.eventTypes?.includes(eventType) ?? true,
      );
      return draw(applicable, random);
    },
  };
  return faults;
}
