import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Where to cut a connection: once so many bytes have passed on the way up (to the server) or down. */
export interface Cut {
  readonly way: 'up' | 'down';
  readonly afterBytes: number;
}

/** Bytes that have passed. */
export interface Carried {
  up: number;
  down: number;
}

/** Stands between a client and a server: keeps its own port whatever the server's is, and cuts when it is told to. */
export interface Proxy {
  readonly port: number;
  /** The address of a database, by way of the proxy. */
  readonly through: (url: string) => string;
  /** Cuts the next connection there; answers what that connection has carried, as it goes on. */
  readonly cutNext: (cut: Cut | undefined) => Carried;
  readonly close: () => Promise<void>;
}

/** Opens a proxy to whatever port `target` says when somebody connects; nobody gets through while it says none. */
export async function openProxy(target: () => number | undefined): Promise<Proxy> {
  let next: { cut: Cut | undefined; carried: Carried } | undefined;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const { cut, carried } = next ?? { cut: undefined, carried: { up: 0, down: 0 } };
    next = undefined;
    const port = target();
    if (port === undefined) return void client.on('error', () => undefined).destroy();
    const upstream = connect({ host: '127.0.0.1', port });
    const both = [client, upstream];
    const end = () => both.forEach((socket) => socket.destroy());
    for (const socket of both) {
      open.add(socket.setNoDelay(true));
      socket.on('error', end).on('close', end);
      socket.on('close', () => open.delete(socket));
    }
    if (cut?.afterBytes === 0) end();
    carry(client, upstream, 'up', carried, cut, end);
    carry(upstream, client, 'down', carried, cut, end);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    through: (url) => Object.assign(new URL(url), { port: String(port) }).href,
    cutNext(cut) {
      const carried = { up: 0, down: 0 };
      next = { cut, carried };
      return carried;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Passes bytes on; at the cut only those before it, and then both ends are closed. */
function carry(
  from: Socket,
  to: Socket,
  way: Cut['way'],
  carried: Carried,
  cut: Cut | undefined,
  end: () => void,
) {
  from.on('data', (bytes: Buffer) => {
    const left = cut?.way === way ? cut.afterBytes - carried[way] : Infinity;
    carried[way] += bytes.length;
    if (bytes.length < left) {
      if (!to.write(bytes)) from.pause();
    } else if (left > 0) to.write(bytes.subarray(0, left), end);
  });
  to.on('drain', () => from.resume());
}
