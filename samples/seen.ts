/** How long a step may take before it counts as not seen, ms. */
const STEP_MS = 15_000;

/** Resolves with the step; rejects with `what` it was when it was not seen in time. */
export async function seen<T>(what: string, step: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not seen within ${STEP_MS / 1_000} s: ${what}.`)), STEP_MS);
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
}
