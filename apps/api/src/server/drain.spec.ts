import { once } from 'node:events';
import { connect } from 'node:net';
import { fastify } from 'fastify';
import { prepareDrain } from './drain.ts';

describe('a server that ends', () => {
  /** A server on which `/held` is answered when `answer` is called. */
  async function listening() {
    const server = fastify();
    const end = prepareDrain(server);
    const held = Promise.withResolvers<string>();
    const came = Promise.withResolvers<undefined>();
    server.get('/held', () => {
      came.resolve(undefined);
      return held.promise;
    });
    const address = await server.listen({ port: 0, host: '127.0.0.1' });
    return { end, address, came: came.promise, answer: () => held.resolve('answered') };
  }

  it('answers what has come in', async () => {
    const { end, address, came, answer } = await listening();
    const asked = fetch(`${address}/held`);
    await came;
    const ended = end();
    answer();
    expect(await (await asked).text()).toBe('answered');
    await expect(ended).resolves.toEqual({ cut: 0 });
  });

  it('cuts what is not answered in time, and says how much that was', async () => {
    const { end, address, came } = await listening();
    const asked = fetch(`${address}/held`).catch(() => 'cut');
    await came;
    await expect(end()).resolves.toEqual({ cut: 1 });
    expect(await asked).toBe('cut');
  });

  it('misses no answer to one who asks nothing', async () => {
    const { end, address } = await listening();
    const quiet = connect(Number(new URL(address).port), '127.0.0.1');
    await once(quiet, 'connect');
    await expect(end()).resolves.toEqual({ cut: 0 });
    quiet.destroy();
  });
});
