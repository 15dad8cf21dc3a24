import type { DataSource } from 'typeorm';
import type { DomainEvent } from '#domain/record';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, entryOn, statedKnown } from '#testing/given';
import {
  milestoneReached,
  openRecord,
  reviewedRecord,
  trustRegistered,
  type SpecRecord,
} from '#testing/record';
import { openReadModels } from '../database/index.ts';
import { MilestoneQueries } from '../milestone/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { TimelineQueries } from '../timeline/index.ts';
import { ReviewQueries } from './index.ts';

const today = '2026-07-01';
const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`;
const verified: DomainEvent = { type: 'MilestoneVerified', data: {}, entry: entryOn('2022-02-01') };
const withdrawn: DomainEvent = {
  type: 'MilestoneWithdrawn',
  data: { reason: 'Given up.' },
  entry: entryOn('2022-03-01'),
};

describe('what was reached, verified and then restated', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    await reviewedRecord(record);
    await record.add('trust-ZZ2', trustRegistered('ZZ2', 'BRAY NHS TRUST'));
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  const reach = async (n: number, ...then: readonly DomainEvent[]): Promise<string> => {
    const [reached] = await record.add(
      `milestone-${idOf(n)}`,
      milestoneReached('ZZ2', `2022-01-0${String(n)}`),
      ...then,
    );
    return reached?.id ?? '';
  };
  const restate = (n: number, entryId: string, knownOn?: '2023-01-01') =>
    record.add(`milestone-${idOf(n)}`, {
      type: 'EntryCorrected',
      data: { entryId, schemaVersion: 1, changes: { occurred: dateOf('2022-01-09') }, reason: 'misread' },
      known: statedKnown(knownOn),
    });
  const retract = (n: number, entryId: string) =>
    record.add(`milestone-${idOf(n)}`, {
      type: 'EntryRetracted',
      data: { entryId, reason: 'of another' },
      known: statedKnown(),
    });

  const awaiting = async (replay: AskedReplay = {}, imported?: 'keep') => {
    const more = imported ? { imported } : {};
    const asked = { replay, today, list: 'awaiting', limit: 50, withNames: false, ...more } as const;
    const { milestones, counts } = await new ReviewQueries(readModels).list(asked);
    expect(counts.awaiting).toBe(milestones.length);
    return milestones.map(({ id }) => id);
  };
  /** State of a milestone in review: on its own page, and at each of its entries on the timeline. */
  const review = async (n: number, replay: AskedReplay = {}): Promise<readonly (string | undefined)[]> => {
    const shown = await new MilestoneQueries(readModels).show({ id: idOf(n), replay, today });
    const { entries } = await new TimelineQueries(readModels).list({
      replay,
      today,
      filter: { trusts: ['ZZ2'] },
      limit: 100,
    });
    const own = entries.filter(({ subject }) => subject === `milestone-${idOf(n)}`);
    return [...new Set([shown?.milestone.review, ...own.map(({ review }) => review)])];
  };

  it('awaits review again, and is verified by none until then', async () => {
    await reach(1, verified);
    const corrected = await reach(2, verified);
    const [correction] = await restate(2, corrected, '2023-01-01');
    const retracted = await reach(3, verified);
    await retract(3, retracted);
    const anew = await reach(4, verified);
    await retract(4, anew);
    await reach(4);
    await reach(5);
    await restate(6, await reach(6), '2023-01-01');
    await record.add(`milestone-${idOf(6)}`, verified);
    await restate(7, await reach(7, verified, withdrawn));
    await record.project();

    await expect(awaiting({}, 'keep')).resolves.toEqual([5, 4, 2].map(idOf));
    // All of it was imported; what was restated after a reviewer looked at it waits all the same.
    await expect(awaiting()).resolves.toEqual([4, 2].map(idOf));
    await expect(review(1)).resolves.toEqual(['verified']);
    await expect(review(2)).resolves.toEqual(['unreviewed']);
    await expect(review(3)).resolves.toEqual(['unreviewed']);
    await expect(review(4)).resolves.toEqual(['unreviewed']);
    await expect(review(6)).resolves.toEqual(['verified']);

    const atPosition = (correction?.position ?? 0n) - 1n;
    await expect(review(2, { atPosition })).resolves.toEqual(['verified']);
    await expect(review(2, { knownAt: '2022-12-31' })).resolves.toEqual(['verified']);
    await expect(awaiting({ atPosition }, 'keep')).resolves.toEqual([]);
    await expect(review(4, { knownAt: '2022-12-31' })).resolves.toEqual(['verified']);
  });
});
