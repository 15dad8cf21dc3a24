import type { FastifyReply, FastifyRequest } from 'fastify';
import { isReadable } from '../http/readable-url.ts';
import { ProblemError } from '../http/problem-error.ts';

/** Of a path, without its query: the longest of ours holds a subject, percent-encoded. */
const longestPath = 2_000;

/** Refusal of a request before anybody looks at what it asks for; undefined where it is clear. */
export function ambiguousRequestRefusal(
  { raw }: FastifyRequest,
  reply: FastifyReply,
): ProblemError | undefined {
  if (raw.httpVersion === '1.1' && hostsOf(raw.rawHeaders) !== 1) {
    void reply.header('connection', 'close');
    return new ProblemError('invalid-request', 'Send one Host header: HTTP/1.1 asks for it.');
  }
  const url = raw.url ?? '';
  // Before it is read: that takes long, and everybody waits for it.
  if (url.length > longestPath && url.split('?', 1).join().length > longestPath)
    return new ProblemError(
      'malformed-url',
      'The address is too long: nothing here has one of more than 2,000 characters before its “?”.',
    );
  if (isReadable(url)) return undefined;
  return new ProblemError(
    'malformed-url',
    'Write the address in percent-encoded UTF-8, without characters that control, are lost or are not drawn.',
  );
}

/** Node (24) keeps the first of several, and a proxy may have kept the last. */
const hostsOf = (rawHeaders: readonly string[]): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
