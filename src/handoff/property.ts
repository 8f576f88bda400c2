/** Something the agent sees beside the user's data. */
export interface Property {
  readonly key: string;
  readonly value: string;
}

/** The properties with `changes` over them: those with a known key in its place, the others after them. */
export function mergeProperties(properties: readonly Property[], changes: readonly Property[]): Property[] {
  const merged = new Map(properties.map(({ key, value }) => [key, value]));
  for (const { key, value } of changes) merged.set(key, value);
  return [...merged].map(([key, value]) => ({ key, value }));
}
