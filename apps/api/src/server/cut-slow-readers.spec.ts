import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import fastify, { type FastifyInstance } from 'fastify';
import { cutSlowReaders } from './cut-slow-readers.ts';
import { sendInPieces } from './send-in-pieces.ts';

const long = Buffer.alloc(24 * 1024 * 1024, 'a');
const released = { slow: 0 };

/** Rows that are made as they are taken, from something that has to be let go. */
async function* rows(): AsyncGenerator<Buffer> {
  try {
    for (let row = 0; row < 1_000; row += 1) yield await Promise.resolve(long.subarray(0, 64 * 1024));
  } finally {
    released.slow += 1;
  }
}

let server: FastifyInstance;
let port: number;
beforeEach(async () => {
  server = fastify({ keepAliveTimeout: 60_000 });
  cutSlowReaders(server, { patienceMs: 1_000, lookEveryMs: 20 });
  sendInPieces(server);
  server.get('/whole', (_request, reply) => reply.type('text/csv').send(long));
  server.get('/text', (_request, reply) => reply.type('text/csv').send(long.toString()));
  server.get('/rows', (_request, reply) =>
    reply.type('text/csv').send(Readable.from(rows(), { objectMode: false })),
  );
  server.get('/short', () => 'short');
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  port = Number(new URL(address).port);
});
afterEach(() => server.close());

async function asking(path: string): Promise<Socket> {
  const connected = once(server.server, 'connection');
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  await connected;
  socket.write(`GET ${path} HTTP/1.1\r\nhost: spec\r\n\r\n`);
  return socket;
}
const connectionsOf = (): Promise<number> =>
  new Promise((resolve, reject) =>
    server.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setImmediate(resolve));
}

describe('a reader', () => {
  it.each(['/whole', '/text', '/rows'])('that takes nothing is cut: %s', async (path) => {
    const before = released.slow;
    const sockets = await Promise.all([1, 2, 3].map(() => asking(path)));
    for (const socket of sockets) socket.pause();
    await until(async () => (await connectionsOf()) === 0);
    // And what its rows came from is let go.
    await expect(until(() => released.slow === before + (path === '/rows' ? 3 : 0))).resolves.toBeUndefined();
    for (const socket of sockets) socket.destroy();
  });

  it('that takes it bit by bit gets the whole, however long that takes', async () => {
    const socket = await asking('/whole');
    let bytes = 0;
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes >= long.length) break;
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    expect(bytes).toBeGreaterThanOrEqual(long.length);
  });

  it('that has taken all may keep its connection', async () => {
    const socket = await asking('/short');
    await once(socket, 'data');
    const other = await asking('/whole');
    other.pause();
    await until(async () => (await connectionsOf()) === 1);
    socket.write('GET /short HTTP/1.1\r\nhost: spec\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toContain('short');
    socket.destroy();
  });
});
