import pg from 'pg';
import { pause, rest, type Bell } from '../waking/index.ts';
import { channel } from './channel.ts';
import { clientConfig, closing } from './connections.ts';
import type { Settings } from './options.ts';

/**
 * Rings the bell when another process says that there is news. Has a connection of its own, and makes a new one when it
 * breaks; LISTEN can also die silently, so readers poll besides.
 */
export class Listening {
  #running: Promise<void> | undefined;

  constructor(
    readonly settings: Settings,
    readonly bell: Bell,
    readonly signal: AbortSignal,
  ) {}

  /** Listens from now on, until the signal aborts. */
  start(): void {
    this.#running ??= this.#listenOn();
  }

  /** Resolves once the connection is closed; abort the signal first. */
  async ended(): Promise<void> {
    await this.#running;
  }

  async #listenOn(): Promise<void> {
    for (let tries = 0; !this.signal.aborted; tries++) {
      if (await this.#listenOnce()) tries = 0;
      await rest(pause(tries), this.signal);
    }
  }

  /** Until the connection is lost or the signal aborts; false where there was none. */
  async #listenOnce(): Promise<boolean> {
    const client = new pg.Client(clientConfig(this.settings));
    const { promise: over, resolve: finish } = Promise.withResolvers<undefined>();
    const end = () => finish(undefined);
    client.on('error', this.settings.onTrouble).on('error', end).on('end', end);
    client.on('notification', () => this.bell.ring());
    this.signal.addEventListener('abort', end);
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      // There may have been news while nobody listened.
      this.bell.ring();
      await over;
      return true;
    } catch (error) {
      this.settings.onTrouble(error);
      return false;
    } finally {
      this.signal.removeEventListener('abort', end);
      await closing(client, client.end());
    }
  }
}
