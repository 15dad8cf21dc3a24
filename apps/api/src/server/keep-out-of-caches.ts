import type { FastifyInstance } from 'fastify';

/** For answers that hold somebody's words or names, or may: what is taken away is to be gone everywhere at once. */
export const keptByNobody = 'no-store';

/**
 * Has every answer that says nothing of caches be kept by none, so that a route that is forgotten gives nothing away; and
 * every answer that sets a cookie, whatever it says. A route whose answers hold nobody's words sets `cache-control` itself.
 */
export function keepOutOfCaches(server: FastifyInstance): void {
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (!reply.hasHeader('cache-control') || reply.hasHeader('set-cookie'))
      void reply.header('cache-control', keptByNobody);
    done();
  });
}
