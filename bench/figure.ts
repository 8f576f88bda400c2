/** What a figure has to be: so much at least, or so much at most. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** A figure that was measured. */
export interface Measured {
  /** What `--only` takes. */
  readonly name: string;
  /** What was measured, in words. */
  readonly title: string;
  readonly unit: string;
  /** What the product is held against, where there is such a thing; the median of the rounds. */
  readonly reference?: number;
  /** The median of the rounds. */
  readonly product: number;
  /** Product to reference: the median of the rounds' own ratios, since two runs in turn share the machine's mood. */
  readonly ratio?: number;
  /** Of the ratio where there is one, else of the product. Absent where the figure is only for information. */
  readonly target?: Target;
  readonly note?: string;
}

/** A figure that could not be measured here. */
export interface Skipped {
  readonly name: string;
  readonly title: string;
  readonly skipped: string;
}

export type Result = Measured | Skipped;

/** Something that can be measured; one measurement may give several results. */
export interface Figure {
  readonly name: string;
  /** `progress` takes what is being done now, in a few words. */
  measure(progress: (what: string) => void): Promise<readonly Result[]>;
}

/** Whether a figure is what it has to be; undefined where nothing is asked of it. */
export function isMet({ target, ratio, product }: Measured): boolean | undefined {
  if (!target) return undefined;
  const value = ratio ?? product;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}
