import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { recordImportBegun, recordImportEnded, recallImport } from './import-memory.ts';

const log = { id: '6e0c3a52-9d57-4c1b-8f0e-5b1d3a7c4e92', head: 7n };

describe('the memory of an import', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  const recall = (digest: string, stand: Parameters<typeof recallImport>[2] = log) =>
    recallImport(database.owner, digest, stand);
  const imported = async (digest: string): Promise<void> => {
    await recall(digest);
    await recordImportBegun(database.owner, digest);
    await recordImportEnded(database.owner, digest, log);
  };

  it('is of its end alone: one that has begun is not there', async () => {
    expect(await recall('a')).toEqual({ is: 'missing', begun: false });
    await recordImportBegun(database.owner, 'a');
    expect(await recall('a')).toEqual({ is: 'missing', begun: true });
    await recordImportEnded(database.owner, 'a', log);
    expect(await recall('a')).toEqual({ is: 'imported', begun: false });
    expect(await recall('a', { ...log, head: 9n })).toEqual({ is: 'imported', begun: false });
  });

  it('is of those files: of others an older one is there', async () => {
    await imported('a');
    expect(await recall('b')).toEqual({ is: 'older', begun: false });
    await recordImportBegun(database.owner, 'b');
    expect(await recall('b')).toEqual({ is: 'older', begun: true });
    expect(await recall('a')).toEqual({ is: 'imported', begun: false });
  });

  it.each([
    ['another log', { id: 'c0a4f7de-52a7-4b9b-9a35-0d6b6a8a7f10', head: 9n }],
    ['a log that ends before the import had ended', { ...log, head: 6n }],
    ['a log that is empty', { id: undefined, head: 0n }],
  ])('is not of %s', async (_, stand) => {
    await imported('a');
    expect(await recall('a', stand)).toMatchObject({ is: 'missing' });
    expect(await recall('b', stand)).toMatchObject({ is: 'missing' });
  });

  it('takes what an earlier release remembered for an import of other files, because it may have been cut', async () => {
    const owner = new pg.Client({ connectionString: database.owner });
    await owner.connect();
    await owner.query('CREATE SCHEMA local_platform');
    await owner.query('CREATE TABLE local_platform.record_import (digest text PRIMARY KEY)');
    expect(await recall('a')).toMatchObject({ is: 'missing' });
    await owner.query(`INSERT INTO local_platform.record_import VALUES ('a')`);
    await owner.end();
    expect(await recall('a')).toEqual({ is: 'older', begun: false });
    await imported('a');
    expect(await recall('a')).toEqual({ is: 'imported', begun: false });
    expect(await recall('a', { ...log, head: 1n })).toMatchObject({ is: 'missing' });
  });
});
