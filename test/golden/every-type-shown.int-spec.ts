import type { DataSource } from 'typeorm';
import type { HistoryView } from '#contracts/history';
import { isCorrection } from '#domain/entry';
import { subjectOf, type DomainEvent } from '#domain/record';
import { openReadModels } from '#read-models/database';
import { HistoryQueries } from '#read-models/history';
import { TimelineQueries } from '#read-models/timeline';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { openRecord, type SpecRecord } from '#testing/record';
import { goldenEvents, goldenTypes } from './golden-events.ts';

const milestone = 'milestone-00000000-0000-4000-8000-000000000001';
const claim = 'influence-00000000-0000-4000-8000-000000000002';

/** The stream that the example of a type stands in. */
const streams: readonly (readonly [RegExp, string])[] = [
  [/^(Policy|Funding|Bids|Agreement|Standard|Target|Relation|Entry|Scope|Shares)/, 'policy-zz-round'],
  [/^Trust/, 'trust-ZZ1'],
  [/^(Milestone|Setback|Dispute|Evidence)/, milestone],
  [/^Influence/, claim],
  [/^Coverage/, 'coverage-zz-share'],
  [/^Maturity/, 'maturity-dma-2016'],
  [/^Codebook/, 'codebook-capability'],
];
const streamOf = (type: string): string =>
  streams.find(([pattern]) => pattern.test(type))?.[1] ?? `no place for ${type}`;

/** Orders first events of a stream before others, and corrections last: their entry has to be there. */
const order = (event: DomainEvent): number => {
  if (isCorrection(event)) return 3;
  if ('source' in event) return 0;
  return event.type === 'MilestonePlanned' || event.type === 'InfluenceClaimed' ? 1 : 2;
};

/** The values of all fields, in small letters. People's own words are kept elsewhere. */
const leavesOf = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? String(value).toLowerCase().split(', ')
    : 'textId' in value
      ? []
      : Object.values(value).flatMap(leavesOf);

describe('every type of event that the record may hold', () => {
  const today = '2026-07-01';
  const ids = new Map<string, string>();
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    for (const type of goldenTypes.toSorted((a, b) => order(goldenEvents[a]) - order(goldenEvents[b]))) {
      const event: DomainEvent = goldenEvents[type];
      const [added] = await record.add(streamOf(type), isCorrection(event) ? ofAnEntry(event) : event);
      ids.set(type, added?.id ?? '');
    }
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  /** Of two entries: what is retracted is shown no more. */
  const ofAnEntry = (event: DomainEvent): DomainEvent => {
    if (event.type === 'EntryCorrected')
      return { ...event, data: { ...event.data, entryId: ids.get('PolicyAnnounced') ?? '' } };
    return event.type === 'EntryRetracted'
      ? { ...event, data: { ...event.data, entryId: ids.get('PolicyRegistered') ?? '' } }
      : event;
  };
  const historyOf = async (subject: string): Promise<HistoryView | undefined> =>
    await new HistoryQueries(readModels).show({
      of: { subject },
      replay: {},
      today,
      from: 1,
      limit: 1000,
      withNames: true,
    });

  it('was taken in, and has a place', async () => {
    expect(goldenTypes.map(streamOf).filter((stream) => subjectOf(stream) === undefined)).toEqual([]);
    expect(ids.size).toBe(goldenTypes.length);
    await expect(readModels.query('SELECT type, error FROM read.parked_event')).resolves.toEqual([]);
  });

  it('is on the timeline if it dates something', async () => {
    const { entries } = await new TimelineQueries(readModels).list({
      replay: {},
      today,
      filter: {},
      limit: 1000,
    });
    const dated = goldenTypes.filter((type) => 'entry' in goldenEvents[type]);
    expect(entries.map(({ eventType }) => eventType).sort()).toEqual(dated.sort());
    expect(entries.filter(({ event, eventType }) => event === eventType)).toEqual([]);
  });

  // Of the announcement the timeline tells what the example of a correction made of it.
  it.each(goldenTypes.filter((type) => 'entry' in goldenEvents[type] && type !== 'PolicyAnnounced'))(
    'is told whole on the timeline: %s',
    async (type) => {
      const { entries } = await new TimelineQueries(readModels).list({
        replay: {},
        today,
        filter: {},
        limit: 1000,
      });
      const told = leavesOf(entries.find(({ id }) => id === ids.get(type)));
      expect(leavesOf(goldenEvents[type].data).filter((leaf) => !told.includes(leaf))).toEqual([]);
    },
  );

  it.each(goldenTypes)(
    'is in the history of its subject, with who wrote it and under a name: %s',
    async (type) => {
      const steps = (await historyOf(streamOf(type)))?.steps ?? [];
      const step = steps.find(({ id }) => id === ids.get(type));
      expect(step).toMatchObject({ eventType: type, actor: { role: 'importer' } });
      expect(step?.event).not.toBe(type);
      const { data } = goldenEvents[type];
      const told = [
        ...(step?.says.map(({ field }) => field) ?? []),
        ...(step?.reason ? ['reason'] : []),
        // What a correction restates is told as what changed.
        ...(step?.changes ? ['entryId', 'schemaVersion', 'changes'] : []),
      ];
      expect(told.sort()).toEqual(Object.keys(data).sort());
    },
  );
});
