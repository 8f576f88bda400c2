/**
 * Runs something again and again without two runs at once. Each call is answered by a run that began after it; those
 * who call while one runs share the next.
 * @param {() => Promise<void>} run
 * @returns {() => Promise<void>}
 */
export function coalesce(run) {
  /** @type {Promise<void> | undefined} */
  let running;
  /** @type {Promise<void> | undefined} */
  let next;
  /** @returns {Promise<void>} */
  function ask() {
    if (running) {
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return ask();
        });
      return next;
    }
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  }
  return ask;
}
