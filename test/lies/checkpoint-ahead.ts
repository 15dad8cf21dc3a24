import { openPostgresLog } from '#event-log/postgres';
import { openReadModels } from '#read-models/database';
import { HealthQueries } from '#read-models/health';
import { runStatements, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { fillLog } from '../rebuild/filled-log.ts';
import { timelineDifferences } from '../rebuild/judge.ts';
import { keptBy } from '../rebuild/kept.ts';

/** A checkpoint that was moved so many events ahead: whether health, `verify` and the projector each say so. */
export async function checkpointAhead(database: LogDatabase, by: number): Promise<CheckResult> {
  const log = openPostgresLog({ url: database.appender });
  const readModels = await openReadModels(database.reader);
  try {
    await fillLog(log, 1_000);
    await keptBy(database, log, (runner) => runner.catchUp());
    await runStatements(database.owner, `UPDATE read.checkpoint SET position = position + ${String(by)}`);
    const said = [
      (await new HealthQueries(readModels, log).difference()) !== undefined,
      (await timelineDifferences(database.reader, log)).length > 0,
      await keptBy(database, log, (runner) =>
        runner.catchUp().then(
          () => false,
          () => true,
        ),
      ),
    ];
    const caught = said.filter((one) => one).length;
    return { tried: said.length, failed: caught, figures: { aheadSaidBy: caught } };
  } finally {
    await Promise.all([readModels.destroy(), log.dispose()]);
  }
}
