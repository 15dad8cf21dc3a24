import type { AllStreamSubscription } from '@kurrent/kurrentdb-client';
import { backoffMilliseconds } from '../waiting/retry-policy.ts';
import { sleep, type NewEventSignal } from '../waiting/new-event-signal.ts';
import type { Clients } from './clients.ts';
import { ownEventTypes } from './names.ts';

const filter = { filterOn: 'eventType', regex: ownEventTypes, checkpointInterval: 1 } as const;

/**
 * Raises the signal when the server says that there is news. The client connects again after a loss and does not resume:
 * here nothing need be resumed, for readers know by their positions what they have; the signal is raised once more, and they
 * look.
 */
export class KurrentDbListener {
  #running: Promise<void> | undefined;

  constructor(
    readonly clients: Clients,
    readonly newEvents: NewEventSignal,
  ) {}

  /** Listens from now on, until the log is closed. */
  start(): void {
    this.#running ??= this.#listenOn();
  }

  /** Resolves once it has stopped. */
  async ended(): Promise<void> {
    await this.#running;
  }

  async #listenOn(): Promise<void> {
    const { closing, settings } = this.clients;
    const over = () => closing.aborted;
    for (let tries = 0; !over(); tries++) {
      const asked = this.clients.get();
      try {
        const client = await asked;
        const heard = await this.#listen(client.subscribeToAll({ fromPosition: 'end', filter }));
        if (heard) tries = 0;
      } catch (error) {
        if (over()) return;
        settings.onTrouble(error);
        this.clients.replace(asked);
      }
      if (!over()) await sleep(backoffMilliseconds(tries), closing);
    }
  }

  /** Until it ends by itself, or the log is closed; rejects with what went wrong. True if it had begun. */
  async #listen(subscription: AllStreamSubscription): Promise<boolean> {
    const { closing } = this.clients;
    const ended = Promise.withResolvers<undefined>();
    let heard = false;
    const ring = () => {
      heard = true;
      this.newEvents.raise();
    };
    // Without an error listener a lost connection ends the process.
    subscription.on('error', (error) => ended.reject(error));
    for (const end of ['end', 'close'] as const) subscription.on(end, () => ended.resolve(undefined));
    subscription.on('confirmation', ring);
    subscription.on('data', ring);
    const stop = () => {
      void subscription.unsubscribe().catch(() => undefined);
      ended.resolve(undefined);
    };
    closing.addEventListener('abort', stop);
    try {
      await ended.promise;
      return heard;
    } finally {
      closing.removeEventListener('abort', stop);
      subscription.on('error', () => undefined);
    }
  }
}
