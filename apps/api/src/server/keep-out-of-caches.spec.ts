import { fastify } from 'fastify';
import { keepOutOfCaches } from './keep-out-of-caches.ts';

const server = fastify();
keepOutOfCaches(server);
server.get('/silent', () => 'words');
server.get('/kept', (_request, reply) => reply.header('cache-control', 'public, max-age=60').send('codes'));
server.get('/cookie', (_request, reply) =>
  reply.header('cache-control', 'public, max-age=60').header('set-cookie', 'a=b').send('codes'),
);

describe('an answer', () => {
  it.each([
    ['that says nothing of caches is kept by none', '/silent', 'no-store'],
    ['that is nowhere is kept by none', '/nowhere', 'no-store'],
    ['that says how long it may be kept is kept so', '/kept', 'public, max-age=60'],
    ['that sets a cookie is kept by none, whatever it says', '/cookie', 'no-store'],
  ])('%s', async (_of, url, policy) => {
    expect((await server.inject({ url })).headers['cache-control']).toBe(policy);
  });
});
