// The peer: a Fastify server that gives what the product gave, from memory, and does nothing else.
import { fastify } from 'fastify';
import type { BareAnswer } from './bare.ts';

const server = fastify();
process.once('message', (answers: readonly BareAnswer[]) => {
  const bodies = answers.map(({ starts, status, type, base64 }) => ({
    ...{ starts, status, type },
    body: Buffer.from(base64, 'base64'),
  }));
  const other = { status: 404, type: 'application/json', body: Buffer.from('{"error":"nothing here"}') };
  server.get('/*', (request, reply) => {
    const { status, type, body } = bodies.find(({ starts }) => request.url.startsWith(starts)) ?? other;
    return reply.code(status).type(type).send(body);
  });
  void server.listen({ port: 0, host: '127.0.0.1' }).then((address) => process.send?.(address));
});
process.once('disconnect', () => process.exit(0));
