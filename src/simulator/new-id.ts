import { randomBytes } from 'node:crypto';

/**
 * An id like the vendor's, 22 characters of base64url. Never seeded: a bot keeps the ids of chats for longer than one
 * run of the contact center, and two runs with one seed must not share them.
 */
export const newId = (): string => randomBytes(16).toString('base64url');
