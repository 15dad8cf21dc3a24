import { setTimeout as delay } from 'node:timers/promises';
import { advance, claim, claimFrom, readCheckpoint, type Checkpoint } from './checkpoint.ts';
import { NotOfThisLog, LeaseLost } from './errors.ts';
import { beat, isSilent, leave } from './heartbeat.ts';
import { inPages, typesOf } from './log-pages.ts';
import { checkLog, differenceFrom } from './own-log.ts';
import { rebuild } from './rebuild.ts';
import type { Running } from './runner-options.ts';
import { gatherStatistics } from './statistics.ts';
import { inTransaction } from './transaction.ts';
import { withHeartbeat } from './with-heartbeat.ts';
import { writePage } from './write-page.ts';

/** After trouble, such as a database that is away. */
const tryAgainMs = 500;

/**
 * Follows the log until `signal` aborts, then finishes the page in hand and leaves. Whoever starts takes over; whoever
 * is put out stands by, and takes over again when the other falls silent. Rebuilds first if the rows are those of another
 * version. Stands still, and says why, while the model is not of this log: a rebuild mends that. Trouble is told and tried
 * again: it never ends by itself.
 */
export async function follow(running: Running, signal: AbortSignal): Promise<void> {
  const { pool, projection, tell } = running;
  let held: Checkpoint | undefined;
  while (!signal.aborted) {
    try {
      held = await hold(running, held, signal);
      if (!held) continue;
      const from = await checkLog(running, held);
      held = await withHeartbeat(
        running,
        from,
        signal,
        (until) => followFrom(running, from, until),
        () => isAsItWas(running, from),
      );
    } catch (error) {
      if (error instanceof LeaseLost || isStopping(signal)) continue;
      if (error instanceof NotOfThisLog && held) {
        await standStill(running, held, error, signal);
        continue;
      }
      tell({ is: 'trouble', projection: projection.name, error });
      await pause(tryAgainMs, signal);
    }
  }
  if (held) await leave(pool, projection, held).catch(() => undefined);
}

/** False once another model has taken the place of the one that it follows with, or the log is not its own any more. */
async function isAsItWas(running: Running, from: Checkpoint): Promise<boolean> {
  const now = await readCheckpoint(running.pool, running.projection);
  return now.rebuilt === from.rebuilt && (await differenceFrom(running, now)) === undefined;
}

/** Lives and writes nothing, until the model is of this log again, or somebody else has taken over. */
async function standStill(
  running: Running,
  held: Checkpoint,
  { difference, message }: NotOfThisLog,
  signal: AbortSignal,
): Promise<void> {
  const { pool, projection, tell, heartbeatMs } = running;
  tell({ is: 'standing still', projection: projection.name, because: message });
  while (!signal.aborted) {
    if (!(await beat(pool, projection, held, difference.because))) return;
    await pause(heartbeatMs, signal);
    const now = await readCheckpoint(pool, projection);
    if (now.epoch !== held.epoch || (await differenceFrom(running, now)) === undefined) return;
  }
}

/** The checkpoint to go on from: its own if it still holds it, else taken over, after standing by where need be. */
async function hold(
  running: Running,
  held: Checkpoint | undefined,
  signal: AbortSignal,
): Promise<Checkpoint | undefined> {
  const { pool, projection, tell } = running;
  let now = held ? await readCheckpoint(pool, projection) : await claim(pool, projection);
  if (held && now.epoch !== held.epoch) {
    tell({ is: 'standing by', projection: projection.name });
    const again = await standBy(running, signal);
    if (!again) return undefined;
    now = again;
  }
  if (now.epoch !== held?.epoch)
    tell({ is: 'took over', projection: projection.name, position: now.position });
  await beat(pool, projection, now);
  if (now.version === projection.version) return now;
  await withHeartbeat(running, now, signal, (until) => rebuild(running, until));
  return await hold(running, now, signal);
}

async function standBy(running: Running, signal: AbortSignal): Promise<Checkpoint | undefined> {
  const { pool, projection, heartbeatMs, silenceMs } = running;
  while (!signal.aborted) {
    if (await isSilent(pool, projection, silenceMs)) {
      const taken = await claimFrom(pool, projection, await readCheckpoint(pool, projection));
      if (taken) return taken;
    }
    await pause(heartbeatMs, signal);
  }
  return undefined;
}

async function followFrom(running: Running, from: Checkpoint, signal: AbortSignal): Promise<Checkpoint> {
  const { log, pool, projection, tell } = running;
  let held = from;
  let since: Checkpoint | undefined = from;
  for await (const told of log.subscribe({ after: held.position, ...typesOf(projection), signal })) {
    if (!('caughtUp' in told)) {
      for (const page of inPages(told)) held = await writePage(running, held, page);
      continue;
    }
    if (told.caughtUp > held.position) {
      // Events that it does not take in: it is past them.
      const [before, to] = [held, { position: told.caughtUp, known: held.known }];
      await inTransaction(pool, 'read', (tx) => advance(tx, projection, before, to));
      held = { ...held, ...to };
    }
    // Once: what comes after it has caught up comes little by little, and autovacuum sees to it.
    if (since) await gatherStatistics(running, since, held);
    since = undefined;
    tell({ is: 'caught up', projection: projection.name, position: held.position });
  }
  return held;
}

// Asked after an await: what the loop's condition said no longer holds.
const isStopping = (signal: AbortSignal): boolean => signal.aborted;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).catch(() => undefined);
