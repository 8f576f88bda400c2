import { z } from 'zod/v4';
import { PRESENCES } from '../presence';
import { CARD_TYPES, checkUser } from '../rest/conversation-checks';
import { invalid } from '../rest/problem';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,128}$/, 'must be an id');
const words = z.string().max(20_000);

const card = z.strictObject({
  id: words.optional(),
  contentType: z.enum(CARD_TYPES),
  content: z.record(z.string(), z.unknown()),
});

const file = z.strictObject({
  filename: z.string().min(1).max(255),
  contentType: z.string().max(255).default('application/octet-stream'),
  content: z
    .string()
    .min(1)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'must be base64')
    .transform((text) => Buffer.from(text, 'base64')),
});

export const emptyBody = z.strictObject({});
const files = z.array(file).max(10).default([]);

export const acceptBody = z.strictObject({ chatId: id.optional() });
export const presenceBody = z.strictObject({ presence: z.enum(PRESENCES) });
export const typingBody = z.strictObject({ on: z.boolean() });
export const messageBody = z
  .strictObject({
    text: words.default(''),
    attachments: files,
    cards: z.array(card).max(10).default([]),
  })
  .refine(({ text, attachments, cards }) => text !== '' || attachments.length + cards.length > 0, 'must not be empty');
export const transferBody = z.union([z.strictObject({ queueId: id }), z.strictObject({ departmentId: id })]);
export const visitBody = z.strictObject({
  channel: z.enum(['WebChat', 'WhatsApp', 'SMS', 'Facebook', 'Viber', 'RCS', 'Email']).optional(),
  user: z.unknown().transform((user) => checkUser(user ?? {})),
  msisdn: z.string().max(64).optional(),
});
export const sayBody = z.strictObject({ text: words.default(''), attachments: files });
export const pressBody = z.strictObject({ title: z.string().min(1).max(255), payload: z.unknown() });
export const answerBody = z.strictObject({ type: z.enum(['Action.Submit', 'Action.Execute']), data: z.unknown() });
export const endBody = z.strictObject({ code: words.optional() });
export const wrapUpBody = z.strictObject({ code: z.string().min(1).max(255), note: words.optional() });

const milliseconds = z.union([z.number().min(0), z.tuple([z.number().min(0), z.number().min(0)])]);
const on = z.literal(true).optional();
const requestFault = z.strictObject({
  status: z.int().min(400).max(599).optional(),
  retryAfterSeconds: z.number().min(0).optional(),
  reset: on,
  applied: on,
  delayMs: milliseconds.optional(),
});
const deliveryFault = z.strictObject({
  drop: on,
  lost: on,
  duplicate: on,
  delayMs: milliseconds.optional(),
  reorder: on,
  forge: on,
});
const probability = z.number().min(0).max(1);
const names = z.array(words).optional();

export const planBody = z.strictObject({
  requests: z.array(requestFault.extend({ probability, operations: names })).optional(),
  deliveries: z.array(deliveryFault.extend({ probability, eventTypes: names })).optional(),
  readLagMs: z.number().min(0).optional(),
});
export const nextRequestBody = z.strictObject({ operation: words, fault: requestFault });
export const nextDeliveryBody = z.strictObject({ fault: deliveryFault, eventType: words.optional() });
export const outageBody = z.strictObject({ forMs: z.number().min(1).max(600_000), fault: requestFault });
export const webhookBody = z.strictObject({ url: z.url({ protocol: /^https?$/ }) });

/** What a body says, or a 400 that names what is wrong with it. No body counts as an empty object. */
export function bodyOf<T>(schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json ?? {});
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0] ?? { path: [], message: 'is invalid' };
  throw invalid(`${['body', ...path].join('.')}: ${message}`);
}
