import { setTimeout as delay } from 'node:timers/promises';
import {
  advance,
  claimCheckpoint,
  claimCheckpointFrom,
  readCheckpoint,
  type Checkpoint,
} from './checkpoint.ts';
import { NotOfThisLog, LeaseLost } from './errors.ts';
import { beat, isSilent, leave } from './heartbeat.ts';
import { inPages, typesOf } from './log-pages.ts';
import { checkOwnLog, differenceFrom } from './own-log.ts';
import { rebuild } from './rebuild.ts';
import type { ProjectionRun } from './runner-options.ts';
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
export async function followLog(run: ProjectionRun, signal: AbortSignal): Promise<void> {
  const { pool, projection, tell } = run;
  let held: Checkpoint | undefined;
  while (!signal.aborted) {
    try {
      held = await hold(run, held, signal);
      if (!held) continue;
      const from = await checkOwnLog(run, held);
      held = await withHeartbeat(
        run,
        from,
        signal,
        (until) => followFrom(run, from, until),
        () => isAsItWas(run, from),
      );
    } catch (error) {
      if (error instanceof LeaseLost || isStopping(signal)) continue;
      if (error instanceof NotOfThisLog && held) {
        await standStill(run, held, error, signal);
        continue;
      }
      tell({ is: 'trouble', projection: projection.name, error });
      await pause(tryAgainMs, signal);
    }
  }
  if (held) await leave(pool, projection, held).catch(() => undefined);
}

/** False once another model has taken the place of the one that it follows with, or the log is not its own any more. */
async function isAsItWas(run: ProjectionRun, from: Checkpoint): Promise<boolean> {
  const now = await readCheckpoint(run.pool, run.projection);
  return now.rebuilt === from.rebuilt && (await differenceFrom(run, now)) === undefined;
}

/** Lives and writes nothing, until the model is of this log again, or somebody else has taken over. */
async function standStill(
  run: ProjectionRun,
  held: Checkpoint,
  { difference, message }: NotOfThisLog,
  signal: AbortSignal,
): Promise<void> {
  const { pool, projection, tell, heartbeatMs } = run;
  tell({ is: 'standing still', projection: projection.name, because: message });
  while (!signal.aborted) {
    if (!(await beat(pool, projection, held, difference.because))) return;
    await pause(heartbeatMs, signal);
    const now = await readCheckpoint(pool, projection);
    if (now.epoch !== held.epoch || (await differenceFrom(run, now)) === undefined) return;
  }
}

/** The checkpoint to go on from: its own if it still holds it, else taken over, after standing by where need be. */
async function hold(
  run: ProjectionRun,
  held: Checkpoint | undefined,
  signal: AbortSignal,
): Promise<Checkpoint | undefined> {
  const { pool, projection, tell } = run;
  let now = held ? await readCheckpoint(pool, projection) : await claimCheckpoint(pool, projection);
  if (held && now.epoch !== held.epoch) {
    tell({ is: 'standing by', projection: projection.name });
    const again = await standBy(run, signal);
    if (!again) return undefined;
    now = again;
  }
  if (now.epoch !== held?.epoch)
    tell({ is: 'took over', projection: projection.name, position: now.position });
  await beat(pool, projection, now);
  if (now.version === projection.version) return now;
  await withHeartbeat(run, now, signal, (until) => rebuild(run, until));
  return await hold(run, now, signal);
}

async function standBy(run: ProjectionRun, signal: AbortSignal): Promise<Checkpoint | undefined> {
  const { pool, projection, heartbeatMs, silenceMs } = run;
  while (!signal.aborted) {
    if (await isSilent(pool, projection, silenceMs)) {
      const taken = await claimCheckpointFrom(pool, projection, await readCheckpoint(pool, projection));
      if (taken) return taken;
    }
    await pause(heartbeatMs, signal);
  }
  return undefined;
}

async function followFrom(run: ProjectionRun, from: Checkpoint, signal: AbortSignal): Promise<Checkpoint> {
  const { log, pool, projection, tell } = run;
  let held = from;
  let since: Checkpoint | undefined = from;
  for await (const told of log.subscribe({ after: held.position, ...typesOf(projection), signal })) {
    if (!('caughtUp' in told)) {
      for (const page of inPages(told)) held = await writePage(run, held, page);
      continue;
    }
    if (told.caughtUp > held.position) {
      // Events that it does not take in: it is past them.
      const [before, to] = [held, { position: told.caughtUp, known: held.known }];
      await inTransaction(pool, 'read', (tx) => advance(tx, projection, before, to));
      held = { ...held, ...to };
    }
    // Once: what comes after it has caught up comes little by little, and autovacuum sees to it.
    if (since) await gatherStatistics(run, since, held);
    since = undefined;
    tell({ is: 'caught up', projection: projection.name, position: held.position });
  }
  return held;
}

// Asked after an await: what the loop's condition said no longer holds.
const isStopping = (signal: AbortSignal): boolean => signal.aborted;

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).catch(() => undefined);
