import type { HandoffKind } from './handoff-resolution';

// Every quantifier is bounded and none is nested: a frame costs a constant at each letter.
// The stretch a frame reports is its named group, the rest is context.
export const someBefore = '[dAfDHZ]{0,4}';
export const person = `${someBefore}(?:_(?=P)|(?<=A)_(?=O))?[HRPSOQ](?:[fx]?[AH])?`;
export const strongPerson = `(?:[xdAfH]{0,4}[HRP]|[xdf]{0,3}A[dAf]{0,2}[RSOQHP])[AH]?`;
/** In front stand the writer, his wish or nothing: not another subject. */
export const asked = '(?<=(?:^|^_(?=[CG]I?[dA]{0,2}[HPS])|[.,;?&WMYKhyGILUBaE!~b]|Bx?N)[xfpd<]{0,3})';
/** A clause begins here. */
export const begin = '(?<=^|[.,;?])[yfpdI]{0,4}';
export const end = '[fpyUa]{0,4}(?=$|[.,;?])';
/** What follows is not a noun that would make another thing of it ("agent console"). */
export const closed = '(?=$|[.,;?fpxraITLChAM<UByKWG~]|N[dfx]{0,2}B)';

/** A few words between a verb and its object, known or not, that turn nothing round. */
export const gap = '[^.,;?N3=v<rU]{1,5}';
export const surePerson = '(?:[HP]|A[RSO]|(?<=xd)Q)';
export const tight = '(?=$|[.,;?fpaITLCh<MUG])';

/** A frame as it is written: `needs` are groups of letters, of each of which one must be in the shape. */
export type FrameSource = readonly [name: string, kind: HandoffKind, score: number, needs: string, pattern: string];
