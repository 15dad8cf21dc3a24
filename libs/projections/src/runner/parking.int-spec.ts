import { createTestDatabase, type TestDatabase } from '#testing/database';
import { decodeInvented, InventedLog } from './invented-log.fixtures.ts';
import { tally, Tallying } from './tallying.fixtures.ts';

const waits = 'waits behind an event of its stream that is parked';

let database: TestDatabase;
let tallies: Tallying;

beforeAll(async () => {
  database = await createTestDatabase();
  tallies = new Tallying(database);
});
afterAll(async () => {
  await tallies.close();
  await database.drop();
});
beforeEach(() => tallies.empty());

describe('an event that cannot be taken in', () => {
  it.each([
    ['cannot be read', 'FromTheFuture', 'This release does not know FromTheFuture.'],
    ['makes the projection fail', 'Poison', 'poison'],
  ])(
    'because it %s is parked with its reason; its stream waits, the others go on',
    async (_how, type, error) => {
      tallies.addMany(5);
      tallies.log.add('policy-1', type);
      tallies.addMany(9);
      await tallies.runner().catchUp();
      await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 5, 'policy-1': 2, 'policy-2': 4 });
      await expect(tallies.parked()).resolves.toEqual([
        ['60', 'policy-1', error],
        ['80', 'policy-1', waits],
        ['110', 'policy-1', waits],
        ['140', 'policy-1', waits],
      ]);
      expect(tallies.heard('parked')).toBe(true);
    },
  );

  it('because the database refuses it is found too', async () => {
    const limits = tally({
      async apply(page, tx) {
        await tally().apply(page, tx);
        await tx.query("UPDATE tally SET events = 1000 WHERE stream = 'policy-1' AND events > 1");
      },
    });
    tallies.addMany(7);
    await tallies.runner({ projections: [limits] }).catchUp();
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 3, 'policy-1': 1, 'policy-2': 2 });
    await expect(tallies.parked()).resolves.toEqual([['50', 'policy-1', expect.stringMatching(/^23514: /)]]);
  });

  it('stops its stream only, however many of them a page holds', async () => {
    tallies.log = new InventedLog(50);
    for (let n = 0; n < 40; n += 1)
      tallies.log.add(`policy-${String(n % 8)}`, n === 9 || n === 12 || n === 30 ? 'Poison' : 'Good');
    await tallies.runner().catchUp();
    const taken = Object.values(await tallies.counted()).reduce((sum, n) => sum + n, 0);
    const waiting = await tallies.parked();
    expect(taken + waiting.length).toBe(40);
    expect(waiting.filter(([, , error]) => error === 'poison').map(([at]) => at)).toEqual([
      '100',
      '130',
      '310',
    ]);
    await expect(tallies.counted()).resolves.toEqual({
      'policy-0': 5,
      'policy-1': 1,
      'policy-2': 5,
      'policy-3': 5,
      'policy-4': 1,
      'policy-5': 5,
      'policy-6': 3,
      'policy-7': 5,
    });
  });

  it('is taken in when it is tried again and the fault is repaired', async () => {
    tallies.addMany(4, 2);
    tallies.log.add('policy-1', 'Poison');
    tallies.addMany(4, 2);
    await tallies.runner().catchUp();
    await expect(tallies.runner().retryParked('tally', 'policy-1')).resolves.toBe(3);
    await expect(tallies.parked()).resolves.toHaveLength(3);

    const repaired = tallies.runner({ decode: (event) => decodeInvented({ ...event, type: 'Good' }) });
    await expect(repaired.retryParked('tally', 'policy-1')).resolves.toBe(0);
    await expect(tallies.parked()).resolves.toEqual([]);
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 5 });
    tallies.addMany(2, 2);
    await repaired.catchUp();
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 5, 'policy-1': 6 });
  });
});
