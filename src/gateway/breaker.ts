import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from 'cockatiel';
import type { GatewayClient } from './client';
import { GatewayRefusal, GatewayUnreachable } from './client/errors';

/** When to stop asking a host that does not answer. */
export interface GatewayBreakerOptions {
  /** How many calls in a row must fail to open it. @default 5 */
  readonly failures?: number;
  /** How long it stays open until one call may try, ms. @default 5_000 */
  readonly halfOpenAfterMs?: number;
}

/** Whether calls go out: `closed` all, `open` none, `half-open` one that decides. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** The breaker of one host, shared by all its clients. */
export interface GatewayBreaker {
  state(): BreakerState;
  /** Runs `send` unless the breaker is open; then `GatewayUnreachable` with `sent` false and reason `breaker-open`. */
  run<T>(operation: string, send: () => Promise<T>): Promise<T>;
  /** Calls `listener` whenever the host stops being asked; the returned function takes it back. */
  onOpen(listener: () => void): () => void;
  /** Calls `listener` whenever the host answers again, which is the time to reconcile. */
  onClose(listener: () => void): () => void;
}

/** No answer and 5xx count; a 4xx is an answer like any other. */
const breaks = (error: unknown): boolean =>
  error instanceof GatewayUnreachable || (error instanceof GatewayRefusal && error.status >= 500);

const STATES: Record<CircuitState, BreakerState> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
};

/** A closed breaker. */
export function createGatewayBreaker({
  failures = 5,
  halfOpenAfterMs = 5_000,
}: GatewayBreakerOptions = {}): GatewayBreaker {
  const circuit = circuitBreaker(handleAll, {
    halfOpenAfter: halfOpenAfterMs,
    breaker: new ConsecutiveBreaker(failures),
  });

  return {
    state: () => STATES[circuit.state],
    run: async (operation, send) => {
      try {
        // A no is a success to the circuit, so it comes out of it as a value.
        const settle = await circuit.execute(async () => {
          try {
            const value = await send();
            return () => value;
          } catch (error) {
            if (breaks(error)) throw error;
            return () => {
              throw error;
            };
          }
        });
        return settle();
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error;
        throw new GatewayUnreachable(operation, { sent: false, reason: 'breaker-open' });
      }
    },
    onOpen: (listener) => {
      const subscription = circuit.onBreak(() => listener());
      return () => subscription.dispose();
    },
    onClose: (listener) => {
      const subscription = circuit.onReset(() => listener());
      return () => subscription.dispose();
    },
  };
}

/** The same client behind the breaker of its host. */
export const withBreaker = (client: GatewayClient, breaker: GatewayBreaker): GatewayClient =>
  client.through((operation, send) => breaker.run(operation, send));
