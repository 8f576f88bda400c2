import { z } from 'zod/v4';
import type {
  AttachmentResult,
  AuthorType,
  CardPayload,
  ChannelResult,
  ConversationIdentifier,
  ConversationParticipant,
  ConversationResult,
  ConversationUser,
  InteractionInfo,
  MessageResult,
  WebhookResult,
} from '../../wire/resources';

// Strict about ids, lenient about the rest: one odd field of one entry must not hide a whole page. Fields that are
// not named here are dropped.

const id = z.string().min(1);
const text = z.string().catch('');
const optionalText = z.string().optional().catch(undefined);

/** Entries that cannot be read are left out. */
const lenientArray = <T>(entry: z.ZodType<T>) =>
  z
    .array(z.union([entry, z.unknown().transform(() => undefined)]))
    .transform((found) => found.filter((one): one is NonNullable<typeof one> => one !== undefined) as T[])
    .optional()
    .catch(undefined);

const authorType: z.ZodType<AuthorType> = z.enum(['user', 'bot', 'agent', 'system']).catch('system');

export const cardSchema: z.ZodType<CardPayload> = z.object({
  id: optionalText,
  contentType: z.string(),
  content: z.unknown(),
});

const additionalProperties = lenientArray(z.object({ key: z.string(), value: z.string() }));

const userSchema: z.ZodType<ConversationUser> = z.object({
  name: optionalText,
  userId: optionalText,
  email: optionalText,
  phone: optionalText,
  company: optionalText,
  caseId: optionalText,
  language: optionalText,
  additionalProperties,
});

export const conversationIdentifierSchema: z.ZodType<ConversationIdentifier> = z.object({
  conversationId: id,
  createdAt: text,
});

export const conversationSchema: z.ZodType<ConversationResult> = z.object({
  id,
  state: z.enum(['created', 'active', 'idle']),
  channelId: optionalText,
  assignment: z.object({ type: z.string(), id: z.string() }).optional().catch(undefined),
  user: userSchema.optional().catch(undefined),
});

export const participantSchema: z.ZodType<ConversationParticipant> = z.object({
  id,
  type: authorType,
  removed: z.boolean().catch(false),
  language: optionalText,
});

export const messageSchema: z.ZodType<MessageResult> = z.object({
  id,
  text,
  createdAt: text,
  author: z.object({
    id: optionalText,
    type: authorType,
    removed: z.boolean().optional().catch(undefined),
    language: optionalText,
  }),
  attachments: lenientArray(z.object({ id })),
  cards: lenientArray(cardSchema),
});

export const attachmentSchema: z.ZodType<AttachmentResult> = z
  .object({
    id,
    filename: text,
    // `size` is what the schema requires, `sizeInBytes` the property it has.
    size: z.number().optional().catch(undefined),
    sizeInBytes: z.number().optional().catch(undefined),
    type: text,
    createdAt: text,
  })
  .transform(({ size, sizeInBytes, ...rest }) => {
    const bytes = sizeInBytes === undefined ? (size === undefined ? 0 : size) : sizeInBytes;
    return { ...rest, size: size === undefined ? bytes : size, sizeInBytes: bytes };
  });

export const interactionSchema: z.ZodType<InteractionInfo> = z.object({ id, startTime: text, endTime: optionalText });

export const webhookSchema: z.ZodType<WebhookResult> = z.object({ id, name: text, uri: text, version: text });

export const channelSchema: z.ZodType<ChannelResult> = z.object({
  id,
  name: text,
  type: text,
  webHookId: text,
  routingOptions: z.object({ type: z.literal('queue').catch('queue'), id: text }).catch({ type: 'queue', id: '' }),
});

/** The public half of an RSA key as 8x8 publishes it (RFC 7517), freed of everything else. */
export interface RsaPublicJwk {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
}

const jwkSchema: z.ZodType<RsaPublicJwk> = z.object({ kty: z.literal('RSA'), n: z.string(), e: z.string() });

/** The description says a string, its example is an object: both are read. */
export const publicKeySchema: z.ZodType<RsaPublicJwk> = z.union([
  jwkSchema,
  z
    .string()
    .max(8192)
    .transform((json, context): unknown => {
      try {
        return JSON.parse(json);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(jwkSchema),
]);
