const MARK = '\u0001';
const UNFIT = /\0|\p{Surrogate}/u;

/**
 * An id of somebody else as it is stored. Neither engine keeps NUL or half a surrogate pair in a text, and an id that
 * was cut or altered would be another one: such an id is stored as JSON behind a mark.
 */
export const storedId = (id: string): string =>
  UNFIT.test(id) || id.startsWith(MARK) ? MARK + JSON.stringify(id) : id;

/** The id that `storedId` stored. */
export const originalId = (stored: string): string =>
  stored.startsWith(MARK) ? (JSON.parse(stored.slice(1)) as string) : stored;
