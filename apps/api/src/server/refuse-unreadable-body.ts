import type { IncomingHttpHeaders } from 'node:http';
import { MIMEType } from 'node:util';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../http/problem-error.ts';

/** The reason why a body is not read: it is compressed, or of another media type or character set than the route takes. */
export function unreadableBodyRefusal({
  method,
  headers,
  is404,
  routeOptions,
}: FastifyRequest): ProblemError | undefined {
  const coding = headers['content-encoding'] ?? 'identity';
  if (coding.toLowerCase() !== 'identity') return unread('Send the body as it is, not compressed.');
  if (is404 || method === 'GET' || method === 'HEAD' || !hasBody(headers)) return undefined;
  const { mediaType = 'application/json' } = routeOptions.config;
  return isIn(headers['content-type'] ?? '', mediaType)
    ? undefined
    : unread(`Send the body as ${mediaType}, in UTF-8.`);
}

const unread = (detail: string): ProblemError => new ProblemError('unsupported-media-type', detail);

const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

function isIn(said: string, wanted: string): boolean {
  try {
    const { essence, params } = new MIMEType(said);
    return essence === wanted && /^utf-?8$/i.test(params.get('charset') ?? 'utf-8');
  } catch {
    return false;
  }
}
