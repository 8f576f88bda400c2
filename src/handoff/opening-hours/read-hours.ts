import { z } from 'zod/v4';
import { dateOf, OpeningHoursError, scheduleOf } from './check-hours';
import { type OpeningHours, WEEKDAYS } from './opening-hours';

/** Longer texts are no opening hours. */
const MOST_CHARACTERS = 20_000;

const EXAMPLE = 'Europe/London; Mon-Fri 09:00-17:00; 12-25 closed';

const dayHours = z.union([z.string(), z.array(z.string())]);
const day = dayHours.optional();
const schema = z.strictObject({
  timeZone: z.string(),
  weekly: z.strictObject({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  }),
  holidays: z.array(z.string()).optional(),
  exceptions: z.record(z.string(), dayHours).optional(),
});

const weekdayOf = (name: string): number => {
  const index = WEEKDAYS.findIndex((weekday) => name.length > 1 && weekday.startsWith(name.toLowerCase()));
  if (index < 0)
    throw new OpeningHoursError(`Expected days such as Mon-Fri, found ${JSON.stringify(name.slice(0, 40))}`);
  return index;
};

/** The days of `Mon`, `Mon-Fri` and `Sat-Mon`. */
function weekdaysOf(range: string): number[] {
  const [from = '', to = from] = range.split('-');
  const [first, last] = [weekdayOf(from), weekdayOf(to)];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => (first + index) % 7);
}

function fromText(text: string): OpeningHours {
  const [timeZone = '', ...rules] = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const weekly: Record<string, string> = {};
  const exceptions: Record<string, string> = {};
  const add = (to: Record<string, string>, day: string, hours: string): void => {
    to[day] = to[day] === undefined ? hours : `${to[day]},${hours}`;
  };
  for (const rule of rules) {
    const [days = '', ...rest] = rule.split(/\s+/);
    const hours = rest.join('');
    if (hours === '') throw new OpeningHoursError(`Expected "${EXAMPLE}", found a part without hours`);
    for (const named of days.split(',')) {
      if (/^\d/.test(named)) add(exceptions, dateOf(named), hours);
      else for (const index of weekdaysOf(named)) add(weekly, WEEKDAYS[index] ?? '', hours);
    }
  }
  if (rules.length === 0) throw new OpeningHoursError(`Expected "${EXAMPLE}"`);
  return { timeZone, weekly, exceptions };
}

/** Opening hours that are anything yet. Throws `OpeningHoursError`, which names the part that is wrong. */
export function checkedHours(given: unknown): OpeningHours {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join('.');
  throw new OpeningHoursError(
    `Expected timeZone, weekly, and where needed holidays and exceptions, found something else at ${JSON.stringify(path)}`,
  );
}

function fromJson(text: string): OpeningHours {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new OpeningHoursError('Expected JSON with timeZone, weekly, and where needed holidays and exceptions');
  }
  return checkedHours(given);
}

/**
 * Opening hours as they stand in a setting: `Europe/London; Mon-Fri 09:00-17:00; Sat 10:00-12:00,13:00-14:00; 12-25
 * closed; 2026-12-24 09:00-12:00`, or the same as JSON of `OpeningHours`. Throws `OpeningHoursError`.
 */
export function readOpeningHours(text: string): OpeningHours {
  if (text.length > MOST_CHARACTERS) throw new OpeningHoursError(`Expected at most ${MOST_CHARACTERS} characters`);
  const hours = text.trim().startsWith('{') ? fromJson(text) : fromText(text);
  scheduleOf(hours);
  return hours;
}
