export * from './business-hours';
export { OpeningHoursError } from './check-hours';
export type { DayHours, OpeningHours } from './opening-hours';
export { readOpeningHours } from './read-hours';
