const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]*$/;

/** Whether a value is an address that a user may be sent to: `http:` or `https:`, with a host and without a password. */
export function isWebUrl(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 4_096 || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/** Whether a value is the address of a picture that may be shown: a web address or a picture by itself. */
export const isImageUrl = (value: unknown): value is string =>
  isWebUrl(value) || (typeof value === 'string' && DATA_IMAGE.test(value));
