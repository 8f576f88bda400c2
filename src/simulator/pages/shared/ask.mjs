/** The console refused, or did not answer; the message is for the reader. */
export class NotDone extends Error {
  /**
   * @param {string} message
   * @param {string} [code] the console's, where it answered
   */
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/**
 * Asks the simulator's console.
 * @param {string} operation such as `GET /agents`
 * @param {unknown} [body]
 * @param {RequestInit} [more]
 * @returns {Promise<any>} what the console answers; the shapes are in `shapes.d.ts`
 */
export async function ask(operation, body, more) {
  const [method = 'GET', path = ''] = operation.split(' ');
  const response = await fetch(`/simulator${path}`, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
    ...more,
  }).catch(() => {
    throw new NotDone('The contact center does not answer.');
  });
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new NotDone(answer?.message ?? `Status ${response.status}`, answer?.code);
  return answer;
}
