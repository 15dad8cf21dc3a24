import pg from 'pg';
import { runStatements, type LogDatabase } from '../own-cluster/own-cluster.ts';
import type { CheckResult } from '../own-cluster/report.ts';
import { faultsIn, judge } from './judge.ts';

/** A table with a number from a sequence and no lock, writers at once, and a reader of `position > last`. */
export async function naiveReader(
  database: LogDatabase,
  { writers, transactions }: { readonly writers: number; readonly transactions: number },
): Promise<CheckResult> {
  await runStatements(
    database.owner,
    'create table naive (position bigserial primary key, id text)',
    'grant all on naive, naive_position_seq to throughline_appender',
  );
  const pool = new pg.Pool({ connectionString: database.appender, max: writers + 1 });
  const seen: string[] = [];
  let last = '0';
  const readOn = async () => {
    const text = 'select position, id from naive where position > $1 order by position';
    const page = await pool.query<{ position: string; id: string }>(text, [last]);
    seen.push(...page.rows.map(({ id }) => id));
    last = page.rows.at(-1)?.position ?? last;
  };
  const progress = { writing: true };
  const reading = (async () => {
    while (progress.writing) await readOn();
  })();
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(pool, writer, transactions)));
  progress.writing = false;
  await reading;
  await readOn();
  const there = await pool.query<{ id: string }>('select id from naive order by position');
  await pool.end();
  const verdict = judge(
    there.rows.map(({ id }) => id),
    seen,
  );
  return { tried: verdict.tried, failed: faultsIn(verdict), figures: { skipped: verdict.skipped } };
}

/** Each transaction writes, does something else for a moment, and commits. */
async function write(pool: pg.Pool, writer: number, transactions: number): Promise<void> {
  const client = await pool.connect();
  for (let turn = 0; turn < transactions; turn++) {
    await client.query('begin');
    await client.query('insert into naive (id) values ($1)', [`${writer}-${turn}`]);
    await client.query('select pg_sleep(0.001 * $1)', [(writer + turn) % 4]);
    await client.query('commit');
  }
  client.release();
}
