import { z } from 'zod/v4';
import type { GatewayCall, Transport } from './transport';

/** How a list is asked for. */
export interface ListOptions {
  /** How many a page; the gateway's own default is 20. @default 100 */
  readonly size?: number;
  /** `<attribute>:asc` or `<attribute>:desc`. */
  readonly sort?: string;
  /** A FIQL expression, such as `name==Support`. */
  readonly filter?: string;
}

const pageSchema = z.object({ totalPages: z.number().int().nonnegative() }).optional().catch(undefined);

/** A page whose items are under `name` in `_embedded`; an empty list may leave that out. */
export const pageOf = <T>(name: string, item: z.ZodType<T>) =>
  z
    .object({ _embedded: z.object({ [name]: z.array(item).optional() }).nullish(), page: pageSchema })
    .transform(({ _embedded, page }) => ({
      items: _embedded?.[name] === undefined ? [] : (_embedded[name] as T[]),
      totalPages: page?.totalPages,
    }));

/**
 * Walks through a list, fetching each page when it is asked for. Entries that are added meanwhile push others to the
 * next page, so an id that was given already is not given again.
 */
export async function* listPages<T extends { id?: string }>(
  transport: Transport,
  call: Pick<GatewayCall, 'operation' | 'path'>,
  { name, item }: { readonly name: string; readonly item: z.ZodType<T> },
  { size = 100, sort, filter }: ListOptions = {},
): AsyncGenerator<T, void, undefined> {
  const schema = pageOf(name, item);
  const given = new Set<string>();
  for (let page = 0; ; page++) {
    const query = { page, size, sort, filter };
    const { items, totalPages } = await transport.read({ ...call, method: 'GET', query }, schema);
    const fresh = items.filter(({ id }) => id === undefined || !given.has(id));
    for (const item of fresh) {
      if (item.id !== undefined) given.add(item.id);
      yield item;
    }
    // Without a count, a gateway that repeats itself would be asked for ever.
    const last = totalPages === undefined ? items.length < size || fresh.length === 0 : page + 1 >= totalPages;
    if (last || items.length === 0) return;
  }
}
