/** Hours of one day: `09:00-17:00`, or several. One that ends before it begins ends the next day; none is closed. */
export type DayHours = string | readonly string[];

/** The days of the week. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** When people are there. */
export interface OpeningHours {
  /** The zone that the hours are in, by its IANA name, such as `Europe/London`. */
  readonly timeZone: string;
  /** By the day on which they begin; a day that is left out is closed. */
  readonly weekly: Readonly<Partial<Record<(typeof WEEKDAYS)[number], DayHours>>>;
  /** Days that are closed: `2026-04-06`, or `12-25` for every year. */
  readonly holidays?: readonly string[];
  /** Days with hours of their own, named in the same way. */
  readonly exceptions?: Readonly<Record<string, DayHours>>;
}
