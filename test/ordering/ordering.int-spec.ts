import { createTestDatabase, type TestDatabase } from '#testing/database';
import type { CheckResult } from '../own-cluster/report.ts';
import { copies } from './copies.ts';
import { oneOrder } from './one-order.ts';
import { withoutComparing, withoutDedup, withoutExpecting } from './planted/faulty-engine.ts';
import { naiveReader } from './naive-reader.ts';
import { races } from './races.ts';
import { stoppingReader } from './stopping-reader.ts';

const someWriters = { processes: 2, writersOfEach: 8, appendsOfEach: 25 };
const someRaces = { racers: 20, versions: 10 };
const someCopies = { copies: 100, rounds: 2 };

// The long form: `npm run checks -- ordering`.
describe('the check of the one order, in short', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('finds one order for every reader, under writers in two processes', async () => {
    const { failed, tried, figures } = await oneOrder(database, someWriters);
    expect(figures).toMatchObject({
      writers: 16,
      writingProcesses: 2,
      skipped: 0,
      repeated: 0,
      reordered: 0,
    });
    expect(failed).toBe(0);
    expect(tried).toBeGreaterThanOrEqual(2 * 8 * 25);
    expect(await stoppingReader(database, 'with-effect')).toMatchObject({ tried, failed: 0 });
    expect((await stoppingReader(database, 'before-effect')).failed).toBeGreaterThan(0);
    expect((await stoppingReader(database, 'after-effect')).failed).toBeGreaterThan(0);
  });

  it('finds one winner of each version, the others told which it has', async () => {
    const { failed, figures } = await races(database, someRaces);
    expect(figures).toMatchObject({ wins: 10, refused: 190, storedInRace: 10 });
    expect(failed).toBe(0);
  });

  it('finds one event and one answer for a hundred copies, and every other body refused', async () => {
    const { failed, figures } = await copies(database, someCopies);
    expect(figures).toMatchObject({ eventsOfCopies: 2, answers: 2, otherBodiesRefused: 200 });
    expect(failed).toBe(0);
  });
});

// That it catches an engine without its lock is staged by hand: see naive-reader.int-spec.ts.
describe('the check of the one order catches', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  it.each<[string, () => Promise<void>, () => Promise<CheckResult>]>([
    ['an engine without dedup', () => withoutDedup(database), () => copies(database, someCopies)],
    ['an engine that takes any body', () => withoutComparing(database), () => copies(database, someCopies)],
    [
      'an engine that ignores expected versions',
      () => withoutExpecting(database),
      () => races(database, someRaces),
    ],
    [
      'a naive reader',
      () => Promise.resolve(),
      () => naiveReader(database, { writers: 16, transactions: 30 }),
    ],
  ])('%s', async (_, plant, check) => {
    await plant();
    expect((await check()).failed).toBeGreaterThan(0);
  });
});
