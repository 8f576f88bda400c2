import { newId } from '../new-id';

/** A request is refused: the status, the vendor's name for the reason, and a sentence. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const invalid = (message: string): Problem => new Problem(400, 'invalid_parameter', message);

export const notFound = (kind: string, id: string): Problem =>
  new Problem(404, 'resource_not_found', `Resource of type ${kind} with id ${id} was not found.`);

/** The three forms in which `errors` occurs. */
type ErrorsForm = 'objects' | 'object' | 'strings';

const OBJECTS_WHEN_FORBIDDEN = new Set([
  'POST /channels',
  'POST /conversations/{conversationId}/attachments',
  'GET /jwk/{jwkId}/public',
]);

const OBJECTS_WHEN_NOT_FOUND = new Set([
  'GET /channels',
  'GET /conversations/{conversationId}/participants',
  'GET /conversations/{conversationId}/messages',
  'GET /conversations/{conversationId}/messages/{messageId}/cards',
  'POST /conversations/{conversationId}/typing',
  'POST /conversations/{conversationId}/thinking',
  'POST /conversations/{conversationId}/read-receipt',
  'POST /conversations/{conversationId}/post-agent-assignment',
]);

function formOf(status: number, operation: string | undefined): ErrorsForm {
  if (operation === undefined) return 'objects';
  if (status === 400 && operation === 'POST /conversations/{conversationId}/messages') return 'object';
  if (status === 403 && !OBJECTS_WHEN_FORBIDDEN.has(operation)) return 'strings';
  if (status === 404 && !OBJECTS_WHEN_NOT_FOUND.has(operation)) return 'strings';
  return 'objects';
}

/** The problem document, in the form in which the vendor describes it for this operation and status. */
export function problemDocument(problem: Problem, operation: string | undefined): Record<string, unknown> {
  const { status, code, message } = problem;
  const forms = { objects: [{ code, message }], object: { code, message }, strings: [message] };
  return { message, errors: forms[formOf(status, operation)], referenceId: newId() };
}
