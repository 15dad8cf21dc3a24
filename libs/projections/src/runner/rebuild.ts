import pg from 'pg';
import { RebuildUnderWay } from './errors.ts';
import { logPages } from './log-pages.ts';
import type { Running } from './runner-options.ts';
import { takeIn, takeInWithin } from './take-in.ts';
import { inTransaction, type Transaction } from './transaction.ts';

const swapAttempts = 20;

/** How far a rebuild has come: events of the log taken in, and the position of the last. */
export interface Rebuilt {
  readonly events: number;
  readonly position: bigint;
}

/**
 * Makes the model again from the beginning of the log, beside the live one, which serves and is kept up to date
 * meanwhile; then puts the copy in its place in one transaction. Killed before, or told to stop by `signal`, it leaves the
 * live one as it was. Rejects with `RebuildUnderWay` if somebody else is at it.
 */
export async function rebuild(running: Running, signal?: AbortSignal): Promise<Rebuilt> {
  const { pool, projection, tell } = running;
  const release = await lockOf(pool, projection.name);
  try {
    await inTransaction(pool, 'read', (tx) => start(tx, running));
    let built = await copyFrom(running, { events: 0, position: 0n }, signal);
    await longTransaction(pool, (tx) => tx.query('SELECT read.index_copy($1)', [projection.tables]));
    built = await copyFrom(running, built, signal);
    built = await takePlace(running, built);
    tell({ is: 'rebuilt', projection: projection.name, position: built.position });
    return built;
  } finally {
    await release();
  }
}

/** Building indexes takes as long as it takes: the server is at work, not idle. */
const longTransaction = <Result>(
  pool: pg.Pool,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> => inTransaction(pool, 'read_next', work, 60_000);

async function start(tx: Transaction, { projection: { name, tables } }: Running): Promise<void> {
  await tx.query('SELECT read.start_copy($1)', [tables]);
  await tx.query('DELETE FROM read.parked_event WHERE projection = $1 AND in_rebuild', [name]);
}

/** Fills the copy from where it stands up to the head of the log. */
async function copyFrom(running: Running, from: Rebuilt, signal?: AbortSignal): Promise<Rebuilt> {
  const { log, pool, projection, decode, tell } = running;
  let { events, position } = from;
  const first = (): Promise<void> => Promise.resolve();
  for await (const page of logPages(log, projection, position)) {
    signal?.throwIfAborted();
    await takeIn({ pool, projection, decode, schema: 'read_next', first }, page);
    events += page.length;
    position = page.at(-1)?.position ?? position;
    tell({ is: 'rebuilding', projection: projection.name, position });
  }
  return { events, position };
}

/** A reader may hold the live tables for long: those behind it must not wait for as long as that. */
async function takePlace(running: Running, built: Rebuilt): Promise<Rebuilt> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await longTransaction(running.pool, (tx) => takePlaceWithin(tx, running, built));
    } catch (error) {
      const waited = error instanceof pg.DatabaseError && error.code === '55P03';
      if (!waited || attempt === swapAttempts) throw error;
    }
  }
}

/**
 * Holds the live projector up for as long as it takes to copy what it has written since, and changes the tables. Its next
 * page finds the checkpoint moved, or not, and goes on from there: the epoch stays its own.
 */
async function takePlaceWithin(tx: Transaction, running: Running, built: Rebuilt): Promise<Rebuilt> {
  const { log, projection, decode } = running;
  const { name, version, tables } = projection;
  await tx.query('INSERT INTO read.checkpoint (projection, version) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    name,
    version,
  ]);
  await tx.query('SELECT FROM read.checkpoint WHERE projection = $1 FOR UPDATE', [name]);
  let { events, position } = built;
  for await (const page of logPages(log, projection, position)) {
    await takeInWithin(tx, { projection, decode, inRebuild: true }, page);
    events += page.length;
    position = page.at(-1)?.position ?? position;
  }
  await tx.query('SET LOCAL synchronous_commit TO DEFAULT');
  await tx.query("SET LOCAL lock_timeout = '3s'");
  await tx.query('SELECT read.take_place($1)', [tables]);
  await tx.query('DELETE FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild', [name]);
  await tx.query('UPDATE read.parked_event SET in_rebuild = false WHERE projection = $1', [name]);
  await tx.query(
    'UPDATE read.checkpoint SET position = greatest(position, $2), version = $3 WHERE projection = $1',
    [name, String(position), version],
  );
  return { events, position };
}

/** One rebuild of a projection at a time; whoever is killed lets go. */
async function lockOf(pool: pg.Pool, name: string): Promise<() => Promise<void>> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const note = (error: Error): void => void (broken = error);
  client.on('error', note);
  const key = ['throughline rebuild', name];
  const release = async (): Promise<void> => {
    await client.query('SELECT pg_advisory_unlock(hashtext($1), hashtext($2))', key).catch(note);
    client.off('error', note);
    client.release(broken);
  };
  const { rows } = await client.query<{ readonly mine: boolean }>(
    'SELECT pg_try_advisory_lock(hashtext($1), hashtext($2)) AS mine',
    key,
  );
  if (rows[0]?.mine === true) return release;
  client.off('error', note);
  client.release();
  throw new RebuildUnderWay(name);
}
