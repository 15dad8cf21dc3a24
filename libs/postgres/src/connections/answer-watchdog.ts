import type pg from 'pg';
import type { ListBusySessions } from './busy-sessions.ts';

/** A line that was cut by us. Its code is the system's for one that broke, so that whoever tries again does so here too. */
export class LineLost extends Error {
  override readonly name = 'LineLost';
  readonly code = 'ECONNRESET';
}

/** A line on which nothing has come for so long is looked into, and again after the same time. */
const lookIntoMs = 2_000;
/** The server gives a statement up at its limit, and then has so long to say so. */
const lastWordMs = 5_000;

/** A connection that is watched, and what to do where it is lost. */
export interface WatchedConnection {
  readonly client: pg.Client;
  /** The server's own limit for a statement; 0: none. */
  readonly statementMs: number;
  readonly listBusySessions: ListBusySessions;
  readonly cut: (why: Error) => void;
}

/**
 * Ends a wait for an answer that will not come: a line that carries nothing any more, without a word, gives neither side
 * an error. It is cut where the server, asked over another connection, is not at work for us, twice, while no byte has
 * come; and at the statement's limit and a little more, whatever the server says. Work that takes long is let be.
 */
export class AnswerWatchdog {
  readonly #watched: WatchedConnection;
  #timer: NodeJS.Timeout | undefined;
  #since = 0;
  #bytes = 0;
  #suspected = false;
  #over = false;

  constructor(watched: WatchedConnection) {
    this.#watched = watched;
    watched.client.on('drain', () => this.end());
    watched.client.on('end', () => {
      this.#over = true;
      this.end();
    });
    // The answer to one of several questions.
    watched.client.connection.on('readyForQuery', () => this.#timer && this.#restart());
  }

  /** Something was asked. */
  begin(): void {
    if (!this.#timer && !this.#over) this.#restart();
  }

  /** Nothing is asked any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #restart(): void {
    this.#since = performance.now();
    this.#bytes = bytesOf(this.#watched.client);
    this.#suspected = false;
    this.#lookLater();
  }

  #lookLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookInto(), lookIntoMs).unref();
  }

  async #lookInto(): Promise<void> {
    const { listBusySessions, cut, statementMs } = this.#watched;
    const since = this.#since;
    const late = statementMs > 0 && performance.now() - since > statementMs + lastWordMs;
    if (late) {
      cut(new LineLost('The database did not answer in time.'));
      return;
    }
    const working = await listBusySessions();
    if (!this.#timer || this.#since !== since) return;
    const suspected = working !== undefined && !this.#atWorkIn(working) && !this.#moved();
    if (suspected && this.#suspected) {
      cut(new LineLost('The line to the database carries nothing any more.'));
      return;
    }
    this.#suspected = suspected;
    this.#lookLater();
  }

  #atWorkIn(working: ReadonlySet<number>): boolean {
    const { processID } = this.#watched.client as unknown as { readonly processID: number };
    return working.has(processID);
  }

  /** Bytes have come since the last look, or are still to go. */
  #moved(): boolean {
    const before = this.#bytes;
    this.#bytes = bytesOf(this.#watched.client);
    return this.#bytes !== before;
  }
}

/** Bytes that have come and gone over the line. A secured one counts on the socket below it. */
function bytesOf({ connection: { stream } }: pg.Client): number {
  const { bytesRead = 0, bytesWritten = 0, writableLength } = stream as Partial<Socket> & typeof stream;
  return bytesRead + bytesWritten - writableLength;
}

type Socket = { readonly bytesRead: number; readonly bytesWritten: number };
