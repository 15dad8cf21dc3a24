import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { openClient } from '#postgres/connections';
import { alreadyRunning, findRunningSupervisor } from './running-file.ts';

/** That this is the only supervisor of a data directory. */
export interface DirectoryClaim {
  /** Fulfilled with why, when another has it. */
  readonly lost: Promise<Error>;
  readonly letGo: () => Promise<void>;
}

/** Times for watching over a claim, in milliseconds; and whom to tell. */
export interface ClaimOptions {
  readonly onProgress: (doing: string) => void;
  /** From one question to the next whether the connection stands. */
  readonly beatMs?: number;
  /** Time in which the server has to answer. */
  readonly answerMs?: number;
}

const againMs = 500;
/** Of the lock, any number; and the directory. */
const lock = 'hashtextextended($1, 1953001071)';
/** Sessions that hold the lock: `pg_locks` has its 64 bits in two halves. */
const holders = `
  FROM pg_locks JOIN pg_stat_activity USING (pid)
  WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND application_name = $2
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND (classid::bigint << 32 | objid::bigint) = ${lock}`;

/**
 * Makes this the only supervisor of a data directory. PostgreSQL forgets the claim with the session that made it, and so
 * when we die; a session may also end under us. That is noticed, by the end of the connection or because the server no
 * longer answers, and the claim is made again, as soon as the database answers; where another was quicker, it is `lost`.
 * Rejects with `local/already-running` if another has it now.
 */
export async function claimDirectory(
  ownerUrl: string,
  directory: string,
  options: ClaimOptions,
): Promise<DirectoryClaim> {
  const held = new Held(ownerUrl, directory, options);
  if (!(await held.take())) throw alreadyRunning(await findRunningSupervisor(directory));
  return { lost: held.lost.promise, letGo: () => held.letGo() };
}

class Held {
  readonly lost = Promise.withResolvers<Error>();
  /** By this name we know a session of our own that the server has not yet seen to be dead. */
  readonly #name = `throughline-supervisor ${randomUUID()}`;
  readonly #over = new AbortController();
  #client: pg.Client | undefined;

  constructor(
    readonly url: string,
    readonly directory: string,
    readonly options: ClaimOptions,
  ) {}

  /** True when it is ours; false when another has it. Rejects while the database does not answer. */
  async take(): Promise<boolean> {
    const client = await openClient({ url: this.url, name: this.#name, work: 'upkeep' });
    try {
      const what = [`supervisor of ${this.directory}`];
      const { rows } = await this.#inTime(
        client.query<{ ours: boolean }>(`SELECT pg_try_advisory_lock(${lock}) AS ours`, what),
      );
      if (rows[0]?.ours === true) {
        this.#hold(client);
        return true;
      }
      const { rowCount } = await this.#inTime(
        client.query(`SELECT pg_terminate_backend(pid) ${holders}`, [...what, this.#name]),
      );
      if (rowCount !== 0) throw new Error('A session of ours holds it that is about to end.');
      await client.end();
      return false;
    } catch (error) {
      client.connection.stream.destroy();
      throw error;
    }
  }

  async letGo(): Promise<void> {
    this.#over.abort();
    await this.#client?.end().catch(() => undefined);
  }

  #hold(client: pg.Client): void {
    this.#client = client;
    client.once('end', () => void this.#takeAgain());
    if (this.#isOver()) void client.end();
    else void this.#beat(client);
  }

  /** Asks again and again whether the server is there: a network that went silent tells nobody. */
  async #beat(client: pg.Client): Promise<void> {
    const { beatMs = 2_000 } = this.options;
    try {
      for (;;) {
        await delay(beatMs, undefined, { signal: this.#over.signal });
        await this.#inTime(client.query('SELECT'));
      }
    } catch {
      if (!this.#isOver()) client.connection.stream.destroy();
    }
  }

  /** Work of this kind is bounded nowhere else. */
  async #inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const { answerMs = 5_000 } = this.options;
    const late = delay(answerMs, undefined, { ref: false }).then(() => {
      throw new Error('The database did not answer in time.');
    });
    return Promise.race([answer, late]);
  }

  #isOver(): boolean {
    return this.#over.signal.aborted;
  }

  async #takeAgain(): Promise<void> {
    const { onProgress } = this.options;
    if (this.#isOver()) return;
    onProgress('The database ended the session that makes this the only Throughline here: claiming it again');
    while (!this.#isOver()) {
      const taken = await this.take().catch(() => undefined);
      if (taken !== undefined) {
        if (taken) onProgress('This is the only Throughline here, as before');
        else this.lost.resolve(alreadyRunning(await findRunningSupervisor(this.directory)));
        return;
      }
      await delay(againMs, undefined, { signal: this.#over.signal }).catch(() => undefined);
    }
  }
}
