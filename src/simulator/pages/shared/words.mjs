/**
 * A length of time as a clock shows it: `0:07`, `12:40`, `1:02:03`.
 * @param {number} ms
 */
export function lengthOf(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

/**
 * The time of day.
 * @param {number} at ms since 1970
 * @param {boolean} [exact] with seconds and milliseconds
 */
export function timeOf(at, exact = false) {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  const short = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return exact ? `${short}:${two(date.getSeconds())}.${String(date.getMilliseconds()).padStart(3, '0')}` : short;
}

/**
 * A size for a reader.
 * @param {number} bytes
 */
export function sizeOf(bytes) {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
