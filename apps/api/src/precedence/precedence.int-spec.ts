import { parse } from 'csv-parse/sync';
import type { PrecedenceList } from '#contracts/precedence';
import type { Problem } from '#contracts/problem';
import type { TrustView } from '#contracts/trust';
import { useStoryApi } from '../story-api.fixtures.ts';

describe('what came before each milestone, over HTTP', () => {
  const get = useStoryApi();
  const list = async (query = '') => (await get(`/api/precedence?${query}`, {})).json<PrecedenceList>();
  const rows = async (query = '') =>
    parse<Record<string, string>>((await get(`/api/precedence?format=csv${query}`, {})).body, {
      columns: true,
    });

  it('is what the page of the trust says', async () => {
    const { ladders } = await list('trust=ZZ1');
    expect(ladders).toMatchObject([{ milestone: { title: 'Record system live', trust: { ods: 'ZZ1' } } }]);
    const page = (await get('/api/trusts/ZZ1', {})).json<TrustView>();
    expect(ladders.flatMap(({ ties }) => ties)).toEqual(page.ties);
    expect(page.ladders).toContainEqual(
      ladders.map(({ milestoneId, more, next }) => ({ milestoneId, more, ...(next && { next }) }))[0],
    );
  });

  it('has a row of CSV for each rung, and one for a milestone without any', async () => {
    const { ladders, replay } = await list();
    const all = await rows();
    expect(ladders.map(({ milestone }) => milestone.trust.ods).sort()).toEqual(['ZZ1', 'ZZ2']);
    expect(all.map((row) => [row['milestone_entry_id'], row['rung'], row['policy'], row['tie']])).toEqual(
      ladders.flatMap(({ milestoneId, ties }) =>
        ties.length === 0
          ? [[milestoneId, '', '', '']]
          : ties.map(({ policy, tie }, at) => [milestoneId, String(at + 1), policy.ref, tie]),
      ),
    );
    expect(new Set(all.map((row) => row['at_position']))).toEqual(new Set([replay.atPosition]));
    const before = await rows('&asAt=2000-01-01');
    expect(before).toEqual([]);
  });

  it('gives lead times in days and in whole months, as the rung has them', async () => {
    const { ladders } = await list('trust=ZZ1');
    const leads = ladders.flatMap(({ ties }) => ties.map(({ lead }) => lead));
    const told = (await rows('&trust=ZZ1')).map((row) => [
      row['lead'],
      row['lead_min_days'],
      row['lead_max_months'],
    ]);
    expect(told).toEqual(
      leads.map((lead) =>
        lead.is === 'after' ? ['after', String(lead.minDays), String(lead.maxMonths)] : [lead.is, '', ''],
      ),
    );
    expect(leads.map(({ is }) => is)).toContain('after');
  });

  it('is named after what it holds and its clocks, with a byte order mark for Excel alone', async () => {
    const excel = await get('/api/precedence?format=excel', {});
    expect(excel.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(String(excel.headers['content-disposition'])).toMatch(
      /^attachment; filename="precedence-as-at-\d{4}-\d\d-\d\d-known-\d{4}-\d\d-\d\d-position-\d+\.csv"$/,
    );
    expect(excel.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('refuses a trust that is no code', async () => {
    const answer = await get('/api/precedence?trust=zz', {});
    expect([answer.statusCode, answer.json<Problem>().type]).toEqual([
      400,
      'urn:throughline:problem:invalid-request',
    ]);
  });
});
