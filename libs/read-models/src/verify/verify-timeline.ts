import { compareWithLog, type ComparedLog } from '#projections/log-identity';
import type { RecordedFact, RunnerOptions } from '#projections/runner';
import { readStoredReadModel, type StoredReadModel } from '../health/index.ts';
import { ExpectedTimeline, timelineProjection } from '../timeline/index.ts';
import {
  addExpected,
  addStored,
  databaseColumns,
  keyOf,
  type AskOne,
  type StoredColumns,
  type RowSums,
} from './row-sums.ts';

/** A difference between a read model and its log. */
export interface ReadModelFinding {
  readonly table?: string;
  /** First and last position of the range; left out where it is of the whole. */
  readonly from?: bigint;
  readonly to?: bigint;
  /** In a sentence, without a full stop. */
  readonly because: string;
}

/** The read model and the log to compare, and a listener for the differences. */
export interface ReadModelOrder {
  /** One connection, as a role that may read the read models. */
  readonly ask: AskOne;
  readonly log: ComparedLog;
  readonly decode: RunnerOptions['decode'];
  readonly finding: (finding: ReadModelFinding) => void;
  /** Told after each page how many events were folded. */
  readonly progress?: (events: number) => void;
}

/**
 * The extent of a comparison: `unmade` where nothing was taken in yet, `older` where it waits to be made anew by this
 * release.
 */
export interface ReadModelVerification {
  readonly is: 'compared' | 'unmade' | 'older' | 'not-of-this-log';
  readonly position: bigint;
  readonly events: number;
  readonly ranges: number;
  readonly findings: number;
}

const { name, version, ledger, tables } = timelineProjection;
const eventsInRange = 1_000;
const rangesAtMost = 500;

/**
 * Compares the timeline with a fold of the log up to where it stands: row by row, by count and by sum, in each of its
 * tables and in each range of positions. Reads alone. Rejects with what `pg` says, and with `LogUnavailable`.
 */
export async function verifyTimeline(order: ReadModelOrder): Promise<ReadModelVerification> {
  let findings = 0;
  const tell = (finding: ReadModelFinding): void => {
    findings += 1;
    order.finding(finding);
  };
  const stored = await readStored(order.ask);
  const { standing, width } = stored;
  const answer = (is: ReadModelVerification['is'], events = 0, ranges = 0) => ({
    ...{ is, events, ranges, findings },
    position: standing.position,
  });
  if (standing.position === 0n) return answer('unmade');
  const difference = await compareWithLog(order.log, { ...standing, takesAll: true });
  if (difference) {
    tell({ because: difference.because.replace(/\.$/, '') });
    return answer('not-of-this-log');
  }
  if (stored.version !== version) return answer('older');
  const expected = await fold(order, stored, tell);
  if (expected.folded) tellDifferences(stored.sums, expected.sums, width, tell);
  return answer('compared', expected.events, Number((standing.position - 1n) / width) + 1);
}

interface Stored {
  readonly standing: StoredReadModel;
  readonly version: number;
  readonly parked: ReadonlySet<string>;
  /** Positions in a range. */
  readonly width: bigint;
  readonly columns: ReadonlyMap<string, StoredColumns>;
  readonly sums: RowSums;
}

// The lock comes before the snapshot: a rebuild that puts new tables in place waits, or has been.
const begin = [
  'START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY',
  'LOCK TABLE read.timeline IN ACCESS SHARE MODE',
];

/** All that is stored, of one moment. */
async function readStored(ask: AskOne): Promise<Stored> {
  for (const statement of begin) await ask(statement);
  try {
    const standing = await readStoredReadModel(
      async (sql, values) => (await ask(sql, values)) as never,
      name,
    );
    const [made] = await ask<{ readonly version: number; readonly events: string }>(
      `SELECT coalesce((SELECT version FROM read.checkpoint WHERE projection = $1), $2) AS version,
              (SELECT count(*) FROM read.${ledger}) AS events`,
      [name, version],
    );
    const parked = await ask<{ readonly position: string }>(
      'SELECT position FROM read.parked_event WHERE projection = $1 AND NOT in_rebuild',
      [name],
    );
    const ranges = Math.min(rangesAtMost, Math.ceil((Number(made?.events ?? 0) + 1) / eventsInRange));
    const width = standing.position / BigInt(ranges) + 1n;
    const columns = new Map<string, StoredColumns>();
    const sums: RowSums = new Map();
    for (const { table, names } of await new ExpectedTimeline().fold([])) {
      const known = await databaseColumns(ask, table, names);
      columns.set(table, known);
      await addStored(ask, known, width, sums);
    }
    return {
      ...{ standing, width, columns, sums, version: made?.version ?? version },
      parked: new Set(parked.map(({ position }) => position)),
    };
  } finally {
    await ask('COMMIT');
  }
}

interface Folded {
  readonly folded: boolean;
  readonly events: number;
  readonly sums: RowSums;
}

/** Sums of the rows that are to be stored: the log is read twice, because corrections of a fact come after it. */
async function fold(
  { ask, log, decode, progress }: ReadModelOrder,
  { standing, parked, width, columns }: Stored,
  tell: (finding: ReadModelFinding) => void,
): Promise<Folded> {
  const expected = new ExpectedTimeline();
  const sums: RowSums = new Map();
  let events = 0;
  const pages = async function* (): AsyncGenerator<readonly RecordedFact[]> {
    for await (const page of log.readAll({ after: 0n })) {
      yield page
        .filter(({ position }) => position <= standing.position && !parked.has(String(position)))
        .map(decode);
    }
  };
  try {
    for await (const page of pages()) expected.note(page);
    for await (const page of pages()) {
      for (const { table, rows } of await expected.fold(page)) {
        const known = columns.get(table);
        if (known) await addExpected(ask, known, rows, width, sums);
      }
      events += page.length;
      progress?.(events);
    }
    return { folded: true, events, sums };
  } catch (error) {
    if (!(
      error instanceof Error &&
      'code' in error &&
      /^(timeline|event-log\/(un|mal))/.test(String(error.code))
    ))
      throw error;
    tell({
      because: `it holds an event of which nothing can be made, and does not say so: ${error.message}`,
    });
    return { folded: false, events, sums };
  }
}

function tellDifferences(
  stored: RowSums,
  expected: RowSums,
  width: bigint,
  tell: (finding: ReadModelFinding) => void,
): void {
  const last = [...stored.keys(), ...expected.keys()]
    .map((key) => BigInt(key.split(' ')[1] ?? 0))
    .reduce((a, b) => (a > b ? a : b), 0n);
  for (const table of tables) {
    for (let range = 0n; range <= last; range += 1n) {
      const [here, there] = [stored, expected].map((sums) => sums.get(keyOf(table, range)));
      if ((here?.rows ?? 0) === (there?.rows ?? 0) && (here?.sum ?? '0') === (there?.sum ?? '0')) continue;
      const [rows, wanted] = [here?.rows ?? 0, there?.rows ?? 0];
      const because =
        rows === wanted
          ? `it holds ${String(rows)} rows, not all of which are what the log gives`
          : `it holds ${String(rows)} rows, and the log gives ${String(wanted)}`;
      tell({ table, from: range * width + 1n, to: (range + 1n) * width, because });
    }
  }
}
