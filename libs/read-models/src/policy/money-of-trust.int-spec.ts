import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { entryOn } from '#testing/given';
import { openRecord, policyRegistered, trustRegistered, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { PolicyQueries } from './index.ts';

const today = '2026-07-01';
const amount = { pence: 5_000_000n, kind: 'awarded', basis: 'exact' } as const;

describe('the money of a trust', () => {
  let database: TestDatabase;
  let record: SpecRecord;
  let readModels: DataSource;
  let policies: PolicyQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    record = openRecord(database);
    readModels = await openReadModels(database.reader);
    policies = new PolicyQueries(readModels);
    await record.add('trust-ZZ2', trustRegistered('ZZ2', 'BRAY NHS TRUST'));
    await record.add('trust-ZZ3', trustRegistered('ZZ3', 'CARR NHS TRUST'));
  });
  afterAll(async () => {
    await Promise.all([record.close(), readModels.destroy()]);
    await database.drop();
  });

  it('is that which names it, and that of those it came from as theirs', async () => {
    await record.add(
      'policy-wave',
      policyRegistered('wave', 'funding-round'),
      {
        type: 'PolicyAnnounced',
        data: { amount: { ...amount, kind: 'announced' } },
        entry: entryOn('2021-01-01'),
      },
      { type: 'FundingAwarded', data: { trust: 'ZZ2', amount }, entry: entryOn('2021-02-01') },
      { type: 'FundingAwarded', data: { trust: 'ZZ5' }, entry: entryOn('2021-03-01') },
      {
        type: 'FundingReceived',
        data: { trust: 'ZZ5', amount: { ...amount, kind: 'received' } },
        entry: entryOn('2021-03-31'),
      },
    );
    await record.add('trust-ZZ5', trustRegistered('ZZ5', 'DALE NHS TRUST'), {
      type: 'TrustMerged',
      data: { into: 'ZZ6', part: 'whole', basis: 'ods' },
      entry: entryOn('2022-04-01'),
    });
    await record.add('trust-ZZ6', trustRegistered('ZZ6', 'ELM NHS TRUST'));
    await record.project();
    const moneyOf = (trust: string, replay: AskedReplay = {}) => policies.money({ replay, today, trust });
    const named = { ods: 'ZZ5', name: 'Dale NHS Trust' };
    await expect(moneyOf('ZZ6')).resolves.toMatchObject({
      trust: { ods: 'ZZ6', name: 'Elm NHS Trust' },
      rounds: [
        {
          policy: { ref: 'wave' },
          money: [{ event: 'announced' }, { event: 'money received', trust: named }],
          unsaid: [{ event: 'awarded', trust: named }],
          times: { toAward: { minDays: 59 }, toReceipt: { minDays: 30 } },
        },
      ],
    });
    expect((await moneyOf('ZZ6'))?.rounds[0]?.money).toHaveLength(2);
    expect((await moneyOf('ZZ6', { asAt: '2021-12-31' }))?.rounds).toEqual([]);
    expect((await moneyOf('ZZ3'))?.rounds).toEqual([]);
    await expect(moneyOf('ZZ9')).resolves.toBeUndefined();
  });
});
