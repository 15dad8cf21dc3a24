import type pg from 'pg';
import { RebuildCutOff, RebuildUnderWay } from './errors.ts';

/** One rebuild of a projection at a time, for as long as its connection lasts. */
export interface RebuildLock {
  /** Throws `RebuildCutOff` once the connection is known to be lost. */
  readonly check: () => void;
  readonly release: () => Promise<void>;
}

const key = (name: string) => ['throughline rebuild', name];

/**
 * Keeps others from beginning the same rebuild; whoever is killed lets go. It spares two the same work and no more: the
 * server may have ended the session without our hearing of it, so what is written is fenced by `RebuildToken`. Rejects
 * with `RebuildUnderWay`.
 */
export async function lockRebuild(pool: pg.Pool, name: string): Promise<RebuildLock> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const note = (error: Error): void => void (broken = error);
  client.on('error', note);
  const letGo = (): void => {
    client.off('error', note);
    client.release(broken);
  };
  const asked = await client
    .query<{ readonly mine: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1), hashtext($2)) AS mine',
      key(name),
    )
    .catch((error: unknown) => {
      client.off('error', note);
      client.release(true);
      throw error;
    });
  if (asked.rows[0]?.mine !== true) {
    letGo();
    throw new RebuildUnderWay(name);
  }
  return {
    check() {
      if (broken) throw new RebuildCutOff(name, broken);
    },
    async release() {
      await client.query('SELECT pg_advisory_unlock(hashtext($1), hashtext($2))', key(name)).catch(note);
      letGo();
    },
  };
}
