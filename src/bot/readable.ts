/** How deep a value is told of, and how many of its parts. */
const MOST_DEPTH = 6;
const MOST_PARTS = 500;

/** What an object says it is in JSON (dates, decimals, addresses, ids of databases); a map and a set as what they hold. */
export function plainOf(one: unknown): unknown {
  if (typeof one !== 'object' || one === null) return one;
  if (one instanceof Map) return Object.fromEntries(one);
  if (one instanceof Set) return [...one];
  try {
    const toJSON: unknown = Reflect.get(one, 'toJSON');
    return typeof toJSON === 'function' ? toJSON.call(one) : one;
  } catch {
    // A getter of the bot's own.
    return one;
  }
}

/**
 * A value in words, for a person who knows no JSON: `topic: refund; items: (id: 7; count: 2), (id: 9; count: 1)`. What
 * has no words (functions, empty objects, cycles, what is too deep) is left out or stands as `…`.
 */
export function readable(value: unknown): string {
  const around = new Set<object>();
  let parts = 0;

  const inWords = (given: unknown): string => {
    parts += 1;
    if (parts > MOST_PARTS) return '…';
    const one = plainOf(given);
    switch (typeof one) {
      case 'string':
        return one.trim();
      case 'number':
      case 'bigint':
      case 'boolean':
        return String(one);
      case 'object':
        return one === null ? '' : ofObject(one);
      default:
        return '';
    }
  };

  const ofObject = (one: object): string => {
    if (around.has(one) || around.size >= MOST_DEPTH) return '…';
    around.add(one);
    const inner = (part: unknown): string => {
      const plain = plainOf(part);
      const words = inWords(plain);
      const isOne = typeof plain !== 'object' || words.length < 2;
      return isOne || (Array.isArray(plain) && !Array.isArray(one)) ? words : `(${words})`;
    };
    const words = Array.isArray(one)
      ? one.slice(0, MOST_PARTS).map(inner).filter(Boolean).join(', ')
      : fieldsOf(one)
          .map(([key, part]) => [key.trim(), inner(part)] as const)
          .filter(([, told]) => told !== '')
          .map(([key, told]) => `${key}: ${told}`)
          .join('; ');
    around.delete(one);
    return words;
  };

  return inWords(value);
}

/** The fields of an object, as far as they can be had. */
export function fieldsOf(object: object): [string, unknown][] {
  return Object.keys(object)
    .slice(0, MOST_PARTS)
    .flatMap((key): [string, unknown][] => {
      try {
        return [[key, Reflect.get(object, key)]];
      } catch {
        // A getter of the bot's own.
        return [];
      }
    });
}
