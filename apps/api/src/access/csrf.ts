import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a request of a session that may be forged by another site, although its cookie is right: a browser sends
 * that along with any request. A request that changes something has to show the session's token, and to come from our
 * own pages.
 */
export function csrfRefusal(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  csrfToken: string,
  publicUrl: URL,
): ProblemError | undefined {
  if (reading.includes(method)) return undefined;
  const fromHere =
    headers.origin === undefined
      ? headers['sec-fetch-site'] === 'same-origin'
      : headers.origin === publicUrl.origin;
  if (!fromHere)
    return new ProblemError('csrf', `Send it from a page at ${publicUrl.origin}, or with a bearer token.`);
  const shown = headers['x-csrf-token'];
  if (typeof shown === 'string' && timingSafeEqual(digest(shown), digest(csrfToken))) return undefined;
  return new ProblemError('csrf', 'Send the csrfToken of GET /api/session in the header x-csrf-token.');
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
