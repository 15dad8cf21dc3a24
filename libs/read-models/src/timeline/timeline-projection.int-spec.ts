import * as fc from 'fast-check';
import pg from 'pg';
import { isCorrection, effectiveEntry, type CorrectionEvent } from '#domain/entry';
import type { Recorded } from '#domain/kernel';
import type { EventType } from '#domain/record';
import { eventFromJson, type JsonObject } from '#event-log/codec';
import { createRunner, type RecordedFact, type RunnerOptions } from '#projections/runner';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, entryOn } from '#testing/given';
import { timelineProjection } from './index.ts';
import { histories, on, paged, pageSizes, recordedHistory } from './random-history.fixtures.ts';

let database: TestDatabase;
let owner: pg.Pool;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Pool({ connectionString: database.owner });
  pool = new pg.Pool({ connectionString: database.projector });
});
afterAll(async () => {
  await Promise.all([owner.end(), pool.end()]);
  await database.drop();
});
const emptied = () =>
  owner.query(
    'TRUNCATE read.timeline, read.timeline_change, read.timeline_event, read.checkpoint, read.parked_event',
  );

/** Hands out these pages as a log does. */
function logOf(pages: readonly (readonly RecordedFact[])[]): Pick<RunnerOptions, 'log' | 'decode'> {
  const facts = new Map(pages.flat().map((fact) => [fact.id, fact]));
  const events = pages.map((page) =>
    page.map(({ event, envelope: _envelope, ...place }) => ({
      ...place,
      type: event.type,
      data: {},
      metadata: {},
    })),
  );
  const nothing = () => Promise.reject(new Error('Not of this log.'));
  return {
    decode: ({ id }) => facts.get(id) ?? raise(id),
    log: {
      // eslint-disable-next-line @typescript-eslint/require-await -- what is asked for is there
      async *readAll({ after }) {
        for (const page of events) {
          const rest = page.filter(({ position }) => position > after);
          if (rest.length > 0) yield rest;
        }
      },
      append: nothing,
      head: nothing,
      dispose: nothing,
      // eslint-disable-next-line @typescript-eslint/require-await -- what is asked for is there
      async *readStream(stream, { from = 1 } = {}) {
        yield* events.flat().filter((one) => one.stream === stream && one.version >= from);
      },
      subscribe: () => raise('no subscription'),
    },
  };
}
const raise = (what: string): never => {
  throw new Error(what);
};

interface Shown {
  readonly day: string;
  readonly at: string;
  readonly entry_id: string;
  readonly event_type: EventType;
  readonly retracted: boolean;
  readonly payload: JsonObject;
}

const replays = `
  SELECT day::text, at, entry_id, event_type, retracted, payload
  FROM unnest($1::date[]) AS day CROSS JOIN unnest($2::bigint[]) AS at
  JOIN read.timeline ON known @> day AND recorded @> at`;

const tableHashes = async (): Promise<unknown> => {
  const hashOf = (table: string) =>
    `(SELECT md5(string_agg(row::text, E'\\n' ORDER BY row::text)) FROM read.${table} AS row)`;
  const hashes = ['timeline', 'timeline_change', 'timeline_event'].map((table) => hashOf(table));
  return (await pool.query(`SELECT ARRAY[${hashes.join()}] AS hashes`)).rows[0];
};

async function expectOracle(events: readonly RecordedFact[]): Promise<void> {
  const days = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(on);
  const positions = [4n, ...events.flatMap(({ position }) => [position, position + 1n])];
  const { rows } = await pool.query<Shown>(replays, [days, positions.map(String)]);
  const shown = Map.groupBy(rows, ({ day, at, entry_id }) => [day, at, entry_id].join());
  const isChange = (one: RecordedFact): boolean => isCorrection(one.event);
  const changes = events.filter(isChange) as unknown as Recorded<CorrectionEvent>[];
  for (const own of events.filter((one) => !isChange(one))) {
    const naming = changes.filter(({ event }) => event.data.entryId === own.id);
    for (const knownAt of days) {
      for (const atPosition of positions) {
        const here = shown.get([knownAt, String(atPosition), own.id].join()) ?? [];
        const said = here.map(({ event_type: type, retracted, payload }) => ({
          is: retracted ? 'retracted' : 'effective',
          event: eventFromJson(type, payload),
        }));
        const oracle = effectiveEntry(own, naming, { knownAt, atPosition });
        expect(said).toEqual(oracle.is === 'unknown' ? [] : [oracle]);
      }
    }
  }
}

