import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const OPENAPI_FILE =
  process.env.CHAT_GATEWAY_OPENAPI ?? resolve(__dirname, '../../../shared/8x8/chat-gateway-v1.oas.yml');
const BASE_PATH = '/chat-gateway/v1';
const ROOT = 'chat-gateway';

/** The vendor's description of the Chat Gateway, as the judge of what is sent and answered. */
export interface OpenApi {
  /** Every operation below `/chat-gateway/v1`, such as `GET /conversations/{conversationId}`. */
  readonly operations: readonly string[];
  /** The operation a request belongs to, or undefined where the description has none. `path` may carry a query. */
  operation(method: string, path: string): string | undefined;
  /**
   * What is wrong with a request, as readable lines; none when it is right. `path` is the concrete one, with or without
   * `/chat-gateway/v1`. A multipart body is given as an object of its fields, a file as a string.
   */
  validateRequest(method: string, path: string, body?: unknown): string[];
  /** What is wrong with an answer. `body` is undefined where there was none, a string where it was a file. */
  validateResponse(method: string, path: string, status: number, body?: unknown): string[];
}

type Node = { [name: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const at = (node: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>((inner, name) => (isNode(inner) ? inner[name] : undefined), node);

/** Makes each local `$ref` absolute, so that any part of the document can be compiled by itself. */
function absoluteRefs(node: unknown): void {
  if (!isNode(node)) return;
  if (typeof node.$ref === 'string' && node.$ref.startsWith('#/')) node.$ref = `${ROOT}${node.$ref}`;
  for (const inner of Object.values(node)) absoluteRefs(inner);
}

function schemaOf(document: Node, name: string): Node {
  const schema = at(document, 'components', 'schemas', name);
  if (!isNode(schema)) throw new Error(`The OpenAPI description has no schema ${name}.`);
  return schema;
}

/** Takes out of `required` the names that no property has; fails when the vendor has mended the place. */
function notRequired(schema: unknown, ...names: string[]): void {
  if (!isNode(schema) || !Array.isArray(schema.required)) throw new Error('Expected a schema with required names.');
  const { required } = schema;
  if (names.some((name) => !required.includes(name))) throw new Error(`Expected ${names.join(', ')} to be required.`);
  schema.required = required.filter((name) => !names.includes(name));
}

/** The places where the schemas contradict the examples printed in them. The examples win, and only there. */
function applyExceptions(document: Node): void {
  // Lists: the examples and the properties have `_embedded` and `page`; the required name is no property at all.
  notRequired(at(schemaOf(document, 'AttachmentsResult'), 'allOf', '0'), 'data');
  notRequired(at(schemaOf(document, 'ConversationParticipants'), 'allOf', '0'), 'data');
  notRequired(at(schemaOf(document, 'MessageListResult'), 'allOf', '0'), 'messages');
  notRequired(at(schemaOf(document, 'CardsListResult'), 'allOf', '0'), 'cards');
  // An attachment's example is id, filename, sizeInBytes, createdAt: `size` and `type` are required and never defined.
  notRequired(schemaOf(document, 'AttachmentResult'), 'size', 'type');

  // `format: date`, whose own example is a date with a time.
  for (const name of ['startTime', 'endTime']) {
    const time = at(schemaOf(document, 'InteractionInfo'), 'properties', name);
    if (!isNode(time) || time.format !== 'date') throw new Error(`Expected InteractionInfo.${name} to be a date.`);
    time.format = 'date-time';
  }

  // The public key is declared a string; its example is the JWK object.
  const key = at(document, 'paths', `${BASE_PATH}/jwk/{jwkId}/public`, 'get', 'responses', '200', 'content');
  const keyContent = at(key, 'application/json');
  if (!isNode(keyContent)) throw new Error('Expected the public key to be JSON.');
  keyContent.schema = {
    type: 'object',
    required: ['kty', 'e', 'n', 'kid'],
    properties: { kty: { const: 'RSA' }, e: { type: 'string' }, n: { type: 'string' }, kid: { type: 'string' } },
  };

  // The user's departure copies the description of its success into `default`, without a body: an error has one.
  const departure = at(document, 'paths', `${BASE_PATH}/conversations/{conversationId}/participants/user`, 'patch');
  const errors = at(departure, 'responses', 'default');
  if (!isNode(errors) || errors.content !== undefined) throw new Error('Expected errors without a body.');
  errors.content = at(document, 'components', 'responses', 'GeneralErrorResponse', 'content');

  // `maxProperties` and `maxLength` count nothing in an array; the limits of 30 and 200 are meant for its items.
  const properties = at(schemaOf(document, 'ConversationUserData'), 'properties', 'user', 'properties');
  const additional = at(properties, 'additionalProperties');
  if (!isNode(additional) || additional.maxProperties !== 30) throw new Error('Expected at most 30 properties.');
  additional.maxItems = 30;
  const created = at(schemaOf(document, 'CreateTransactionRequest'), 'allOf', '3', 'properties', 'history');
  const messages = at(created, 'properties', 'messages');
  if (!isNode(messages) || messages.maxLength !== 200) throw new Error('Expected at most 200 messages of history.');
  messages.maxItems = 200;

  // `anyOf` of two schemas without required names accepts a wrong half beside an absent one. Both halves must be right.
  const patch = schemaOf(document, 'PatchTransactionRequest');
  patch.allOf = patch.anyOf;
  delete patch.anyOf;

  // A message by an external provider forbids every name but `externalProvider` and requires `authorType`: nothing
  // fits it. The vendor's example with both passes all the same, by the other half of the `oneOf`.
}

function describe(validate: ValidateFunction, body: unknown, what: string): string[] {
  if (validate(body)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath}: ${message}`);
}

const resolved = (document: Node, node: unknown): unknown => {
  const ref = at(node, '$ref');
  if (typeof ref !== 'string') return node;
  return at(document, ...ref.slice(ref.indexOf('#/') + 2).split('/'));
};

function build(document: Node): OpenApi {
  applyExceptions(document);
  absoluteRefs(document);
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, formats: { string: true } });
  addFormats(ajv);
  ajv.addSchema(document, ROOT);

  const paths = Object.entries(isNode(document.paths) ? document.paths : {})
    .filter(([template]) => template.startsWith(`${BASE_PATH}/`))
    .map(([template, item]) => ({
      template: template.slice(BASE_PATH.length),
      pattern: new RegExp(`^${template.slice(BASE_PATH.length).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      item,
    }))
    // A literal path goes before a templated one: /webhooks/verify is no webhook.
    .sort((a, b) => a.template.split('{').length - b.template.split('{').length);

  const find = (method: string, path: string) => {
    const bare = (path.startsWith(BASE_PATH) ? path.slice(BASE_PATH.length) : path).split('?')[0] ?? '';
    const verb = method.toLowerCase();
    const found = paths.find(({ pattern, item }) => pattern.test(bare) && isNode(at(item, verb)));
    return found && { name: `${method.toUpperCase()} ${found.template}`, spec: at(found.item, verb) };
  };

  const validators = new Map<unknown, ValidateFunction>();
  const validator = (schema: unknown): ValidateFunction => {
    let validate = validators.get(schema);
    if (!validate) {
      validate = ajv.compile(isNode(schema) ? schema : {});
      validators.set(schema, validate);
    }
    return validate;
  };

  const firstContent = (content: unknown): [string, unknown] | undefined => {
    const [type, media] = Object.entries(isNode(content) ? content : {})[0] ?? [];
    return type === undefined ? undefined : [type, at(media, 'schema')];
  };

  return {
    operations: paths.flatMap(({ template, item }) =>
      Object.keys(isNode(item) ? item : {}).map((verb) => `${verb.toUpperCase()} ${template}`),
    ),
    operation: (method, path) => find(method, path)?.name,

    validateRequest(method, path, body) {
      const operation = find(method, path);
      if (!operation) return [`${method} ${path}: no such operation`];
      const requestBody = resolved(document, at(operation.spec, 'requestBody'));
      const content = firstContent(at(requestBody, 'content'));
      if (!content) return body === undefined ? [] : [`${operation.name}: takes no body`];
      // The webhook and channel operations leave `required: true` of the body out; without one they mean nothing.
      if (body === undefined) {
        return at(requestBody, 'required') === false ? [] : [`${operation.name}: the body is missing`];
      }
      return describe(validator(content[1]), body, `${operation.name} body`);
    },

    validateResponse(method, path, status, body) {
      const operation = find(method, path);
      if (!operation) return [`${method} ${path}: no such operation`];
      const name = `${operation.name} ${status}`;
      const responses = at(operation.spec, 'responses');
      const exact = at(responses, String(status));
      if (exact === undefined && status < 400) return [`${name}: not an answer of this operation`];
      const content = firstContent(at(resolved(document, exact ?? at(responses, 'default')), 'content'));
      if (!content) return body === undefined || body === '' ? [] : [`${name}: has no body`];
      if (content[0] === 'application/octet-stream') return typeof body === 'string' ? [] : [`${name}: is a file`];
      return body === undefined ? [`${name}: the body is missing`] : describe(validator(content[1]), body, name);
    },
  };
}

let loaded: OpenApi | undefined;

/**
 * The vendor's OpenAPI description from the file that `CHAT_GATEWAY_OPENAPI` names, or undefined where there is none:
 * the test then says so and calls `this.skip()`.
 */
export function openApi(): OpenApi | undefined {
  if (!loaded && existsSync(OPENAPI_FILE)) {
    // Two quoted descriptions go on at the indentation of their key, which YAML 1.2 forbids: each becomes one line.
    const text = readFileSync(OPENAPI_FILE, 'utf8').replaceAll(/: "[^"]*"/g, (quoted) =>
      quoted.replaceAll(/\s+/g, ' '),
    );
    const document: unknown = parse(text);
    if (!isNode(document)) throw new Error(`${OPENAPI_FILE} is no OpenAPI description.`);
    loaded = build(document);
  }
  return loaded;
}

/** The sentence a skipped test prints. */
export const openApiMissing = `skipped: no OpenAPI description at ${OPENAPI_FILE} (set CHAT_GATEWAY_OPENAPI)`;
