import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { limitConnections } from './limit-connections.ts';

const few = { most: 8, plenty: 4, ofOneAddress: 2, ofOneConnection: 3 };
let server: FastifyInstance;
let sockets: Socket[];
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await server.close();
});

/** Connects, and says whether it is answered there. */
async function connected(localAddress: string): Promise<boolean> {
  const { port } = server.server.address() as { port: number };
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  sockets.push(socket);
  socket.on('error', () => undefined).write('GET / HTTP/1.1\r\nhost: spec\r\n\r\n');
  return await Promise.race([once(socket, 'data').then(() => true), once(socket, 'close').then(() => false)]);
}
async function listening(proxies: readonly string[]): Promise<void> {
  sockets = [];
  server = fastify();
  limitConnections(server, proxies, few);
  server.get('/', () => 'here');
  await server.listen({ port: 0, host: '127.0.0.1' });
}
const answered = async (...from: string[]): Promise<boolean[]> => {
  const all: boolean[] = [];
  for (const one of from) all.push(await connected(one));
  return all;
};

const open = (): Promise<number> =>
  new Promise((resolve, reject) =>
    server.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );

/** Other addresses of this machine, where each of 127.0.0.0/8 is one. */
const others = process.platform === 'linux' ? ['127.0.0.3', '127.0.0.4', '127.0.0.5'] : [];

describe('connections', () => {
  it('are shared out when many are taken: who has many gets no more, others do', async () => {
    await listening([]);
    const many = Array.from({ length: 6 }, () => '127.0.0.1');
    expect(await answered(...many)).toEqual([true, true, true, true, false, false]);
    expect(await answered(...others)).toEqual(others.map(() => true));
    expect(await answered('127.0.0.1')).toEqual([false]);
    for (const socket of sockets.slice(0, 3)) socket.destroy();
    while ((await open()) > 1 + others.length) await new Promise((resolve) => setImmediate(resolve));
    expect(await answered('127.0.0.1')).toEqual([true]);
  });

  it('of a proxy that is trusted are as many as there are, and no more', async () => {
    await listening(['127.0.0.1']);
    const many = Array.from({ length: 9 }, () => '127.0.0.1');
    expect(await answered(...many)).toEqual([...Array.from({ length: 8 }, () => true), false]);
  });

  it.each([
    [3, true],
    [40, false],
  ])('on which %i requests come at once are kept: %s', async (requests, areKept) => {
    await listening([]);
    const { port } = server.server.address() as { port: number };
    const socket = connect({ port, host: '127.0.0.1' }).on('error', () => undefined);
    sockets.push(socket);
    let said = '';
    socket.on('data', (data: Buffer) => (said += data.toString()));
    socket.write('GET / HTTP/1.1\r\nhost: spec\r\n\r\n'.repeat(requests));
    const closed = once(socket, 'close').then(() => false);
    const answered = (async () => {
      while (said.split('here').length <= requests) await once(socket, 'data');
      return true;
    })();
    expect(await Promise.race([answered, closed])).toBe(areKept);
  });
});
