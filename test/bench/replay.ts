import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Day } from '#domain/kernel';
import { migrate } from '#local/platform';
import { openPool } from '#postgres/connections';
import { openReadModels } from '#read-models/database';
import { TimelineQueries, type TimelineFilter } from '#read-models/timeline';
import { openOwnCluster, runStatements } from '../own-cluster/own-cluster.ts';
import { askByHand, statementsOf } from './asked-statements.ts';
import { bench, type BenchContest } from './contest.ts';
import { inventedRecord, benchTrusts } from './invented-record.ts';

const usualEvents = 1_200_000;
/** The day on which every question is asked. */
const today = '2026-07-01' as const;
/** Values of the question whose statements are asked again by hand, with others in their place. */
const first = { trust: benchTrusts[0] ?? '', knownAt: '2015-01-01' } as const;

const dayOfNth = (nth: number): Day =>
  `${String(2010 + (nth % 16)) as `${number}`}-0${String(1 + (nth % 9))}-11`;

const oneTrust = (nth: number): TimelineFilter => ({
  trusts: [benchTrusts[nth % benchTrusts.length] ?? ''],
});

/** Pages of the timeline as known on a day, of one trust and of the nation, against the same statements by hand. `EVENTS` chooses another size. */
export async function benchReplay(): Promise<void> {
  const cluster = await openOwnCluster({ disposable: false, migrate });
  const database = await cluster.database();
  console.error('Writing the record …');
  const record = await inventedRecord(database, Number(process.env['EVENTS'] ?? usualEvents));
  await record.runner.catchUp();
  await runStatements(database.superuser, 'VACUUM (ANALYZE)');
  const pool = openPool({ url: database.reader, name: 'throughline-bench', work: 'questions', most: 1 });
  const byHand = await pool.connect();
  const readModels = await openReadModels(database.reader);
  try {
    const trust = await contest({ readModels, byHand }, 'one trust', 1_000, oneTrust);
    await bench('replay', [trust, await contest({ readModels, byHand }, 'the nation', 10, () => ({}))]);
    const p99 = trust.took.toSorted((a, b) => a - b)[Math.floor(trust.took.length * 0.99)] ?? 0;
    console.error(`One trust: p99 ${p99.toFixed(1)} ms of ${String(trust.took.length)} pages.`);
  } finally {
    byHand.release();
    await Promise.all([record.close(), pool.end(), readModels.destroy()]);
    await cluster.close();
  }
}

interface Sides {
  readonly readModels: DataSource;
  readonly byHand: pg.ClientBase;
}

/** A contest over so many pages, with the time that each of ours took, in milliseconds. */
async function contest(
  { readModels, byHand }: Sides,
  name: string,
  units: number,
  filterOf: (nth: number) => TimelineFilter,
): Promise<BenchContest & { readonly took: readonly number[] }> {
  const timeline = new TimelineQueries(readModels);
  const page = (filter: TimelineFilter, knownAt: Day) =>
    timeline.list({ replay: { knownAt }, today, filter, limit: 100 });
  const statements = await statementsOf(readModels, () => page(filterOf(0), first.knownAt));
  const took: number[] = [];
  return {
    ...{ name, unit: 'pages/s', units, peer: 'the same SQL by hand', aim: 0.83, took },
    ours: async (asked) => {
      for (let nth = 0; nth < asked; nth++) {
        const startedAt = performance.now();
        await page(filterOf(nth), dayOfNth(nth));
        took.push(performance.now() - startedAt);
      }
    },
    theirs: async (asked) => {
      for (let nth = 0; nth < asked; nth++) {
        const [trust = first.trust] = filterOf(nth).trusts ?? [];
        const values = [[first.trust, trust] as const, [first.knownAt, dayOfNth(nth)] as const];
        await askByHand(byHand, statements, new Map<unknown, unknown>(values));
      }
    },
  };
}
