import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { isCorrection, effectiveEntry, type CorrectionEvent } from '#domain/entry';
import type { Day, Recorded } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, entryOn, statedKnown, inventedSource } from '#testing/given';
import { openRecord, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { TimelineQueries, type TimelineFilter } from './index.ts';

const today: Day = '2026-07-01';

let database: TestDatabase;
let record: SpecRecord;
let readModels: DataSource;
let timeline: TimelineQueries;

beforeAll(async () => {
  database = await createTestDatabase();
  record = openRecord(database);
  readModels = await openReadModels(database.reader);
  timeline = new TimelineQueries(readModels);
});
afterAll(async () => {
  await Promise.all([record.close(), readModels.destroy()]);
  await database.drop();
});

const ask = async (filter: TimelineFilter = {}, replay: AskedReplay = {}, limit = 100) =>
  await timeline.list({ replay, today, filter, limit });
const titles = async (filter: TimelineFilter, replay: AskedReplay = {}): Promise<string[]> =>
  (await ask(filter, replay)).entries.map(({ title, event }) => `${title} ${event}`);

describe('replays of a corrected record', () => {
  interface Told extends Recorded<DomainEvent> {
    readonly stream: string;
  }
  const all: Told[] = [];
  const tell = async (stream: string, ...events: readonly DomainEvent[]): Promise<string> => {
    const told = await record.add(stream, ...events);
    all.push(...told);
    return told[0]?.id ?? '';
  };
  const days = ['2017-01-01', '2018-01-01', '2018-07-01', '2019-01-01', '2020-01-01', '2021-01-01'] as const;
  const correct = (stream: string, entryId: string, knownOn: Day, changes: object) =>
    tell(stream, {
      type: 'EntryCorrected',
      data: { entryId, schemaVersion: 1, changes, reason: 'misread' },
      known: statedKnown(knownOn),
    });

  beforeAll(async () => {
    const stream = 'policy-gamma';
    const first = await tell(stream, {
      type: 'PolicyRegistered',
      data: { ref: 'gamma', kind: 'strategy', title: 'Plan gamma', issuer: 'ZZ', capabilities: ['epr'] },
      source: inventedSource,
    });
    const announced = await tell(stream, {
      type: 'PolicyAnnounced',
      data: { note: 'a' },
      entry: entryOn('2018-01'),
    });
    const launched = await tell(stream, { type: 'PolicyLaunched', data: {}, entry: entryOn('2018-06-01') });
    await correct(stream, announced, '2020-01-01', { data: { note: 'b' }, occurred: dateOf('2017-05-01') });
    await correct(stream, first, '2019-01-01', {
      data: { title: 'Plan gamma, renamed', capabilities: ['workforce'] },
    });
    await correct(stream, announced, '2019-01-01', { data: { note: 'c' }, confidence: 'low' });
    await tell(stream, {
      type: 'EntryRetracted',
      data: { entryId: launched, reason: 'never so' },
      known: statedKnown('2020-01-01'),
    });
    await correct(stream, announced, '2018-07-01', { data: { note: 'd' } });
    await tell(stream, { type: 'PolicyWithdrawn', data: {}, entry: entryOn('2020-12-01') });
    await record.project();
  });

  it('are what the oracle says', async () => {
    const positions = [0n, ...all.map(({ position }) => position)];
    const changes = all.filter(({ event }) => isCorrection(event)) as Recorded<CorrectionEvent>[];
    const replays = fc.record({
      asAt: fc.constantFrom(...days),
      knownAt: fc.constantFrom(...days),
      atPosition: fc.constantFrom(...positions),
    });
    await fc.assert(
      fc.asyncProperty(replays, async (replay) => {
        const expected = all
          .filter(({ event }) => 'entry' in event)
          .flatMap((own) => {
            const naming = changes.filter(({ event }) => event.data.entryId === own.id);
            const now = effectiveEntry(own, naming, replay);
            if (now.is !== 'effective' || !('entry' in now.event)) return [];
            const { occurred, confidence } = now.event.entry;
            const note = 'note' in now.event.data ? now.event.data.note : undefined;
            return occurred.earliestOn <= replay.asAt ? [{ id: own.id, occurred, confidence, note }] : [];
          })
          .sort((a, b) => (a.occurred.earliestOn < b.occurred.earliestOn ? -1 : 1));
        const shown = (await ask({ policies: ['gamma'] }, replay)).entries;
        expect(
          shown.map(({ id: entryId, occurred, confidence, data }) => ({
            id: entryId,
            occurred,
            confidence,
            note: 'note' in data ? data.note : undefined,
          })),
        ).toEqual(expected);
      }),
      { numRuns: 120 },
    );
  });

  it('call a policy what it was called then', async () => {
    await expect(titles({ policies: ['gamma'] }, { knownAt: '2018-12-31' })).resolves.toContain(
      'Plan gamma announced',
    );
    await expect(titles({ policies: ['gamma'] }, { knownAt: '2019-01-01' })).resolves.toContain(
      'Plan gamma, renamed announced',
    );
    await expect(
      titles({ capabilities: ['workforce'], policies: ['gamma'] }, { knownAt: '2018-12-31' }),
    ).resolves.toEqual([]);
    await expect(
      titles({ capabilities: ['workforce'], policies: ['gamma'] }, { knownAt: '2019-01-01' }),
    ).resolves.toHaveLength(2);
  });

  it('mark what is not as first recorded', async () => {
    const marks = async (knownAt: Day) =>
      (await ask({ policies: ['gamma'] }, { knownAt })).entries.map(({ corrected }) => corrected);
    await expect(marks('2018-06-30')).resolves.toEqual([false, false]);
    await expect(marks('2018-07-01')).resolves.toEqual([true, false]);
  });

  it('are the same after a rebuild', async () => {
    const answers = () => Promise.all(days.map((knownAt) => ask({}, { knownAt })));
    const before = await answers();
    await record.runner.rebuild('timeline');
    await expect(answers()).resolves.toEqual(before);
  });

  it('are whole for whoever reads while a rebuild puts other tables in place', async () => {
    const { total } = await ask();
    const state = { rebuilt: false };
    const rebuilt = (async () => {
      for (let n = 0; n < 3; n += 1) await record.runner.rebuild('timeline');
      state.rebuilt = true;
    })();
    const totals = new Set<number>();
    let answers = 0;
    while (!state.rebuilt) {
      const page = await ask();
      totals.add(page.total);
      totals.add(page.entries.length);
      answers += 1;
    }
    await rebuilt;
    expect([...totals]).toEqual([total]);
    expect(answers).toBeGreaterThan(3);
  });
});
