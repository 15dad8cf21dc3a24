import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import {
  asLine,
  isClientMessage,
  onEachMessage,
  type DaemonMessage,
  type DaemonAddress,
} from './messages.ts';

const firstUserMs = 30_000;
const introductionMs = 5_000;
const farewellMs = 5_000;

/**
 * Clients of a daemon: lets in those that know its token, tells them its state, and notices when they have left or
 * died.
 */
export class ClientRegistry {
  readonly #token = randomBytes(24).toString('base64url');
  readonly #users = new Set<Socket>();
  /** Left politely, as the last: they are told when all is done. */
  readonly #waiting = new Set<Socket>();
  readonly #server = createServer((socket) => this.#receive(socket));
  readonly #deserted = Promise.withResolvers<undefined>();
  readonly #heard = Promise.withResolvers<undefined>();
  #state: DaemonMessage = { says: 'doing', what: 'Looking for PostgreSQL' };
  #closed = false;
  #patience: NodeJS.Timeout | undefined;

  /** Fulfilled when the last user has left, or none has come in half a minute. Nobody is let in from then on. */
  readonly deserted = this.#deserted.promise;
  /** Fulfilled when a user has been told something. */
  readonly heard = this.#heard.promise;

  /** Opens on a free port of the loopback address. */
  async open(): Promise<DaemonAddress> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('A TCP server without a port.');
    this.#patience = setTimeout(() => this.#desert(), firstUserMs);
    return { port: address.port, token: this.#token };
  }

  /** Tells every user, and whoever comes until something else is told. */
  tell(message: DaemonMessage): void {
    this.#state = message;
    for (const user of this.#users) user.write(asLine(message));
  }

  /** Tells everybody for the last time, and closes. */
  async close(message: DaemonMessage): Promise<void> {
    this.#desert();
    this.#server.close();
    await Promise.all([...this.#users, ...this.#waiting].map((user) => farewell(user, message)));
  }

  #receive(socket: Socket): void {
    const stranger = setTimeout(() => socket.destroy(), introductionMs);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(stranger);
      this.#leave(socket);
    });
    onEachMessage(socket, (message) => {
      if (!isClientMessage(message)) return;
      if (message.says === 'leave') {
        this.#leavePolitely(socket);
      } else if (message.token === this.#token) {
        clearTimeout(stranger);
        this.#welcome(socket);
      } else {
        socket.destroy();
      }
    });
  }

  #welcome(socket: Socket): void {
    if (this.#closed) return void socket.end(asLine({ says: 'stopped' }));
    clearTimeout(this.#patience);
    this.#users.add(socket);
    socket.write(asLine(this.#state));
    this.#heard.resolve(undefined);
  }

  #leave(socket: Socket): void {
    if (this.#users.delete(socket) && this.#users.size === 0) this.#desert();
  }

  #leavePolitely(socket: Socket): void {
    if (!this.#users.has(socket)) return;
    if (this.#users.size > 1) socket.end(asLine({ says: 'still-used' }));
    else this.#waiting.add(socket);
    this.#leave(socket);
  }

  #desert(): void {
    this.#closed = true;
    clearTimeout(this.#patience);
    this.#deserted.resolve(undefined);
  }
}

async function farewell(socket: Socket, message: DaemonMessage): Promise<void> {
  if (socket.destroyed) return;
  const closed = once(socket, 'close');
  socket.end(asLine(message));
  const patience = setTimeout(() => socket.destroy(), farewellMs);
  await closed.catch(() => undefined);
  clearTimeout(patience);
}
