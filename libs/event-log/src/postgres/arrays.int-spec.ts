import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { eventId } from '../ids/ids.ts';
import { integerArray, jsonArray, textArray, uuidArray } from './arrays.ts';

describe('a list in binary', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.reader });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  const came = async (type: string, list: Buffer): Promise<unknown> => {
    const { rows } = await client.query<{ all: unknown }>(`select to_jsonb($1::${type}[]) as all`, [list]);
    return rows[0]?.all;
  };

  it('is what PostgreSQL takes it for', async () => {
    const said = ['', 'plain', '{"},\\ NULL', "O'Hara\n", 'naïve — 𝄞 ☃'];
    expect(await came('text', textArray(said))).toEqual(said);
    const numbers = [0, -1, 2 ** 31 - 1, -(2 ** 31)];
    expect(await came('integer', integerArray(numbers))).toEqual(numbers);
    const ids = [eventId('a', 0), eventId('a', 1)];
    expect(await came('uuid', uuidArray(ids))).toEqual(ids);
    const values = [{}, { text: said, nested: { number: 1.5, none: null } }];
    expect(await came('jsonb', jsonArray(values.map((value) => JSON.stringify(value))))).toEqual(values);
  });
});
