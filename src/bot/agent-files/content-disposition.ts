/** What may stand in `filename*` as it is (RFC 8187, attr-char). `encodeURIComponent` leaves these four too many. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** A header that has a file kept and not opened, under its name (RFC 6266): in ASCII, and in full for who can read it. */
export function attachmentDisposition(name: string): string {
  const whole = name.replace(/\p{Surrogate}/gu, '\ufffd');
  const ascii = whole.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended(whole)}`;
}
