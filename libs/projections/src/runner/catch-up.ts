import { claimCheckpoint, readCheckpoint } from './checkpoint.ts';
import { beat, leave } from './heartbeat.ts';
import { logPages } from './log-pages.ts';
import { checkOwnLog } from './own-log.ts';
import { rebuild } from './rebuild.ts';
import type { ProjectionRun } from './runner-options.ts';
import { gatherStatistics } from './statistics.ts';
import { writePage } from './write-page.ts';

/**
 * Brings a projection up to the head of the log, once, and leaves it: for one who need not follow. Rebuilds it first if
 * its rows are those of another version. Whoever follows it meanwhile stands by and takes over again. Fulfilled with the
 * position reached; rejects with `NotOfThisLog` if it was made from another log.
 */
export async function catchUp(run: ProjectionRun): Promise<bigint> {
  const { log, pool, projection } = run;
  let held = await claimCheckpoint(pool, projection);
  await beat(pool, projection, held);
  if (held.version !== projection.version) {
    await rebuild(run);
    held = { ...(await readCheckpoint(pool, projection)), epoch: held.epoch };
  }
  held = await checkOwnLog(run, held);
  const from = held;
  for await (const page of logPages(log, projection, held.position)) held = await writePage(run, held, page);
  await gatherStatistics(run, from, held);
  await leave(pool, projection, held);
  return held.position;
}
