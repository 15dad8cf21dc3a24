import { fork } from 'node:child_process';
import { openPostgresLog } from '#event-log/postgres';
import { queryRows, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { faultsIn, judge } from './judge.ts';
import { startReaders, type LogReader } from './readers.ts';
import type { WritingOrder, Written } from './written.ts';

/** Amount that is written, and the number of writers. */
export interface OrderingLoad {
  readonly processes: number;
  readonly writersOfEach: number;
  readonly appendsOfEach: number;
  /** True where some of it goes to a stream that all write to; true when left out. */
  readonly oneStreamForAll?: boolean;
}

type Place = Pick<LogDatabase, 'appender' | 'reader'>;

interface Stored {
  readonly event_id: string;
  readonly type: string;
}

/** Many writers in several processes, transactions that stall and are rolled back: every reader must see one order. */
export async function oneOrder(database: Place, scale: OrderingLoad): Promise<CheckResult> {
  const logs = [0, 1].map(() => openPostgresLog({ url: database.reader, pollMilliseconds: 50 }));
  const [log, other] = logs;
  if (!log || !other) throw new Error('Two logs were opened.');
  const readers = startReaders(log, other);
  const orders = Array.from({ length: scale.processes }, (_, process) => ({
    ...{ url: database.appender, process },
    ...{ writers: scale.writersOfEach, appends: scale.appendsOfEach },
    oneStreamForAll: scale.oneStreamForAll ?? true,
  }));
  const written = await Promise.all(orders.map(inProcess));
  const head = await log.head();
  await Promise.all(readers.map((reader) => reader.finish(head)));
  await Promise.all(logs.map((one) => one.dispose()));
  const there = await queryRows<Stored>(
    database.reader,
    'select event_id, type from log.event order by position',
  );
  return verdictOf(there, written, readers);
}

function inProcess(order: WritingOrder): Promise<Written> {
  const child = fork(new URL('./writer-process.ts', import.meta.url), [JSON.stringify(order)], {
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    let written: Written | undefined;
    child.on('message', (message) => (written = message as Written));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (written) resolve(written);
      else reject(new Error(`A writing process ended with ${code ?? 'a signal'}.`));
    });
  });
}

function verdictOf(
  there: readonly Stored[],
  written: readonly Written[],
  readers: readonly LogReader[],
): CheckResult {
  const ids = there.map(({ event_id: id }) => id);
  const verdicts = readers.map(({ types, seen }) =>
    judge(
      there.filter(({ type }) => types?.includes(type) ?? true).map(({ event_id: id }) => id),
      seen,
    ),
  );
  const sum = (of: (verdict: (typeof verdicts)[number]) => number) =>
    verdicts.reduce((all, verdict) => all + of(verdict), 0);
  const errors = written.flatMap((one) => one.errors).length;
  const wrong = wrongInTheLog(ids, written);
  return {
    tried: there.length,
    failed: verdicts.reduce((all, verdict) => all + faultsIn(verdict), errors + wrong),
    figures: {
      events: there.length,
      writers: written.flatMap(({ acknowledged }) => acknowledged).length,
      writingProcesses: written.length,
      rolledBack: written.flatMap(({ rolledBack }) => rolledBack).length,
      stalled: written.flatMap(({ committed }) => committed).length,
      readers: readers.length,
      seen: readers.reduce((all, { seen }) => all + seen.length, 0),
      skipped: sum(({ skipped }) => skipped),
      repeated: sum(({ repeated }) => repeated),
      reordered: sum(({ reordered }) => reordered),
      phantom: sum(({ phantom }) => phantom),
      ...(errors > 0 ? { errors } : {}),
      ...(wrong > 0 ? { wrongInTheLog: wrong } : {}),
    },
  };
}

/**
 * Counts what is wrong in the log: what was acknowledged is to be there, once, in the order of each writer's answers;
 * and nothing else.
 */
function wrongInTheLog(there: readonly string[], written: readonly Written[]): number {
  const expected = written.flatMap(({ acknowledged, committed }) => [...acknowledged.flat(), ...committed]);
  const present = new Set(there);
  const missing = expected.filter((id) => !present.has(id)).length;
  const unasked = there.length - expected.length + missing;
  const placeOf = new Map(there.map((id, place) => [id, place]));
  const disordered = written
    .flatMap(({ acknowledged }) => acknowledged)
    .flatMap((own) =>
      own.filter((id, nth) => (placeOf.get(id) ?? 0) < (placeOf.get(own[nth - 1] ?? id) ?? 0)),
    );
  return missing + Math.abs(unasked) + disordered.length;
}
