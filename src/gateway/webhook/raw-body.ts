import type { Clock } from '../../handoff/clock';
import type { WebhookHttpRequest } from './http';
import { WebhookRejection } from './outcome';

interface Limits {
  readonly maxBytes: number;
  readonly bodyTimeoutMs: number;
  readonly clock: Clock;
}

const bytesOf = (value: unknown): Buffer | undefined => {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return typeof value === 'string' ? Buffer.from(value, 'utf8') : undefined;
};

/**
 * The body's bytes as they arrived, `maxBytes` at most, within `bodyTimeoutMs`. Rejects with `too-large`, `too-slow`,
 * `cut-off`, or `raw-body-missing` where somebody else has read the body and kept only what was parsed from it: bytes
 * that are written again from that are not the ones that were signed.
 */
export async function readRawBody(request: WebhookHttpRequest, limits: Limits): Promise<Buffer> {
  if (Number(request.headers['content-length']) > limits.maxBytes) throw new WebhookRejection('too-large');
  const kept = bytesOf(request.rawBody) ?? bytesOf(request.body);
  if (kept === undefined && request.readableEnded) throw new WebhookRejection('raw-body-missing');
  if (kept === undefined) return readStream(request, limits);
  if (kept.length > limits.maxBytes) throw new WebhookRejection('too-large');
  return kept;
}

function readStream(request: WebhookHttpRequest, { maxBytes, bodyTimeoutMs, clock }: Limits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;

    const settle = (finish: () => void): void => {
      stopTimer();
      request.removeListener('data', onData);
      request.removeListener('end', onEnd);
      request.removeListener('close', onCut);
      finish();
    };
    const refuse = (outcome: 'too-large' | 'too-slow'): void => {
      request.pause?.();
      settle(() => reject(new WebhookRejection(outcome)));
    };
    const onData = (chunk: Uint8Array): void => {
      size += chunk.length;
      if (size > maxBytes) refuse('too-large');
      else chunks.push(chunk);
    };
    const onEnd = (): void => settle(() => resolve(Buffer.concat(chunks, size)));
    const onCut = (): void => settle(() => reject(new WebhookRejection('cut-off')));

    const stopTimer = clock.after(bodyTimeoutMs, () => refuse('too-slow'));
    request.on('data', onData);
    request.on('end', onEnd);
    request.on('close', onCut);
    // Stays: a connection that breaks while the answer is written must not bring the process down.
    request.on('error', onCut);
  });
}
