import { z } from 'zod/v4';
import type { ChatAbout } from '../../handoff/chat-event';
import { ROUTED_FOR } from '../handoff-id';
import { partyId, text } from './event-parts';

/** More than any contact center shows; the vendor allows 30. */
const MOST_PROPERTIES = 100;

const word = text.pipe(z.string().trim().min(1).max(512)).optional().catch(undefined);

const property = z.object({
  key: text.pipe(z.string().min(1).max(512)),
  value: text.pipe(z.string().min(1).max(8_192)),
});

const properties = z
  .array(z.unknown())
  .transform((entries) =>
    entries
      .slice(0, MOST_PROPERTIES)
      .flatMap((entry) => property.safeParse(entry).data ?? [])
      // Ours, and no news of the user.
      .filter(({ key }) => key !== ROUTED_FOR),
  )
  .optional()
  .catch(undefined);

const user = z
  .object({
    name: word,
    userId: word,
    email: word,
    phone: word,
    company: word,
    caseId: word,
    language: word,
    additionalProperties: properties,
  })
  .optional()
  .catch(undefined);

const filled = <T extends object>(value: T): T | undefined => {
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
};

/** What a CONVERSATION_UPDATE tells of the chat's channel, user and assignment, as `about`; odd fields are left out. */
export const about = z
  .object({
    channel: word,
    msisdn: word,
    assignment: z.object({ type: partyId, id: partyId }).optional().catch(undefined),
    user,
  })
  .transform(({ user: given, ...rest }): { about?: ChatAbout } => {
    const { additionalProperties = [], ...known } = given ?? {};
    return {
      about: filled({
        ...rest,
        user: filled(known),
        properties: additionalProperties.length > 0 ? additionalProperties : undefined,
      }),
    };
  });
