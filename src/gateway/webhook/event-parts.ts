import { z } from 'zod/v4';
import type { Json } from '../../handoff/conversation';
import { isGatewayId } from '../gateway-id';
import { HANDOFF_ID } from '../handoff-id';

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text as every store and channel can hold it: half of a surrogate pair becomes U+FFFD. */
export const text = z.string().transform((value) => value.replace(LONE_SURROGATE, '\ufffd'));

/** The name of a person, a queue or a file, where there is one. */
export const label = z.string().min(1).max(512).optional().catch(undefined);

/** The id of a person or a queue; it goes into no path. */
export const partyId = z.string().min(1).max(256);

const attachment = z
  .object({ id: z.string().refine(isGatewayId), fileName: label })
  // The pre-signed URL stays behind: a file is fetched by its id, from the gateway.
  .transform(({ id, fileName }) => ({ id, ...(fileName === undefined ? {} : { name: fileName }) }));

const card = z.object({
  contentType: z.string().min(1).max(256),
  content: z.custom<Json>((value) => value !== undefined),
});

const readable = <T>(entry: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .transform((entries) => entries.map((one) => entry.safeParse(one)).flatMap(({ data }) => data ?? []))
    .catch([]);

/** Attachments and cards that can be read; others are left out. */
export const attachments = readable(attachment);
export const cards = readable(card);

/** Our handoff id among a user's additional properties. */
export const correlation = z
  .object({ additionalProperties: z.array(z.unknown()) })
  .transform(({ additionalProperties }) => {
    const ours = z.object({ key: z.literal(HANDOFF_ID), value: z.string().min(1).max(128) });
    return additionalProperties.map((one) => ours.safeParse(one).data?.value).find((value) => value !== undefined);
  })
  .optional()
  .catch(undefined);
