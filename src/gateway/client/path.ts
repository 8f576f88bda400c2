import { isGatewayId } from '../gateway-id';
import { InvalidGatewayRequest } from './errors';

/**
 * A path below the gateway's address with its ids checked and encoded: path`/conversations/${id}`.
 * Throws `InvalidGatewayRequest` `invalid-id`; the message does not repeat the value, which may be anybody's text.
 */
export function path(parts: TemplateStringsArray, ...ids: readonly string[]): string {
  return parts.reduce((before, after, at) => {
    const id = ids[at - 1];
    if (!isGatewayId(id)) {
      throw new InvalidGatewayRequest(
        'invalid-id',
        `Expected the id after ${parts[at - 1]} to be 1 to 128 of letters, digits, _ and -`,
      );
    }
    return before + encodeURIComponent(id) + after;
  });
}
