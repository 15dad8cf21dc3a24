import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { migrate } from '#local/platform';
import { openReadModels } from '#read-models/database';
import { TimelineQueries } from '#read-models/timeline';
import { openOwnCluster } from '../own-cluster/own-cluster.ts';
import { asOftenAsTheyLike, startProgram } from '../product/index.ts';
import { statementsOf } from './asked-statements.ts';
import { bench } from './contest.ts';
import { inventedRecord, benchTrusts } from './invented-record.ts';
import { inParallel } from './work.ts';

const usualEvents = 100_000;
const connections = 64;

/** The timeline of one trust over HTTP, asked by 64 at once, against a bare route that asks the same SQL. `EVENTS` chooses another size. */
export async function benchApi(): Promise<void> {
  const cluster = await openOwnCluster({ disposable: false, migrate });
  const database = await cluster.database();
  console.error('Writing the record …');
  const record = await inventedRecord(database, Number(process.env['EVENTS'] ?? usualEvents));
  await record.runner.catchUp();
  const statements = await statementsFor(database.reader);
  const ours = startProgram('api', {
    ...asOftenAsTheyLike,
    READER_URL: database.reader,
    HOST: '127.0.0.1',
    PORT: '0',
  });
  const bare = await startBareRoute({ reader: database.reader, statements });
  try {
    const [, address = ''] = await ours.says(/listening at (http:\/\/127\.0\.0\.1:\d+)/);
    let day = 0;
    const asking = (at: string, dayOf: () => string) => async (units: number) => {
      let nth = 0;
      await inParallel(connections, units, () => ask(`${at}/api/timeline?${questionOf(nth++, dayOf())}`));
    };
    // No question twice, so that each is answered from the database.
    const another = (): string => new Date(Date.UTC(2000, 0, 1 + (day++ % 9_000))).toISOString().slice(0, 10);
    const theirs = asking(bare.address, another);
    await bench('api', [
      {
        ...{ name: 'never asked before', unit: 'answers/s', units: 2_000, aim: 0.7 },
        ...{ ours: asking(address, another), peer: 'a bare route', theirs },
      },
      {
        ...{ name: 'asked before', unit: 'answers/s', units: 2_000, aim: 0.7 },
        ...{ ours: asking(address, () => '2020-01-01'), peer: 'a bare route', theirs },
      },
    ]);
  } finally {
    bare.stop();
    await ours.stop();
    await record.close();
    await cluster.close();
  }
}

const questionOf = (nth: number, knownAt: string): string =>
  `trust=${benchTrusts[nth % benchTrusts.length] ?? ''}&knownAt=${knownAt}`;

async function ask(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${String(response.status)}.`);
  await response.arrayBuffer();
}

async function statementsFor(reader: string) {
  const readModels = await openReadModels(reader);
  const timeline = new TimelineQueries(readModels);
  const question = {
    filter: { trusts: [benchTrusts[0] ?? ''] },
    limit: 100,
    today: '2026-07-01',
  } as const;
  const statements = await statementsOf(readModels, () =>
    timeline.list({ ...question, replay: { knownAt: '2015-01-01' } }),
  );
  await readModels.destroy();
  return statements;
}

/** Starts the peer in a process of its own. */
async function startBareRoute(given: object) {
  const child = fork(join(import.meta.dirname, 'bare-route-process.ts'), [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const started = once(child, 'message');
  child.send(given);
  const [address] = (await started) as [string];
  return { address, stop: () => child.disconnect() };
}
