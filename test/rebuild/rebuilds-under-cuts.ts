import pg from 'pg';
import { setTimeout as delay } from 'node:timers/promises';
import { decode } from '#event-log/codec';
import { openPostgresLog } from '#event-log/postgres';
import { createRunner } from '#projections/runner';
import { timelineProjection } from '#read-models/timeline';
import type { LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { beginRebuild, cutAfter, cutKinds, type RebuildEnding } from './cut.ts';
import { addFact, fillLog, writeOn } from './filled-log.ts';
import { timelineDifferences, tableHashes } from './judge.ts';
import { randomOf } from './random.ts';
import { readOn } from './readers.ts';

/** Size of a check: events, rebuilds, writes a second. */
export interface RebuildOrder {
  readonly events: number;
  readonly rebuilds: number;
  /** So many are to end well, and so many to be cut, however long it takes. */
  readonly ofEach: number;
  readonly writesPerSecond: number;
  readonly seed: number;
}

/** Rebuilds, two at a time, cut at random moments under writes; the timeline is compared with the log after each two. */
export async function rebuildsUnderCuts(database: LogDatabase, order: RebuildOrder): Promise<CheckResult> {
  const log = openPostgresLog({ url: database.appender });
  const pool = new pg.Pool({ connectionString: database.projector, max: 4 });
  pool.on('error', () => undefined);
  const runner = createRunner({ log, pool, decode, projections: [timelineProjection] });
  const stop = new AbortController();
  try {
    await fillLog(log, order.events);
    await runner.catchUp();
    const following = runner.follow(stop.signal);
    const writing = writeOn(log, order.writesPerSecond, stop.signal);
    const reading = readOn(database.reader, stop.signal);
    const came = await rounds(database, log, order);
    stop.abort();
    const [, written, answered] = await Promise.all([following, writing, reading]);
    await addFact(log, 1);
    await runner.catchUp();
    const hashes = await tableHashes(database.reader);
    await runner.rebuild('timeline');
    const asRebuilt = (await tableHashes(database.reader)) === hashes;
    const ill = came.wrong.length + came.silent + answered.unanswered + answered.shrunk + (asRebuilt ? 0 : 1);
    return {
      tried: came.well + came.cut,
      failed: ill,
      figures: {
        ...{
          seed: order.seed,
          written,
          ...answered,
          well: came.well,
          cut: came.cut,
          sentAway: came.sentAway,
        },
        ...{
          silent: came.silent,
          wrong: came.wrong.length,
          asRebuilt: String(asRebuilt),
          events: Number(await log.head()),
        },
      },
    };
  } finally {
    stop.abort();
    await Promise.all([log.dispose(), pool.end()]);
  }
}

async function rounds(
  { projector, reader, superuser }: LogDatabase,
  log: ReturnType<typeof openPostgresLog>,
  { events, rebuilds, ofEach, seed }: RebuildOrder,
) {
  const random = randomOf(seed);
  const ended: RebuildEnding[] = [];
  const wrong: string[] = [];
  // As long as it takes to fill a copy, more or less: some cuts come too late.
  const usualMs = events / 7;
  const count = (...kinds: RebuildEnding[]) => ended.filter((one) => kinds.includes(one)).length;
  const isEnough = () =>
    count('well', 'said', 'killed') >= rebuilds &&
    count('well') >= ofEach &&
    count('said', 'killed') >= ofEach;
  while (!isEnough()) {
    const first = beginRebuild(projector);
    const kind = cutKinds[Math.floor(random() * cutKinds.length)] ?? 'lock';
    const cut = cutAfter(random() * usualMs, kind, superuser, first);
    // The second begins when the first has lost its lock, or is sent away, or is alone.
    await Promise.race([first.ended, cut]);
    await delay(random() * 100);
    const second = beginRebuild(projector);
    const came = await Promise.all([first.ended, second.ended]);
    await cut;
    ended.push(...came);
    wrong.push(...(await timelineDifferences(reader, log)));
  }
  return {
    ...{ well: count('well'), cut: count('said', 'killed'), sentAway: count('sent away') },
    ...{ silent: count('silent'), wrong },
  };
}
