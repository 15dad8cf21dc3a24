import { openPostgresLog } from '#event-log/postgres';
import type { LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { fillLog } from './filled-log.ts';
import { timelineDifferences } from './judge.ts';
import { beginAnother, unfencedRebuild } from './planted/unfenced-rebuild.ts';
import { keptBy } from './kept.ts';

/** A rebuild without a token, while another begins: what is then in place, compared with the log. */
export async function unfenced(database: LogDatabase, overtaken = true): Promise<CheckResult> {
  const log = openPostgresLog({ url: database.appender });
  try {
    // What retracts a fact that is missing could not be taken in: the fault would show by itself.
    await fillLog(log, 3_500, false);
    await keptBy(database, log, (runner) => runner.catchUp());
    const meanwhile = () => (overtaken ? beginAnother(database.projector) : Promise.resolve());
    await unfencedRebuild(database.projector, log, meanwhile);
    const found = await timelineDifferences(database.reader, log);
    return { tried: 1, failed: found.length, figures: { unfencedFound: found[0] ?? 'nothing' } };
  } finally {
    await log.dispose();
  }
}
