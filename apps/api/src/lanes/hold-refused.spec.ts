import fastify from 'fastify';
import { Courtesy } from './courtesy.ts';
import { holdRefused } from './hold-refused.ts';

/** A server that refuses everybody, and what it had of each how long it was to be held. */
function refusing() {
  const before: number[] = [];
  class Noting extends Courtesy {
    override holdAfter(refusals: number): number {
      before.push(refusals);
      return 0;
    }
  }
  const app = fastify();
  holdRefused(app, new Noting());
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.headers.authorization === 'good')
      request.caller = { subject: 's', role: 'analyst', via: 'bearer' };
    done();
  });
  app.get('/', () => 'here');
  app.get('/refused', (_request, reply) => reply.code(429).send());
  return { app, before };
}

describe('refusals', () => {
  it('are counted by network, and neither those of members nor what is no refusal', async () => {
    const { app, before } = refusing();
    const ask = (remoteAddress: string, url: string, authorization = 'bad') =>
      app.inject({ url, remoteAddress, headers: { authorization } });
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.1'])
      await ask(address, '/refused');
    expect(before).toEqual([0, 1, 0, 2]);
    await ask('192.0.2.1', '/refused', 'good');
    await ask('192.0.2.1', '/');
    await ask('192.0.2.1', '/nowhere');
    expect(before).toEqual([0, 1, 0, 2, 3]);
    for (const end of ['1', '2']) await ask(`2001:db8:0:1::${end}`, '/refused');
    expect(before.slice(5)).toEqual([0, 1]);
    await app.close();
  });

  it('that are held are given all the same', async () => {
    const courtesy = new Courtesy(() => 0);
    const app = fastify();
    holdRefused(app, courtesy);
    app.get('/', (_request, reply) => reply.code(503).header('retry-after', '5').send('later'));
    courtesy.memberAsks();
    for (let time = 0; time < 3; time += 1)
      expect(await app.inject('/')).toMatchObject({
        statusCode: 503,
        body: 'later',
        headers: { 'retry-after': '5' },
      });
    await app.close();
  });
});
