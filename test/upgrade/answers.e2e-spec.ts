import { recordFiles } from '#commands/import';
import { openPostgresLog } from '#event-log/postgres';
import { createTestDatabase } from '#testing/database';
import { startProduct, upToDate, whenReady } from '../product/index.ts';
import { earlierFiles, importAll, shipped } from './records.ts';

const questions = [
  '/api/timeline?limit=2000',
  '/api/timeline?limit=2000&knownAt=2019-06-30&asAt=2018-12-31',
  '/api/policies',
  '/api/policies/npfit-2002',
  '/api/policies/nhs-digital',
  '/api/trusts',
  ...['RJ1', 'RVW', 'R0A', 'RFR', 'RQ6'].map((ods) => `/api/trusts/${ods}`),
  '/api/in-force?trust=RJ1',
  '/api/money',
  '/api/promises',
  '/api/suppliers',
  '/api/adoption?milestone=epr-go-live',
];

describe('answers at the position before the record was brought up to date', () => {
  it('are the same before and after, byte for byte', async () => {
    await upToDate();
    const database = await createTestDatabase();
    const log = openPostgresLog({ url: database.appender });
    const product = await startProduct(database);
    try {
      await importAll(log, await earlierFiles());
      await whenReady(product);
      const before = String(await log.head());
      const asked = async (): Promise<readonly string[]> => {
        const answers: string[] = [];
        for (const question of questions) {
          const at = `${question}${question.includes('?') ? '&' : '?'}atPosition=${before}`;
          const answer = await fetch(product.address + at);
          answers.push(`${at} ${String(answer.status)} ${await answer.text()}`);
        }
        return answers;
      };
      const first = await asked();
      expect(first.filter((answer) => !answer.includes(' 200 '))).toEqual([]);
      await importAll(log, await recordFiles(shipped));
      await whenReady(product);
      expect(await log.head()).toBeGreaterThan(BigInt(before));
      const again = await asked();
      expect(questions.filter((_, at) => again[at] !== first[at])).toEqual([]);
    } finally {
      await product.stop();
      await log.dispose();
      await database.drop();
    }
  }, 180_000);
});
