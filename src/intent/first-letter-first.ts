/** Whether a pattern has alternatives, other than within its groups and lookarounds. */
function hasAlternatives(pattern: string): boolean {
  let rest = pattern.replace(/\[[^\]]*\]/gu, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\([^()]*\)/gu, '');
  }
  return rest.includes('|') || rest.includes(')');
}

/**
 * Makes a frame look for the first letter of a request before it looks back from there: most places are passed at once
 * so. Left as it is where more than one thing may come first.
 */
export function firstLetterFirst(pattern: string): string {
  const [, behind = '', is = ''] = /^(.*)\(\?<is>(.*)$/u.exec(pattern) ?? [];
  const first = /^(?:[A-Za-z~]|\[[^\]^]+\])(?![?{|])/u.exec(is)?.[0];
  // The group closes somewhere in `is`: what follows cannot start the request.
  const group = is.slice(0, closing(is));
  if (first === undefined || hasAlternatives(group) || !/^(?:\(\?<[=!].*\))?$/u.test(behind) || hasAlternatives(behind))
    return pattern;
  return `(?=${first})${pattern}`;
}

/** Where the group ends whose opening was just read. */
function closing(pattern: string): number {
  let depth = 1;
  const masked = pattern.replace(/\[[^\]]*\]/gu, (set) => '_'.repeat(set.length));
  for (let i = 0; i < masked.length; i++) {
    if (masked[i] === '(') depth++;
    if (masked[i] === ')' && --depth === 0) return i;
  }
  return masked.length;
}
