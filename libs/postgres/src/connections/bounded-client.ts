import pg from 'pg';
import type { ListBusySessions } from './busy-sessions.ts';
import type { LostSessions } from './lost-sessions.ts';
import { AnswerWatchdog } from './answer-watchdog.ts';

/** Time in which a server has to close a connection that has said goodbye. */
const goodbyeMs = 1_000;

/** Options of a bounded client besides those of the driver. */
export interface BoundedClientOptions {
  readonly statementMs: number;
  readonly listBusySessions: ListBusySessions;
  readonly lostSessions: LostSessions;
  /** Told when its line was cut because nothing came any more. */
  readonly onCut?: (client: BoundedClient) => void;
}

type Ask = (...asked: readonly unknown[]) => unknown;

/** A client of which every wait ends: for a connection, for an answer, for a goodbye. */
export class BoundedClient extends pg.Client {
  readonly #watch: AnswerWatchdog;

  constructor(
    config: pg.ClientConfig,
    { statementMs, listBusySessions, lostSessions, onCut }: BoundedClientOptions,
  ) {
    super(config);
    const cut = (why: Error) => {
      this.cut(why);
      lostSessions.add(this.session);
      onCut?.(this);
    };
    this.#watch = new AnswerWatchdog({ client: this, statementMs, listBusySessions, cut });
    // What is under way is rejected besides; without a listener a line that breaks ends the process.
    this.on('error', () => undefined);
    // Defined anew, because the driver's overloads are too many to be written down again.
    const ask = (super.query as Ask).bind(this);
    const query: Ask = (...asked) => {
      this.#watch.begin();
      return ask(...asked);
    };
    Object.defineProperty(this, 'query', { value: query });
  }

  /** The number of the server's process for this connection; none before it has said so. */
  get session(): readonly number[] {
    const { processID } = this as unknown as { readonly processID: number | null };
    return processID === null ? [] : [processID];
  }

  /** Cuts the line: whatever was asked is rejected at once, and the connection is of no more use. */
  cut(why: Error): void {
    this.connection.stream.destroy(why);
  }

  override end(): Promise<void>;
  override end(callback: (error: Error) => void): void;
  override end(callback?: (error: Error) => void): Promise<void> | undefined {
    const late = setTimeout(() => this.connection.stream.destroy(), goodbyeMs).unref();
    this.once('end', () => clearTimeout(late));
    if (!callback) return super.end();
    super.end(callback);
    return undefined;
  }
}
