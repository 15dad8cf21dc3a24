import { openPostgresLog } from '#event-log/postgres';
import { queryRows, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { faultsIn, judge } from './judge.ts';

/** Moment at which a reader notes how far it has come: with what it does, before that, or after. */
export type Noting = 'with-effect' | 'before-effect' | 'after-effect';

/**
 * Reads the whole log, and is stopped at every third page, at the worst moment: between what it does and what it notes.
 * Then it goes on from what it noted. Only one that does both at once neither skips nor repeats.
 */
export async function stoppingReader(
  database: Pick<LogDatabase, 'reader'>,
  noting: Noting,
): Promise<CheckResult> {
  const log = openPostgresLog({ url: database.reader, pageSize: 50 });
  const kept = { after: 0n, seen: [] as string[] };
  const head = await log.head();
  let [stops, pages] = [0, 0];
  while (kept.after < head) {
    for await (const page of log.readAll({ after: kept.after })) {
      const note = () => (kept.after = page.at(-1)?.position ?? kept.after);
      const effect = () => kept.seen.push(...page.map(({ id }) => id));
      const stopped = ++pages % 3 === 0;
      // A transaction that is stopped leaves neither.
      const steps = noting === 'before-effect' ? [note, effect] : [effect, note];
      const done = !stopped ? steps : noting === 'with-effect' ? [] : steps.slice(0, 1);
      for (const step of done) step();
      if (stopped) stops++;
      if (stopped) break;
    }
  }
  await log.dispose();
  const there = await queryRows<{ event_id: string }>(
    database.reader,
    'select event_id from log.event order by position',
  );
  const verdict = judge(
    there.map(({ event_id: id }) => id),
    kept.seen,
  );
  return { tried: verdict.tried, failed: faultsIn(verdict), figures: { stops } };
}
