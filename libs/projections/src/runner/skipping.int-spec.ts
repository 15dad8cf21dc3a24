import { createTestDatabase, type TestDatabase } from '#testing/database';
import { RebuildUnderWay } from './errors.ts';
import { lockRebuild } from './rebuild-lock.ts';
import type { ParkedOutcome } from './settle-parked.ts';
import { Tallying } from './tallying.fixtures.ts';

let database: TestDatabase;
let tallies: Tallying;
let noted: ParkedOutcome[];

beforeAll(async () => {
  database = await createTestDatabase();
  tallies = new Tallying(database);
});
afterAll(async () => {
  await tallies.close();
  await database.drop();
});
beforeEach(async () => {
  noted = [];
  await tallies.empty();
});

const note = (_tx: unknown, outcome: ParkedOutcome): Promise<void> => {
  noted.push(outcome);
  return Promise.resolve();
};
const skip = (eventId: string) => tallies.runner().skipEvent('tally', eventId, note);
/** By a release that reads what is called Poison, or by one that does not. */
const retry = (eventId: string, isRepaired = true) =>
  tallies.runner(isRepaired ? { decode: tallies.repaired } : {}).retryEvent('tally', eventId, note);
const stillParked = async () => (await tallies.parked()).map(([position]) => position);

/** `policy-1` with a poison event among good ones, and `policy-0` with good ones alone; the ids of the poison and the last. */
async function withPoison(): Promise<{ readonly poison: string; readonly behind: string }> {
  tallies.addMany(4, 2);
  const { id: poison } = tallies.log.add('policy-1', 'Poison');
  tallies.addMany(4, 2);
  await tallies.runner().catchUp();
  await expect(stillParked()).resolves.toEqual(['50', '70', '90']);
  return { poison, behind: tallies.log.events.at(-1)?.id ?? '' };
}

describe('an event that is skipped', () => {
  it('stays parked, and its stream goes on without it', async () => {
    const { poison } = await withPoison();
    await expect(skip(poison)).resolves.toBe('skipped');
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 4 });
    await expect(tallies.parked()).resolves.toEqual([['50', 'policy-1', 'poison']]);
    tallies.addMany(2, 2);
    await tallies.runner().catchUp();
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 5, 'policy-1': 5 });
    await expect(stillParked()).resolves.toEqual(['50']);
  });

  it('stops its stream again at the next one that cannot be taken in', async () => {
    const { poison } = await withPoison();
    tallies.log.add('policy-1', 'Poison');
    tallies.log.add('policy-1');
    await tallies.runner().catchUp();
    await skip(poison);
    await expect(tallies.parked()).resolves.toEqual([
      ['50', 'policy-1', 'poison'],
      ['100', 'policy-1', 'poison'],
      ['110', 'policy-1', expect.stringMatching(/^waits/)],
    ]);
  });

  it('is skipped when the model is made anew as well, with the reason that it had', async () => {
    const { poison } = await withPoison();
    await skip(poison);
    await tallies.runner().rebuild('tally');
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 4 });
    await expect(tallies.parked()).resolves.toEqual([['50', 'policy-1', 'poison']]);
    // Also when this release could read it by now: it is an operator's to take back.
    await tallies.runner({ decode: tallies.repaired }).rebuild('tally');
    await expect(stillParked()).resolves.toEqual(['50']);
  });

  it('is taken in at its place when it is retried, because the model is made anew', async () => {
    const { poison } = await withPoison();
    await skip(poison);
    await expect(retry(poison)).resolves.toBe('taken-in');
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 5 });
    await expect(tallies.parked()).resolves.toEqual([]);
    expect(tallies.heard('rebuilt')).toBe(true);
    expect(noted).toEqual(['skipped', 'taken-in']);
  });

  it('stops its stream again when it is retried in vain', async () => {
    const { poison } = await withPoison();
    await skip(poison);
    await expect(retry(poison, false)).resolves.toBe('still-parked');
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 2 });
    await expect(stillParked()).resolves.toEqual(['50', '70', '90']);
  });

  it('is retried where it is if nothing of its stream was taken in since', async () => {
    tallies.addMany(3, 2);
    const { id } = tallies.log.add('policy-1', 'Poison');
    await tallies.runner().catchUp();
    await skip(id);
    await expect(retry(id)).resolves.toBe('taken-in');
    expect(tallies.heard('rebuilt')).toBe(false);
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 2, 'policy-1': 2 });
  });
});

describe('what an operator asks about a parked event', () => {
  it('is not done to one that waits, or is not parked: nothing is wrong with it', async () => {
    const { behind } = await withPoison();
    await expect(skip(behind)).resolves.toBe('waits');
    await expect(skip(tallies.log.events[0]?.id ?? '')).resolves.toBe('not-parked');
    await expect(retry(tallies.log.events[0]?.id ?? '')).resolves.toBe('not-parked');
    await expect(stillParked()).resolves.toEqual(['50', '70', '90']);
  });

  it('is done and noted together, or neither', async () => {
    const { poison } = await withPoison();
    const refused = () => Promise.reject(new Error('It was noted already.'));
    const { decode } = { decode: tallies.repaired };
    await expect(tallies.runner({ decode }).retryEvent('tally', poison, refused)).rejects.toThrow('noted');
    await expect(tallies.runner().skipEvent('tally', poison, refused)).rejects.toThrow('noted');
    await expect(stillParked()).resolves.toEqual(['50', '70', '90']);
    await expect(tallies.counted()).resolves.toEqual({ 'policy-0': 4, 'policy-1': 2 });
    await expect(retry(poison)).resolves.toBe('taken-in');
  });

  it('waits while the model is made anew: the copy would not have it', async () => {
    const { poison } = await withPoison();
    const lock = await lockRebuild(tallies.pool, 'tally');
    await expect(skip(poison)).rejects.toThrow(RebuildUnderWay);
    await expect(retry(poison)).rejects.toThrow(RebuildUnderWay);
    await lock.release();
    await expect(skip(poison)).resolves.toBe('skipped');
  });
});
