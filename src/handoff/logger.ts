/** Ids, counts and codes of one log line. Never a message's text, never a key. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the package writes its log: four methods, so that `console`-like loggers and pino fit with a line each. */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

const line = (message: string, fields: LogFields = {}): string =>
  [
    `[botbuilder-8x8] ${message}`,
    ...Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `${key}=${value}`),
  ].join(' ');

/** The default logger: warnings and errors to the console, nothing below. */
export const quietLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message, fields) => console.warn(line(message, fields)),
  error: (message, fields) => console.error(line(message, fields)),
};

/** A logger that also prints what goes well; the sample bot uses it. */
export const consoleLogger: Logger = {
  ...quietLogger,
  info: (message, fields) => console.log(line(message, fields)),
};
