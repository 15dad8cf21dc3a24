import type pg from 'pg';
import { openClient } from '#postgres/connections';
import { backoffMilliseconds } from '../waiting/retry-policy.ts';
import { sleep, type NewEventSignal } from '../waiting/new-event-signal.ts';
import { newEventsChannel } from './postgres-notifier.ts';
import { connectionOptionsOf } from './connections.ts';
import type { PostgresLogSettings } from './options.ts';

const askAgainMilliseconds = 5_000;

/**
 * Raises the signal when another process says that there is news. Has a connection of its own, and makes a new one when it
 * breaks; LISTEN can also die silently, so readers poll besides.
 */
export class PostgresListener {
  #running: Promise<void> | undefined;

  constructor(
    readonly settings: PostgresLogSettings,
    readonly newEvents: NewEventSignal,
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
      await sleep(backoffMilliseconds(tries), this.signal);
    }
  }

  /** Until the connection is lost or the signal aborts; false where there was none. */
  async #listenOnce(): Promise<boolean> {
    try {
      const client = await openClient(connectionOptionsOf(this.settings, 'questions'), this.signal);
      try {
        await this.#listenOver(client);
        return true;
      } finally {
        await client.end();
      }
    } catch (error) {
      if (!this.signal.aborted) this.settings.onTrouble(error);
      return false;
    }
  }

  /** Asks now and then whether the line still carries: what only listens does not notice that it does not. */
  async #listenOver(client: pg.Client): Promise<void> {
    client.on('notification', () => this.newEvents.raise());
    await client.query(`listen ${newEventsChannel}`);
    // There may have been news while nobody listened.
    this.newEvents.raise();
    const lost = new AbortController();
    client.once('end', () => lost.abort());
    const over = AbortSignal.any([this.signal, lost.signal]);
    for (;;) {
      await sleep(askAgainMilliseconds, over);
      if (over.aborted) return;
      await client.query('select');
    }
  }
}
