import { z } from 'zod/v4';
import type { Card, Json } from '../../handoff';
import { cut } from './limits';

export const QUICK_REPLIES = 'application/8x8.quick.replies';

const MOST = 50;
const TITLE = 200;

const option = z.object({ title: z.string().trim().min(1) });
const content = z.object({ options: z.array(z.unknown()) });

/** A quick-reply card that lets the user choose from these. */
export const quickReplyCard = (titles: readonly string[]): Card => ({
  contentType: QUICK_REPLIES,
  content: { options: titles.map((title) => ({ title })) },
});

/** What a quick-reply card lets the user choose from; undefined where it cannot be read, or offers nothing. */
export function quickReplies(card: Json): string[] | undefined {
  const parsed = content.safeParse(card);
  if (!parsed.success) return undefined;
  const titles = parsed.data.options
    .slice(0, MOST)
    .flatMap((one) => option.safeParse(one).data?.title ?? [])
    .map((title) => cut(title, TITLE));
  return titles.length > 0 ? [...new Set(titles)] : undefined;
}
