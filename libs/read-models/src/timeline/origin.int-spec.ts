import type { DataSource } from 'typeorm';
import type { DomainEvent } from '#domain/record';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { entryOn, statedKnown } from '#testing/given';
import { milestoneReached, openRecord, trustRegistered, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';

const dispute: DomainEvent = {
  type: 'MilestoneDisputed',
  data: { reason: 'x' },
  entry: entryOn('2022-02-01'),
};

describe('whose a milestone is', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    for (const ods of ['ZZ1', 'ZZ2']) await record.add(`trust-${ods}`, trustRegistered(ods, `TRUST ${ods}`));
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  /** Reported for the wrong trust, disputed, retracted, reported for the right one, disputed again: twice. */
  async function reported(stream: string, afterEach: () => Promise<unknown>): Promise<readonly string[]> {
    const [wrong] = await record.add(stream, milestoneReached('ZZ1', '2022-01-01'));
    await afterEach();
    const retraction: DomainEvent = {
      type: 'EntryRetracted',
      data: { entryId: wrong?.id ?? '', reason: 'of another trust' },
      known: statedKnown(),
    };
    const right = milestoneReached('ZZ2', '2022-01-01');
    for (const event of [dispute, retraction, right, dispute, dispute]) {
      await record.add(stream, event);
      await afterEach();
    }
    await record.project();
    const rows = await readModels.query<readonly { readonly trust: string }[]>(
      "SELECT trust FROM read.timeline WHERE subject = $1 AND event_type = 'MilestoneDisputed' ORDER BY position",
      [stream],
    );
    return rows.map(({ trust }) => trust);
  }

  it('is said of what comes after by the last that says it, on whichever pages they come', async () => {
    const together = await reported('milestone-a', () => Promise.resolve());
    const oneByOne = await reported('milestone-b', () => record.project());
    expect([together, oneByOne]).toEqual([
      ['ZZ1', 'ZZ2', 'ZZ2'],
      ['ZZ1', 'ZZ2', 'ZZ2'],
    ]);
  });
});
