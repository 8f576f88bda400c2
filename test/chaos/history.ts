/** Something that arrived: a message on the agent's desk or on the user's screen. */
export interface Sighting {
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
  /** The instance that brought it, where that is known. */
  readonly by?: string;
  /** Whether it was marked as perhaps a repeat. */
  readonly redelivery?: boolean;
}

/** Messages that are in order among themselves: what was said, and what of it was seen. */
export interface Line {
  readonly name: string;
  /** The same text may be said again, but not twice in a row. */
  readonly said: readonly string[];
  readonly seen: readonly Sighting[];
}

/** An instance was killed or stopped. */
export interface Interruption {
  readonly by: string;
  /** ms since 1970. */
  readonly at: number;
  /** When it went on, where it was stopped. */
  readonly until?: number;
}

/** What became of one line's messages, or of those of many. */
export interface Tally {
  readonly said: number;
  readonly seen: number;
  readonly lost: number;
  /** Repeats that nothing excuses. */
  readonly duplicated: number;
  /** Repeats of the one message that was in flight when its instance was interrupted, marked as such. */
  readonly excused: number;
  /** Seen for the first time after one that was said later. */
  readonly misordered: number;
  /** Seen and never said. */
  readonly unknown: number;
  /** Seen with the mark of a redelivery, repeat or not. */
  readonly marked: number;
  /** A sentence for each broken promise. */
  readonly broken: readonly string[];
}

interface Repeat {
  readonly index: number;
  readonly sighting: Sighting;
  readonly earlier: Sighting;
}

interface Matched {
  readonly firsts: readonly { readonly index: number; readonly sighting: Sighting }[];
  readonly repeats: readonly Repeat[];
  readonly missing: readonly string[];
  readonly unknown: readonly Sighting[];
}

/** What was sent just before its instance died may arrive that much later. */
export const GRACE_MS = 1_000;

/** Brings together what was said and seen: the nth sighting of a text is the nth time it was said. */
function match({ said, seen }: Line): Matched {
  const places = new Map<string, number[]>();
  said.forEach((text, index) => {
    places.set(text, [...(places.get(text) ?? []), index]);
  });
  const taken = new Map<string, number>();
  const latest = new Map<number, Sighting>();
  const firsts: { index: number; sighting: Sighting }[] = [];
  const repeats: Repeat[] = [];
  const unknown: Sighting[] = [];
  let last: string | undefined;
  for (const sighting of seen) {
    const { text, redelivery } = sighting;
    const indexes = places.get(text);
    if (!indexes) {
      unknown.push(sighting);
      continue;
    }
    const before = taken.get(text) ?? 0;
    // Nothing is said twice in a row, so a marked one that follows itself is a repeat.
    const isNew = before < indexes.length && !(redelivery && last === text);
    const index = indexes[isNew ? before : before - 1]!;
    const earlier = latest.get(index);
    latest.set(index, sighting);
    last = text;
    if (isNew) {
      taken.set(text, before + 1);
      firsts.push({ index, sighting });
    } else {
      repeats.push({ index, sighting, earlier: earlier! });
    }
  }
  const missing = [...places].flatMap(([text, indexes]) => indexes.slice(taken.get(text) ?? 0).map(() => text));
  return { firsts, repeats, missing, unknown };
}

/**
 * Checks one line. A repeat is excused when one of the two is marked and its message was the last one that the
 * interrupted instance had shown in the line: that is the one in flight. Each interruption excuses one.
 */
export function checkLine(line: Line, interruptions: readonly Interruption[] = []): Tally {
  const { firsts, repeats, missing, unknown } = match(line);
  const used = new Set<Interruption>();

  /** Shown while another one was stopped that holds what keeping it needs, such as the lock of a file. */
  const wasHeldUp = ({ sighting, earlier }: Repeat, { at, until }: Interruption): boolean =>
    sighting.redelivery === true && until !== undefined && at <= earlier.at && earlier.at <= until;

  /** Shown by the instance that was interrupted, and again, marked, by another. */
  const wasInFlight = ({ index, sighting, earlier }: Repeat, { by, at, until = at }: Interruption): boolean =>
    sighting.redelivery === true &&
    by === earlier.by &&
    earlier.at <= until + GRACE_MS &&
    at <= sighting.at &&
    !firsts.some((later) => later.index > index && later.sighting.by === by && later.sighting.at <= at);

  /** Shown, marked, by another, and then by the instance that was stopped in the middle of sending it. */
  const wasUnderWay = ({ sighting, earlier }: Repeat, { by, at, until }: Interruption): boolean =>
    earlier.redelivery === true &&
    by === sighting.by &&
    until !== undefined &&
    at <= earlier.at &&
    until <= sighting.at &&
    sighting.at <= until + GRACE_MS;

  const isExcused = (repeat: Repeat): boolean => {
    const interruption = interruptions.find(
      (candidate) =>
        !used.has(candidate) && [wasInFlight, wasUnderWay, wasHeldUp].some((excuses) => excuses(repeat, candidate)),
    );
    if (interruption) used.add(interruption);
    return interruption !== undefined;
  };

  const excused = repeats.filter(isExcused);
  const duplicated = repeats.filter((repeat) => !excused.includes(repeat));
  let newest = -1;
  const misordered = firsts.filter(({ index }) => {
    const after = newest > index;
    newest = Math.max(newest, index);
    return after;
  });
  const { name } = line;
  return {
    said: line.said.length,
    seen: line.seen.length,
    lost: missing.length,
    duplicated: duplicated.length,
    excused: excused.length,
    misordered: misordered.length,
    unknown: unknown.length,
    marked: line.seen.filter(({ redelivery }) => redelivery).length,
    broken: [
      ...missing.map((text) => `${name}: "${text}" was lost`),
      ...duplicated.map(
        ({ sighting }) => `${name}: "${sighting.text}" came again${sighting.redelivery ? ' (marked)' : ''}`,
      ),
      ...misordered.map(({ sighting }) => `${name}: "${sighting.text}" came after a later one`),
      ...unknown.map(({ text }) => `${name}: "${text}" came, and nobody said it`),
    ],
  };
}

/** Checks many lines, and adds up. */
export function checkLines(lines: readonly Line[], interruptions: readonly Interruption[] = []): Tally {
  const tallies = lines.map((line) => checkLine(line, interruptions));
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  return {
    said: sum(({ said }) => said),
    seen: sum(({ seen }) => seen),
    lost: sum(({ lost }) => lost),
    duplicated: sum(({ duplicated }) => duplicated),
    excused: sum(({ excused }) => excused),
    misordered: sum(({ misordered }) => misordered),
    unknown: sum(({ unknown }) => unknown),
    marked: sum(({ marked }) => marked),
    broken: tallies.flatMap(({ broken }) => broken),
  };
}
