const GATEWAY_ID = /^[A-Za-z0-9_-]{1,128}$/;

/**
 * Whether `value` has the form of an id of the Chat Gateway: 1 to 128 of letters, digits, `_` and `-`. Every id that
 * goes into a path is held against it, because percent-encoding lets `..` through.
 */
export const isGatewayId = (value: unknown): value is string => typeof value === 'string' && GATEWAY_ID.test(value);
