import { DateTime } from 'luxon';
import { scheduleOf } from './check-hours';
import type { OpeningHours } from './opening-hours';
import { checkedHours, readOpeningHours } from './read-hours';
import type { Schedule, Stretch } from './schedule';

/** How far ahead an opening is looked for: closed for longer than a year is closed for good. */
const MOST_DAYS = 400;

/** Whether the business is open at a moment, and when it opens next where it is not. */
export interface BusinessState {
  readonly open: boolean;
  /** The first moment at which it is open again, ms; undefined where it is open, or closed for more than a year. */
  readonly opensAt?: number;
}

/** Says when people are there. */
export interface BusinessHours {
  readonly timeZone: string;
  at(ms: number): BusinessState;
}

function stretchesOn({ weekly, dates }: Schedule, day: DateTime): readonly Stretch[] {
  const date = day.toFormat('yyyy-MM-dd');
  return dates.get(date) ?? dates.get(date.slice(5)) ?? weekly[day.weekday - 1] ?? [];
}

/**
 * The moment at which a day's clock shows `minutes`. Where the clock is put back it shows the same twice: hours begin
 * at the first and end at the second. Where it is put forward, what it skips comes as much later.
 */
function momentOf({ year, month, day, zoneName }: DateTime, minutes: number, which: 'first' | 'last'): number {
  const { year: y, month: m, day: d } = DateTime.utc(year, month, day).plus({ days: Math.floor(minutes / 1_440) });
  const clock = { year: y, month: m, day: d, hour: Math.floor((minutes % 1_440) / 60), minute: minutes % 60 };
  const moment = DateTime.fromObject(clock, { zone: zoneName ?? 'UTC' });
  const all = moment.getPossibleOffsets().map((one) => one.toMillis());
  return which === 'first' ? Math.min(...all) : Math.max(...all);
}

/** Reads opening hours. Throws `OpeningHoursError`. */
export function createBusinessHours(hours: OpeningHours | string): BusinessHours {
  const schedule = scheduleOf(typeof hours === 'string' ? readOpeningHours(hours) : checkedHours(hours));
  const { timeZone } = schedule;

  const spansOn = (day: DateTime): { readonly from: number; readonly to: number }[] =>
    stretchesOn(schedule, day)
      .map(({ from, to }) => ({ from: momentOf(day, from, 'first'), to: momentOf(day, to, 'last') }))
      // What lies in the hour that the clock skips is not there.
      .filter(({ from, to }) => from < to);

  return {
    timeZone,
    at(ms) {
      // Noon is there on every day, whatever the clock does.
      const today = DateTime.fromMillis(ms, { zone: timeZone }).set({ hour: 12, minute: 0, second: 0, millisecond: 0 });
      const near = [-1, 0].flatMap((days) => spansOn(today.plus({ days })));
      if (near.some(({ from, to }) => from <= ms && ms < to)) return { open: true };
      for (let days = 0; days <= MOST_DAYS; days += 1) {
        const later = spansOn(today.plus({ days })).filter(({ from }) => from > ms);
        if (later.length > 0) return { open: false, opensAt: Math.min(...later.map(({ from }) => from)) };
      }
      return { open: false };
    },
  };
}
