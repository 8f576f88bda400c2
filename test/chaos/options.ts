import { parseArgs } from 'node:util';

/** How instances are interrupted while everything runs. */
export type Kill = 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'none';

/**
 * Whom the bot serves. `relay`: users of a vendor's channel, handed to agents; `channel`: users who write on 8x8's own
 * channels first; `both`: half of each, on one bot.
 */
export type Flow = (typeof FLOWS)[number];

const FLOWS = ['relay', 'channel', 'both'] as const;

/** What a run is made of. The same options with the same seed make the same faults, kills and messages. */
export interface ChaosOptions {
  readonly flow: Flow;
  readonly store: 'sqlite' | 'postgres';
  /** The server for `--store postgres`; the run makes a schema of its own there. */
  readonly postgresUrl: string;
  /** How many processes serve the bot at once. */
  readonly instances: number;
  /** How long messages flow, seconds; what is on its way then is waited for. */
  readonly seconds: number;
  readonly kill: Kill;
  readonly killEveryMs: number;
  readonly seed: number;
  /** How many in all; of both flows, every other one. */
  readonly conversations: number;
  /** Messages a second, each way, of each conversation. */
  readonly rate: number;
  /** How long the end of everything may take after the last message, seconds. */
  readonly drainSeconds: number;
  /** Whether the result is printed as one JSON object. */
  readonly json: boolean;
  /** Whether the folder with the store and the instances' logs stays. */
  readonly keep: boolean;
  /** Whether a Postgres that cannot be reached is no failure. */
  readonly skipUnreachable: boolean;
}

const KILLS: readonly string[] = ['SIGKILL', 'SIGTERM', 'SIGSTOP', 'none'];

/** A wrong command line; the message says what was expected. */
export class WrongOption extends Error {}

/** Reads the command line. Throws `WrongOption`, and what `parseArgs` throws for flags that are not known. */
export function optionsFrom(args: readonly string[], env: NodeJS.ProcessEnv): ChaosOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      flow: { type: 'string', default: 'relay' },
      store: { type: 'string', default: 'sqlite' },
      'postgres-url': { type: 'string' },
      instances: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '60' },
      kill: { type: 'string', default: 'SIGKILL' },
      'kill-every-ms': { type: 'string', default: '1500' },
      seed: { type: 'string', default: '1' },
      conversations: { type: 'string', default: '20' },
      rate: { type: 'string', default: '1' },
      'drain-seconds': { type: 'string', default: '90' },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      'skip-unreachable': { type: 'boolean', default: false },
    },
  });
  const { store, kill } = values;
  const flow = FLOWS.find((known) => known === values.flow);
  if (!flow) throw new WrongOption(`Expected --flow ${FLOWS.join(', ')}.`);
  if (store !== 'sqlite' && store !== 'postgres') throw new WrongOption('Expected --store sqlite or postgres.');
  if (!KILLS.includes(kill)) throw new WrongOption(`Expected --kill ${KILLS.join(', ')}.`);
  const number = (name: string, value: string, least: number): number => {
    if (value.trim() !== '' && Number(value) >= least) return Number(value);
    throw new WrongOption(`Expected --${name} to be a number from ${least} up, got ${value}.`);
  };
  return {
    flow,
    store,
    postgresUrl: values['postgres-url'] ?? env.TEST_POSTGRES_URL ?? 'postgres://root@127.0.0.1:5432/test',
    instances: number('instances', values.instances, 1),
    seconds: number('seconds', values.seconds, 1),
    kill: kill as Kill,
    killEveryMs: number('kill-every-ms', values['kill-every-ms'], 50),
    seed: number('seed', values.seed, 0),
    conversations: number('conversations', values.conversations, flow === 'both' ? 2 : 1),
    rate: number('rate', values.rate, 0.01),
    drainSeconds: number('drain-seconds', values['drain-seconds'], 1),
    json: values.json,
    keep: values.keep,
    skipUnreachable: values['skip-unreachable'],
  };
}
