import { IANAZone } from 'luxon';
import { HandoffError } from '../errors';
import { type DayHours, type OpeningHours, WEEKDAYS } from './opening-hours';
import type { Schedule, Stretch } from './schedule';

/** How many dates may have hours of their own, and how many stretches a day. */
const MOST_DATES = 1_000;
const MOST_STRETCHES = 20;

const STRETCH = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;
const DATE = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/;
/** A leap year, so that the 29th of February is a day of every year. */
const ANY_YEAR = 2024;

/** Opening hours that cannot be; the message says which part and what was expected. */
export class OpeningHoursError extends HandoffError {
  constructor(expected: string) {
    super('invalid-opening-hours', expected);
  }
}

const shown = (value: unknown): string => JSON.stringify(String(value).slice(0, 40));

function stretchOf(text: string): Stretch {
  const [, hour = '', minute = '', endHour = '', endMinute = ''] = STRETCH.exec(text.trim()) ?? [];
  const from = Number(hour) * 60 + Number(minute);
  const to = Number(endHour) * 60 + Number(endMinute);
  if (hour === '' || to > 1_440 || from === to) {
    throw new OpeningHoursError(`Expected hours such as 09:00-17:00, found ${shown(text)}`);
  }
  return { from, to: to > from ? to : to + 1_440 };
}

function stretchesOf(hours: DayHours): Stretch[] {
  const all = typeof hours === 'string' ? (hours.trim() === 'closed' ? [] : hours.split(',')) : hours;
  if (!Array.isArray(all) || all.length > MOST_STRETCHES) {
    throw new OpeningHoursError(`Expected hours such as 09:00-17:00, at most ${MOST_STRETCHES} a day`);
  }
  return all.map((one) => stretchOf(String(one)));
}

/** The key of a date that exists. */
export function dateOf(text: string): string {
  const [found, year = ANY_YEAR, month, day] = DATE.exec(text.trim()) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (!found || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    throw new OpeningHoursError(`Expected a date such as 2026-04-06, or 12-25 for every year, found ${shown(text)}`);
  }
  return found;
}

/** Checks opening hours. Throws `OpeningHoursError`. */
export function scheduleOf({ timeZone, weekly, holidays = [], exceptions = {} }: OpeningHours): Schedule {
  if (!IANAZone.isValidZone(timeZone)) {
    throw new OpeningHoursError(`Expected a time zone such as Europe/London, found ${shown(timeZone)}`);
  }
  const unknown = Object.keys(weekly).find((day) => !(WEEKDAYS as readonly string[]).includes(day));
  if (unknown !== undefined) throw new OpeningHoursError(`Expected days such as monday, found ${shown(unknown)}`);
  const named = [...holidays.map((date) => [date, []] as const), ...Object.entries(exceptions)];
  if (named.length > MOST_DATES) throw new OpeningHoursError(`Expected at most ${MOST_DATES} dates`);
  return {
    timeZone,
    weekly: WEEKDAYS.map((day) => stretchesOf(weekly[day] ?? [])),
    dates: new Map(named.map(([date, hours]) => [dateOf(date), stretchesOf(hours)])),
  };
}
