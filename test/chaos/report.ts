import type { Verdict } from './evaluate';
import type { Tally } from './history';
import type { ChaosOptions } from './options';

/** What a run came to. */
export interface Result {
  readonly options: ChaosOptions;
  /** Of each flow that was played. */
  readonly verdicts: Readonly<Partial<Record<'relay' | 'channel', Verdict>>>;
  readonly kills: number;
  readonly resent: number;
  readonly deadLetters: number;
  readonly drainMs: number;
  /** How long the run's own process was held up at most, ms: beyond the settle time its contact center broke its word. */
  readonly lagMs: number;
  /** A sentence for each broken promise; empty where all were kept. */
  readonly broken: readonly string[];
}

const SHOWN = 25;

const COLUMNS = ['said', 'seen', 'lost', 'duplicated', 'misordered', 'unknown', 'marked', 'excused'] as const;

const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(14) + cells.map((cell) => String(cell).padStart(12)).join('');

const tallyRow = (name: string, tally: Tally): string =>
  row(
    name,
    COLUMNS.map((column) => tally[column]),
  );

/** How a run is started again. */
export const commandOf = (options: ChaosOptions): string =>
  [
    'npm run chaos --',
    `--flow ${options.flow} --store ${options.store} --instances ${options.instances} --seconds ${options.seconds} --kill ${options.kill}`,
    `--kill-every-ms ${options.killEveryMs} --conversations ${options.conversations} --rate ${options.rate}`,
    `--seed ${options.seed}`,
  ].join(' ');

/** The result as a reader wants it. */
export function printable(result: Result): string {
  const { options, verdicts, kills, resent, deadLetters, drainMs, lagMs, broken } = result;
  const { relay, channel } = verdicts;
  const more = broken.length - SHOWN;
  const handoffs = [relay, channel].reduce((sum, verdict) => sum + (verdict?.handoffs ?? 0), 0);
  return [
    '',
    row('', COLUMNS),
    ...(relay ? [tallyRow('user → agent', relay.toAgent), tallyRow('agent → user', relay.toUser)] : []),
    ...(channel ? [tallyRow('user → bot', channel.toAgent), tallyRow('bot → user', channel.toUser)] : []),
    '',
    `${kills} × ${options.kill}, ${handoffs} handoffs, ${resent} activities sent again by the channel, ` +
      `${deadLetters} dead letters, drained in ${(drainMs / 1_000).toFixed(1)} s, ` +
      `this process held up for ${lagMs} ms at most`,
    ...Object.entries(verdicts).map(([flow, { endings }]) => `ended, ${flow}: ${JSON.stringify(endings)}`),
    '"marked" were shown with channelData.redelivery; "excused" of them repeat the one message in flight at a kill.',
    '',
    broken.length === 0 ? 'Every promise was kept.' : `${broken.length} times a promise was broken:`,
    ...broken.slice(0, SHOWN).map((sentence) => `  - ${sentence}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n');
}

/** The result for a program. */
export function asJson({ options, verdicts, broken, ...counts }: Result): string {
  const { postgresUrl: _secret, ...shown } = options;
  const tally = ({ broken: _broken, ...numbers }: Tally): Omit<Tally, 'broken'> => numbers;
  return JSON.stringify({
    options: shown,
    ...Object.fromEntries(
      Object.entries(verdicts).map(([flow, { toAgent, toUser, handoffs, endings }]) => [
        flow,
        { toAgent: tally(toAgent), toUser: tally(toUser), handoffs, endings },
      ]),
    ),
    ...counts,
    broken,
  });
}
