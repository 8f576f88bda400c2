/** A stretch of a day, in minutes of its clock; past 1440 it goes on the next day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Opening hours, checked and read. */
export interface Schedule {
  readonly timeZone: string;
  /** Monday first. */
  readonly weekly: readonly (readonly Stretch[])[];
  /** By `2026-04-06` or `12-25`; the full date counts before the other, and both before the week. */
  readonly dates: ReadonlyMap<string, readonly Stretch[]>;
}
