import pg from 'pg';
import { migrate } from '#local/platform';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { readBarePages } from './bare-pages.ts';
import { bench } from './contest.ts';
import { inventedRecord } from './invented-record.ts';

const usualEvents = 1_000_000;

/** The timeline made anew from the whole log, against reading those events and parsing their JSON. `EVENTS` chooses another size. */
export async function benchRebuild(): Promise<void> {
  const events = Number(process.env['EVENTS'] ?? usualEvents);
  const cluster = await openOwnCluster({ disposable: false, migrate });
  const databases = [await cluster.database(), await cluster.database()] as const;
  console.error(`Writing ${String(events)} events, and a tenth of them …`);
  const whole = await inventedRecord(databases[0], events);
  const tenth = await inventedRecord(databases[1], events / 10);
  const records = [whole, tenth];
  const pools = databases.map(({ reader }) => new pg.Pool({ connectionString: reader }));
  const sideOf = (units: number): 0 | 1 => (units === whole.events ? 0 : 1);
  try {
    for (const { runner } of records) await runner.catchUp();
    await bench('rebuild', [
      {
        ...{ name: 'timeline', unit: 'events/s', units: whole.events, aim: 0.4 },
        ours: (units) => records[sideOf(units)]?.runner.rebuild('timeline') ?? Promise.resolve(),
        peer: 'reading them, bare',
        theirs: (units) => {
          const pool = pools[sideOf(units)];
          return pool ? readBarePages(pool, records[sideOf(units)]?.events ?? 0) : Promise.resolve();
        },
      },
    ]);
  } finally {
    await Promise.all([...records.map((record) => record.close()), ...pools.map((pool) => pool.end())]);
    await cluster.close();
  }
}
