/** Longer names are cut, characters. */
const MOST = 120;

/** Separators, what file systems refuse, what is not to be seen, and what turns the reading direction around. */
const UNWANTED = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069/\\:*?"<>|]+/gu;

/** What a file is called of which no name is known. */
export const UNNAMED = 'file';

/** A sender's name for a file, fit to be read and to be a file's name. */
export function cleanFileName(name: string | undefined): string {
  const clean = (name ?? '')
    .slice(0, 1_000)
    .replace(UNWANTED, '_')
    .replace(/^[.\s]+/, '')
    .trim();
  if (clean === '') return UNNAMED;
  const characters = [...clean];
  if (characters.length <= MOST) return clean;
  const dot = characters.lastIndexOf('.');
  const ending = dot > 0 && characters.length - dot <= 10 ? characters.slice(dot) : [];
  return [...characters.slice(0, MOST - ending.length), ...ending].join('');
}

/** The name with an extension that tells what the file is. */
export function namedAs(name: string, extensions: readonly string[]): string {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  return name.includes('.') && extensions.includes(extension) ? name : `${name}.${extensions[0]}`;
}
