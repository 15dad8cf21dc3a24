import type { OpenAPIObject } from '@nestjs/swagger';
import { documentCheck } from '#testing/openapi';
import type { Request } from './requests.ts';

/** An answer as it came. */
export interface FuzzAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Problems that are found before a route's own handler is asked. */
const beforeTheHandler = new Set(
  [
    ...['invalid-request', 'malformed-url', 'sign-in-needed', 'token-refused', 'access-denied', 'csrf'],
    ...['no-such-page', 'too-large', 'unsupported-media-type', 'too-many-requests'],
  ].map((code) => `urn:throughline:problem:${code}`),
);

/** True for an answer that a route's own handler gave. */
export function reachedHandler({ status, contentType, body }: FuzzAnswer): boolean {
  if (status < 400) return true;
  if (!contentType.startsWith('application/problem+json')) return false;
  return !beforeTheHandler.has((JSON.parse(body) as { type: string }).type);
}

/** Says what is wrong with an answer: a fault of ours, or something that the document does not say. */
export function judgeBy(document: OpenAPIObject): (request: Request, came: FuzzAnswer) => string | undefined {
  const check = documentCheck(document);
  return ({ operation: { path, method } }, { status, contentType, body }) =>
    status >= 500
      ? `${String(status)} of ${method} ${path}: ${body}`
      : check({ path, method, statusCode: status, contentType, body });
}
