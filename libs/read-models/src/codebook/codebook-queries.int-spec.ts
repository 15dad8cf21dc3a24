import type { DataSource } from 'typeorm';
import type { CodebookEvent } from '#domain/codebook';
import { openReadModels } from '../database/index.ts';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { entryOn, inventedSource } from '#testing/given';
import { openRecord, type SpecRecord } from '#testing/record';
import { CodebookQueries } from './index.ts';

let database: TestDatabase;
let record: SpecRecord;
let readModels: DataSource;

const kinds = (type: CodebookEvent['type'], version: number, title: string): CodebookEvent => ({
  type,
  data: {
    list: 'milestone-kinds',
    version,
    codes: [
      { code: 'epr-go-live', title },
      { code: 'unused', title: 'Unused' },
    ],
  },
  source: inventedSource,
});
const reached = (kind: string, supplier: string) => ({
  type: 'MilestoneReached' as const,
  data: { trust: 'ZZ1', kind, title: 'Live', capability: 'epr', supplier, definition: 'not stated' as const },
  entry: entryOn('2020'),
});

beforeAll(async () => {
  database = await createTestDatabase();
  record = openRecord(database);
  await record.add('codebook-milestone-kinds', kinds('CodebookPublished', 1, 'Live'));
  await record.add('milestone-00000000-0000-4000-8000-000000000001', reached('epr-go-live', 'Zed'));
  await record.add('codebook-milestone-kinds', kinds('CodebookRevised', 2, 'Record system live'));
  await record.add('milestone-00000000-0000-4000-8000-000000000002', reached('of-no-list', 'Zed'));
  await record.project();
  readModels = await openReadModels(database.reader);
}, 60_000);
afterAll(async () => {
  await readModels.destroy();
  await record.close();
  await database.drop();
});

const shown = (atPosition?: bigint) =>
  new CodebookQueries(readModels).show({
    replay: atPosition === undefined ? {} : { atPosition },
    today: '2026-07-01',
  });

describe('the codebook', () => {
  it('has the codes that the record uses, as the newest list calls them, and one that no list has by itself', async () => {
    const { kinds, suppliers, eventTypes, capabilities, regions } = await shown();
    expect(kinds).toEqual([
      { code: 'epr-go-live', title: 'Record system live' },
      { code: 'of-no-list', title: 'of-no-list' },
    ]);
    expect(suppliers).toEqual([{ code: 'Zed', title: 'Zed' }]);
    expect(eventTypes).toEqual([{ code: 'MilestoneReached', title: 'Milestone reached' }]);
    expect(capabilities).toEqual([{ code: 'epr', title: 'epr' }]);
    expect(regions).toEqual([]);
  });

  it('is that of the position asked for', async () => {
    const { kinds, replay } = await shown(2n);
    expect(replay.atPosition).toBe('2');
    expect(kinds).toEqual([{ code: 'epr-go-live', title: 'Live' }]);
  });
});
