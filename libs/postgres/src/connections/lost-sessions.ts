import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { querySeparately } from './query-separately.ts';

const tryAgainMs = 2_000;
/** Sessions that are not ended by then were ended by the server's keepalive, or their numbers are somebody else's. */
const patienceMs = 10 * 60_000;

/** Only sessions that were there when they were lost: a number may be another one's by now. */
const end = `SELECT pg_terminate_backend(pid)
  FROM pg_stat_activity JOIN unnest($1::int[], $2::float8[]) AS lost (pid, ms) USING (pid)
  WHERE usename = current_user AND backend_start < clock_timestamp() - ms * interval '1 millisecond'`;

/**
 * Ends the sessions of lines that were cut, as soon as the server can be asked: with them go their locks, and the room
 * that they take among the connections of the server. It would keep them until its keepalive is not answered, and
 * whatever stands between may answer for us: in the middle of a COPY no limit of PostgreSQL 18 ends a wait for the client.
 */
export class LostSessions {
  readonly #config: pg.ClientConfig;
  /** The moment at which each was lost, by the number of its process. */
  readonly #lost = new Map<number, number>();
  #ending = false;
  #closed = false;

  constructor(config: pg.ClientConfig) {
    this.#config = config;
  }

  /** Ends these, now or when the line is back. */
  add(sessions: readonly number[]): void {
    for (const pid of sessions) this.#lost.set(pid, performance.now());
    if (!this.#ending && !this.#closed) void this.#endAll();
  }

  /** Tries no more: the process is to end. */
  close(): void {
    this.#closed = true;
  }

  async #endAll(): Promise<void> {
    this.#ending = true;
    for (;;) {
      const now = performance.now();
      for (const [pid, at] of this.#lost) if (now - at > patienceMs) this.#lost.delete(pid);
      if (this.#lost.size === 0 || this.#closed) break;
      const pids = [...this.#lost.keys()];
      const ms = [...this.#lost.values()].map((at) => now - at);
      if (await querySeparately(this.#config, end, [pids, ms]))
        for (const pid of pids) this.#lost.delete(pid);
      else await delay(tryAgainMs, undefined, { ref: false });
    }
    this.#ending = false;
  }
}
