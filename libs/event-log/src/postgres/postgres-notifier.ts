import type { LogConnections } from './connections.ts';

/** The channel on which processes tell one another that there is news. */
export const newEventsChannel = 'throughline_log';

/** At least this long from one NOTIFY to the next. */
const restMilliseconds = 25;

const statement = { name: 'log-notify', text: 'select pg_notify($1, $2)' };

/**
 * Tells other processes that there is news, on a connection of its own: within the append's transaction a NOTIFY cut
 * 10,000 events a second to 800. However often it is asked, one NOTIFY is under way at a time, and then a rest. When
 * one fails, readers find the news by polling.
 */
export class PostgresNotifier {
  #asked = false;
  #resting: NodeJS.Timeout | undefined;
  #sending: Promise<void> | undefined;
  #closed = false;

  constructor(
    readonly connections: LogConnections,
    readonly onTrouble: (error: unknown) => void,
  ) {}

  /** Asks for a NOTIFY, now or after the rest. */
  news(): void {
    this.#asked = true;
    if (this.#closed || this.#sending || this.#resting) return;
    this.#sending = this.#send();
  }

  /** Sends nothing more, and waits for what is under way. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#resting);
    await this.#sending;
  }

  async #send(): Promise<void> {
    this.#asked = false;
    await this.connections.run(statement, [newEventsChannel, '']).catch(this.onTrouble);
    this.#sending = undefined;
    if (this.#closed) return;
    this.#resting = setTimeout(() => {
      this.#resting = undefined;
      if (this.#asked) this.news();
    }, restMilliseconds);
  }
}
