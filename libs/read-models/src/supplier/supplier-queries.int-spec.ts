import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { dateOf, entryOn, inventedSource } from '#testing/given';
import { openRecord, trustRegistered, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { SupplierQueries } from './index.ts';

const today = '2026-07-01';
const stream = (n: number): string => `milestone-00000000-0000-7000-8000-00000000000${String(n)}`;
const reached = (trust: string, kind: string, on: string, supplier: string) =>
  ({
    type: 'MilestoneReached',
    data: { trust, kind, title: 'A step', capability: 'epr', supplier, definition: 'not stated' },
    entry: entryOn(on),
  }) as const;

describe('suppliers', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    await record.add('codebook-supplier-families', {
      type: 'CodebookPublished',
      data: {
        list: 'supplier-families',
        version: 1,
        codes: [
          { code: 'Zed', title: 'Zeta', meaning: 'Bought by Zeta.' },
          { code: 'Zeta', title: 'Zeta', meaning: 'The newest name.' },
        ],
      },
      source: inventedSource,
    });
    await record.add('trust-ZZ1', trustRegistered('ZZ1', 'ALDERTON NHS TRUST'));
    await record.add('trust-ZZ2', trustRegistered('ZZ2', 'BRAY NHS TRUST'));
    await record.add(stream(1), reached('ZZ1', 'epr-contract', '2010', 'Zed'));
    await record.add(stream(2), reached('ZZ2', 'epr-go-live', '2012-05', 'Zeta'));
    await record.add(stream(3), reached('ZZ1', 'epr-go-live', '2015', 'Zeta'));
    await record.add(stream(4), {
      ...reached('ZZ1', 'setback', '2016', 'Acme'),
      type: 'SetbackReported',
      data: {
        trust: 'ZZ1',
        kind: 'setback',
        title: 'A stop',
        capability: 'epr',
        supplier: 'Acme',
        setback: 'not stated',
      },
    });
    await record.project();
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  const list = async (replay: AskedReplay = {}) =>
    (await new SupplierQueries(readModels).list({ replay, today })).families;

  it('are told by family, with their names as they were, and each trust since its first entry', async () => {
    await expect(list()).resolves.toEqual([
      {
        family: 'Acme',
        names: [{ name: 'Acme' }],
        ...{ contracts: 0, goLives: 0, setbacks: 1, others: 0 },
        trusts: [{ ods: 'ZZ1', name: 'Alderton NHS Trust', since: dateOf('2016') }],
      },
      {
        family: 'Zeta',
        names: [
          { name: 'Zed', why: 'Bought by Zeta.' },
          { name: 'Zeta', why: 'The newest name.' },
        ],
        ...{ contracts: 1, goLives: 2, setbacks: 0, others: 0 },
        trusts: [
          { ods: 'ZZ1', name: 'Alderton NHS Trust', since: dateOf('2010') },
          { ods: 'ZZ2', name: 'Bray NHS Trust', since: dateOf('2012-05') },
        ],
      },
    ]);
  });

  it('are those of the day asked for', async () => {
    await expect(list({ asAt: '2011-01-01' })).resolves.toMatchObject([
      { family: 'Zeta', names: [{ name: 'Zed' }], goLives: 0, trusts: [{ ods: 'ZZ1' }] },
    ]);
  });
});
