import { once } from 'node:events';
import { connect } from 'node:net';
import fastify from 'fastify';
import { rememberMembers, takeTurns } from './take-turns.ts';

/** A server that takes anybody who shows `good` for a member, and counts what is looked at. */
function server() {
  const app = fastify();
  const looked = { at: 0 };
  const recentCredentials = takeTurns(app);
  app.addHook('onRequest', (request, _reply, done) => {
    looked.at += 1;
    if (request.headers.authorization === 'good')
      request.caller = { subject: 's', role: 'analyst', via: 'bearer' };
    done();
  });
  rememberMembers(app, recentCredentials);
  app.get('/*', () => 'here');
  return { app, looked };
}

describe('a turn', () => {
  it('is waited for by strangers, and not by whoever was good a moment ago', async () => {
    const { app } = server();
    const good = { url: '/', headers: { authorization: 'good' } };
    await app.inject(good);
    const answered: string[] = [];
    const ask = (who: string, options: { url: string }) => app.inject(options).then(() => answered.push(who));
    await Promise.all([
      ...Array.from({ length: 60 }, () => ask('stranger', { url: '/' })),
      ask('member', good),
    ]);
    expect(answered.indexOf('member')).toBeLessThan(10);
    expect(answered).toHaveLength(61);
    await app.close();
  });

  it('that too many wait for is refused, at one address and not at another', async () => {
    const { app } = server();
    const ask = (remoteAddress: string) => app.inject({ url: '/', remoteAddress });
    const many = Array.from({ length: 250 }, () => ask('192.0.2.1'));
    const other = await ask('192.0.2.2');
    const statuses = (await Promise.all(many)).map(({ statusCode }) => statusCode);
    expect(other.statusCode).toBe(200);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(200);
    expect(statuses.filter((status) => status !== 200).length).toBeGreaterThan(0);
    await app.close();
  });

  it('that comes when its asker has left is nobody’s: nothing is looked at', async () => {
    const { app, looked } = server();
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    app.server.on('request', ({ socket }: { socket: { destroy: () => void } }) => socket.destroy());
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
      .on('error', () => undefined)
      .resume();
    socket.write('GET / HTTP/1.1\r\nhost: spec\r\n\r\n'.repeat(30));
    await once(socket, 'close');
    await new Promise((resolve) => setImmediate(resolve));
    // Those that began at once, before anybody could know.
    expect(looked.at).toBeLessThanOrEqual(2);
    await app.close();
  });
});