describe('the timeline', () => {
  it('says at every replay what the oracle says, and a rebuild in other pages says the same', async () => {
    await fc.assert(
      fc.asyncProperty(histories, pageSizes, async (history, sizes) => {
        await emptied();
        const events = recordedHistory(history);
        const runner = createRunner({
          pool,
          projections: [timelineProjection],
          ...logOf(paged(events, sizes)),
        });
        await runner.catchUp();
        await expectOracle(events);
        const before = await tableHashes();
        const other = createRunner({ pool, projections: [timelineProjection], ...logOf([events]) });
        await other.rebuild('timeline');
        await expect(tableHashes()).resolves.toEqual(before);
        await expect(pool.query('SELECT FROM read.parked_event')).resolves.toMatchObject({ rowCount: 0 });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('parks a correction of what is not there', async () => {
    await emptied();
    const [, correction] = recordedHistory([
      { is: 'fact', shape: 'entry', day: 1 },
      { is: 'change', of: 0, how: 'restate', day: 2 },
    ]);
    const runner = createRunner({
      pool,
      projections: [timelineProjection],
      ...logOf([correction ? [correction] : []]),
    });
    await runner.catchUp();
    const { rows } = await pool.query<{ error: string }>('SELECT error FROM read.parked_event');
    expect(rows.map(({ error }) => error)).toEqual([expect.stringContaining('timeline/no-such-fact')]);
  });

  describe('of a milestone’s later event', () => {
    const stream = 'milestone-00000000-0000-7000-8000-000000000001';
    const told = (n: number, event: RecordedFact['event']): RecordedFact => ({
      id: `00000000-0000-4000-8000-00000000000${String(n)}`,
      position: BigInt(n),
      stream,
      version: n,
      schemaVersion: 1,
      recordedAt: '2026-07-01T09:00:00.000Z',
      event,
      envelope: { actor: { subject: 'spec', role: 'importer' }, commandId: String(n), commandHash: '' },
    });
    const plan = told(1, {
      type: 'MilestonePlanned',
      data: { trust: 'ZZ1', kind: 'epr-go-live', title: 'Live', capability: 'epr', due: dateOf('2027') },
      entry: entryOn('2025-01-01'),
    });
    const later = told(2, {
      type: 'MilestoneRescheduled',
      data: { due: dateOf('2028') },
      entry: entryOn('2026-01-01'),
    });

    it.each([
      ['the same page', [[plan, later]]],
      ['a page before', [[plan], [later]]],
    ])('takes from %s whose milestone it is', async (_where, pages) => {
      await emptied();
      await createRunner({ pool, projections: [timelineProjection], ...logOf(pages) }).catchUp();
      const { rows } = await pool.query('SELECT trust, kind, title FROM read.timeline ORDER BY position');
      expect(rows).toEqual([
        { trust: 'ZZ1', kind: 'epr-go-live', title: 'Live' },
        { trust: 'ZZ1', kind: 'epr-go-live', title: null },
      ]);
    });

    it('is parked where nothing says whose it is', async () => {
      await emptied();
      await createRunner({ pool, projections: [timelineProjection], ...logOf([[later]]) }).catchUp();
      const { rows } = await pool.query<{ error: string }>('SELECT error FROM read.parked_event');
      expect(rows.map(({ error }) => error)).toEqual([expect.stringContaining('timeline/unborn-subject')]);
    });
  });
});
