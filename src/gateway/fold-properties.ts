import type { Property } from '../handoff/property';

/** How long the folded one may be, in UTF-16 units. */
const MOST_CHARACTERS = 8_000;

/** The first of the properties, and in place of what is more than `most` one named `more` that tells all of the rest. */
export function foldProperties(properties: readonly Property[], most: number): Property[] {
  if (properties.length <= most) return properties.map(({ key, value }) => ({ key, value }));
  const rest = properties.slice(most - 1);
  const lines: string[] = [];
  let length = 0;
  for (const { key, value } of rest) {
    const line = `${key}: ${value}`;
    length += line.length + 2;
    if (length > MOST_CHARACTERS) break;
    lines.push(line);
  }
  const left = rest.length - lines.length;
  const said = left === 0 ? lines : [...lines, `… and ${left} that are too long to show`];
  const first = properties.slice(0, most - 1).map(({ key, value }) => ({ key, value }));
  return [...first, { key: 'more', value: said.join('; ') }];
}
