import { parse } from 'csv-parse/sync';
import type { PromiseList } from '#contracts/policy';
import { useStoryApi } from '../story-api.fixtures.ts';

describe('promises, over HTTP', () => {
  const get = useStoryApi();
  const list = async (query = '') => (await get(`/api/promises?${query}`, {})).json<PromiseList>();
  const rows = async (query = '') =>
    parse<Record<string, string>>((await get(`/api/promises?format=csv${query}`, {})).body, {
      columns: true,
    });

  it('have a row of CSV each, with the three clocks of the answer', async () => {
    const { lines, replay } = await list();
    const all = await rows();
    expect(all.map((row) => [row['line'], row['target'], row['statement'], row['due']])).toEqual(
      lines.flatMap(({ title, promises }) =>
        promises.map(({ target, statement, due }) => [title, target, statement, due?.edtf ?? '']),
      ),
    );
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map((row) => row['at_position']))).toEqual(new Set([replay.atPosition]));
  });

  it('are those of the day asked for, named after it', async () => {
    expect(await rows('&asAt=2000-01-01')).toEqual([]);
    expect((await list('asAt=2000-01-01')).lines).toEqual([]);
    const { headers } = await get('/api/promises?format=csv&asAt=2000-01-01', {});
    expect(String(headers['content-disposition'])).toMatch(/filename="promises-as-at-2000-01-01-known-/);
  });
});
