import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentEncodings, type CachedBody, type ContentEncoding } from './cached-body.ts';

/** Answers with a cached body, as `conditionalBody` has it. */
export const sendCached = async (
  request: FastifyRequest,
  reply: FastifyReply,
  cached: CachedBody,
): Promise<FastifyReply> => reply.send(await conditionalBody(request, reply, cached));

/**
 * The body to answer with, and its headers: kept bytes in the best form that the asker reads, or that what they have is
 * still right (304, without one). What kind of caches may keep the answer, and for how long, is for the caller to say.
 */
export async function conditionalBody(
  request: FastifyRequest,
  reply: FastifyReply,
  cached: CachedBody,
): Promise<Buffer | undefined> {
  void reply.header('etag', cached.etag);
  addVary(reply, 'accept-encoding');
  if (etagMatches(request.headers['if-none-match'], cached.etag)) {
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return undefined;
  }
  const { body, encoding } = await cached.in(packingOf(request.headers['accept-encoding']));
  if (encoding !== undefined) void reply.header('content-encoding', encoding);
  void reply.type(cached.type).header('content-length', body.length);
  return body;
}

/** Names one more header that the answer depends on. */
export function addVary(reply: FastifyReply, header: string): void {
  const already = String(reply.getHeader('vary') ?? '');
  const listed = already.split(',').map((one) => one.trim());
  if (!listed.includes(header)) void reply.header('vary', already === '' ? header : `${already}, ${header}`);
}

function packingOf(accepted: string | undefined): ContentEncoding | undefined {
  const chosen = negotiate(accepted ?? '', [...contentEncodings, 'identity']);
  return contentEncodings.find((packing) => packing === chosen);
}

/** As RFC 9110 compares for If-None-Match: weakly. */
export function etagMatches(given: string | undefined, etag: string): boolean {
  if (given === undefined) return false;
  return (
    given.trim() === '*' ||
    (given.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => opaque(one) === opaque(etag))
  );
}

const opaque = (etag: string): string => etag.replace(/^W\//, '');
