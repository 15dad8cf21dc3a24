import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** The point at which to cut a connection: once so many bytes have passed on the way up (to the server) or down. */
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
  /**
   * Forwards nothing from now on, and tells nobody: what is sent is lost, connections are accepted and lead nowhere, and
   * who closes one is alone in knowing it. Connections from before and during a silence never work again.
   */
  readonly fallSilent: () => void;
  /** New connections work again. */
  readonly speak: () => void;
  /** Fulfilled when the silence has swallowed something from now on. */
  readonly swallowed: () => Promise<void>;
  /** Closes every connection with a reset. */
  readonly reset: () => void;
  /** From now on each piece arrives so much later, in both directions; 0: at once. */
  readonly slowDown: (pieceMs: number) => void;
  readonly close: () => Promise<void>;
}

/** Delays and cuts that hold for all connections. */
interface Weather {
  silent: boolean;
  pieceMs: number;
  readonly listeners: Set<() => void>;
}

/** A connection through the proxy. */
interface Pair {
  readonly sockets: readonly Socket[];
  /** It was there during a silence, and carries nothing any more. */
  deaf: boolean;
}

/** Opens a proxy to whatever port `target` says when somebody connects; nobody gets through while it says none. */
export async function openProxy(target: () => number | undefined): Promise<Proxy> {
  let next: { cut: Cut | undefined; carried: Carried } | undefined;
  const open = new Set<Pair>();
  const weather: Weather = { silent: false, pieceMs: 0, listeners: new Set() };
  const server = createServer((client) => {
    const { cut, carried } = next ?? { cut: undefined, carried: { up: 0, down: 0 } };
    next = undefined;
    const port = target();
    if (port === undefined) return void client.on('error', () => undefined).destroy();
    const upstream = connect({ host: '127.0.0.1', port });
    const pair: Pair = { sockets: [client, upstream], deaf: weather.silent };
    open.add(pair);
    const end = () => pair.deaf || pair.sockets.forEach((socket) => socket.destroy());
    for (const socket of pair.sockets) {
      socket.setNoDelay(true).on('error', end).on('close', end);
      socket.on('close', () => pair.sockets.every(({ destroyed }) => destroyed) && open.delete(pair));
    }
    if (cut?.afterBytes === 0) end();
    carry({ pair, weather, from: client, to: upstream, way: 'up', carried, cut, end });
    carry({ pair, weather, from: upstream, to: client, way: 'down', carried, cut, end });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const all = () => [...open].flatMap(({ sockets }) => sockets);
  return {
    port,
    through: (url) => Object.assign(new URL(url), { port: String(port) }).href,
    cutNext(cut) {
      const carried = { up: 0, down: 0 };
      next = { cut, carried };
      return carried;
    },
    fallSilent() {
      weather.silent = true;
      for (const pair of open) pair.deaf = true;
    },
    speak: () => void (weather.silent = false),
    swallowed: () =>
      new Promise((resolve) => {
        const heard = () => {
          weather.listeners.delete(heard);
          resolve();
        };
        weather.listeners.add(heard);
      }),
    reset: () => all().forEach((socket) => socket.resetAndDestroy()),
    slowDown: (pieceMs) => void (weather.pieceMs = pieceMs),
    async close() {
      for (const socket of all()) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** One direction of a connection. */
interface Direction {
  readonly pair: Pair;
  readonly weather: Weather;
  readonly from: Socket;
  readonly to: Socket;
  readonly way: Cut['way'];
  readonly carried: Carried;
  readonly cut: Cut | undefined;
  readonly end: () => void;
}

/** Passes bytes on; at the cut only those before it, and then both ends are closed. */
function carry({ pair, weather, from, to, way, carried, cut, end }: Direction) {
  let before = Promise.resolve();
  const pass = (bytes: Buffer) => {
    if (pair.deaf) {
      for (const heard of weather.listeners) heard();
      return;
    }
    const left = cut?.way === way ? cut.afterBytes - carried[way] : Infinity;
    carried[way] += bytes.length;
    if (bytes.length < left) {
      if (!to.write(bytes)) from.pause();
    } else if (left > 0) to.write(bytes.subarray(0, left), end);
  };
  from.on('data', (bytes: Buffer) => {
    if (weather.pieceMs === 0) {
      pass(bytes);
      return;
    }
    from.pause();
    before = before.then(() => delay(weather.pieceMs)).then(() => pass(bytes));
    void before.then(() => from.resume());
  });
  to.on('drain', () => from.resume());
}
