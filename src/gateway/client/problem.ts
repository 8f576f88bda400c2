import { z } from 'zod/v4';
import { parseUntrustedJson } from '../safe-json';

const MAX_DEPTH = 64;

const code = z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/);
const entry = z.union([z.object({ code }).transform((error) => error.code), z.unknown().transform(() => undefined)]);

const problemSchema = z.object({
  // All three forms occur: objects in an array, plain sentences in an array, and one object.
  errors: z
    .union([z.array(entry), entry.transform((only) => [only])])
    .optional()
    .catch(undefined),
  referenceId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,128}$/)
    .optional()
    .catch(undefined),
});

/** The part of an `application/problem+json` body that is safe to keep: names, never sentences. */
export interface Problem {
  readonly vendorCode?: string;
  readonly referenceId?: string;
}

/** Reads the body of a refusal; a body of any other form says nothing. */
export function readProblem(text: string): Problem {
  try {
    const { errors = [], referenceId } = problemSchema.parse(parseUntrustedJson(text, MAX_DEPTH));
    return { vendorCode: errors.find((found) => found !== undefined), referenceId };
  } catch {
    return {};
  }
}
