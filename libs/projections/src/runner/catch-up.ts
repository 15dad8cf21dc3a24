import { claim, readCheckpoint } from './checkpoint.ts';
import { beat, leave } from './heartbeat.ts';
import { logPages } from './log-pages.ts';
import { checkLog } from './own-log.ts';
import { rebuild } from './rebuild.ts';
import type { Running } from './runner-options.ts';
import { gatherStatistics } from './statistics.ts';
import { writePage } from './write-page.ts';

/**
 * Brings a projection up to the head of the log, once, and leaves it: for one who need not follow. Rebuilds it first if
 * its rows are those of another version. Whoever follows it meanwhile stands by and takes over again. Fulfilled with the
 * position reached; rejects with `NotOfThisLog` if it was made from another log.
 */
export async function catchUp(running: Running): Promise<bigint> {
  const { log, pool, projection } = running;
  let held = await claim(pool, projection);
  await beat(pool, projection, held);
  if (held.version !== projection.version) {
    await rebuild(running);
    held = { ...(await readCheckpoint(pool, projection)), epoch: held.epoch };
  }
  held = await checkLog(running, held);
  const from = held;
  for await (const page of logPages(log, projection, held.position))
    held = await writePage(running, held, page);
  await gatherStatistics(running, from, held);
  await leave(pool, projection, held);
  return held.position;
}
