import { parse } from 'csv-parse/sync';
import type { ChangeDays, ChangeList } from '#contracts/changes';
import type { Problem } from '#contracts/problem';
import type { TimelinePage } from '#contracts/timeline';
import { useStoryApi } from '../story-api.fixtures.ts';

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe('what changed between two replays, over HTTP', () => {
  const get = useStoryApi();
  const list = async (query = '') => (await get(`/api/changes?${query}`, {})).json<ChangeList>();
  const entries = async (query = '') =>
    (await get(`/api/timeline?limit=2000&${query}`, {})).json<TimelinePage>().entries.map(({ id }) => id);

  it('is nothing between now and now', async () => {
    const { replay, against, changes } = await list();
    expect(changes).toEqual([]);
    expect(against).toEqual(replay);
  });

  it('is what could not be known on an earlier day, each with why', async () => {
    const [then, now] = [await entries('knownAt=2019-06-30'), await entries()];
    const { replay, changes } = await list('knownAt=2019-06-30');
    expect(replay.knownAt).toBe('2019-06-30');
    const added = changes.filter(({ is }) => is === 'added');
    expect(added.map(({ id }) => id).toSorted()).toEqual(now.filter((id) => !then.includes(id)).toSorted());
    expect(added.length).toBeGreaterThan(0);
    expect(new Set(added.map(({ because }) => because.join()))).toEqual(new Set(['known']));
    expect(added.filter(({ steps }) => steps.length === 0)).toEqual([]);
  });

  it('is the same backwards, with what was added gone', async () => {
    const forth = await list('knownAt=2019-06-30');
    const back = await list('against.knownAt=2019-06-30');
    const ids = ({ changes }: ChangeList, kind: string) =>
      changes.flatMap(({ id, is }) => (is === kind ? [id] : []));
    expect(ids(back, 'gone')).toEqual(ids(forth, 'added'));
    expect(ids(back, 'added')).toEqual(ids(forth, 'gone'));
  });

  it('tells days of the world and positions apart', async () => {
    const ofWorld = await list('asAt=2019-06-30');
    expect(ofWorld.changes.some(({ because }) => because.includes('occurred'))).toBe(true);
    const recorded = await list('atPosition=0');
    expect(recorded.changes.map(({ is }) => is)).toEqual((await entries()).map(() => 'added'));
    expect(recorded.changes.every(({ because }) => because.includes('recorded'))).toBe(true);
  });

  it('comes by the page, and whole as CSV', async () => {
    const whole = await list('atPosition=0');
    const found: string[] = [];
    let following = '';
    do {
      const page = await list(`atPosition=0&limit=3${following}`);
      expect(page.changes.length).toBeLessThanOrEqual(3);
      found.push(...page.changes.map(({ id }) => id));
      following = page.next === undefined ? '' : `&following=${page.next}`;
    } while (following !== '');
    expect(found).toEqual(whole.changes.map(({ id }) => id));

    const file = (await get('/api/changes?atPosition=0&format=csv', {})).body;
    const rows = parse<Record<string, string>>(file, { columns: true });
    expect(rows.map((row) => [row['entry_id'], row['change'], row['because']])).toEqual(
      whole.changes.map(({ id, is, because }) => [id, is, because.join(';')]),
    );
    expect(new Set(rows.map((row) => row['against_at_position']))).toEqual(
      new Set([whole.against.atPosition]),
    );
  });

  it('happens on the days that a replay stops at, and on none in between', async () => {
    const { known, occurred } = (await get('/api/changes/days', {})).json<ChangeDays>();
    for (const [clock, days] of [
      ['knownAt', known],
      ['asAt', occurred],
    ] as const) {
      expect(days.length).toBeGreaterThan(3);
      for (const [n, { day, entries: told }] of days.entries()) {
        const before = dayBefore(day);
        const { changes } = await list(`${clock}=${before}&against.${clock}=${day}`);
        expect([day, changes.length > 0]).toEqual([day, true]);
        expect(told).toBeGreaterThan(0);
        const next = days[n + 1]?.day;
        if (clock === 'asAt' || next === undefined) continue;
        expect((await list(`knownAt=${day}&against.knownAt=${dayBefore(next)}`)).changes).toEqual([]);
      }
    }
  });

  it('is kept by caches where all six clocks are given, and by none that has to guess one', async () => {
    const shape = (await get('/openapi.json', {})).json<{ readonly 'x-shape': string }>()['x-shape'];
    const clocks = 'asAt=2019-06-30&knownAt=2019-06-30&atPosition=0';
    const pinned = `${clocks}&against.asAt=2020-01-01&against.knownAt=2020-01-01&against.atPosition=0`;
    const policy = async (query: string) =>
      (await get(`/api/changes?${query}&shape=${shape}`, {})).headers['cache-control'];
    await expect(policy(pinned)).resolves.toContain('max-age=86400');
    await expect(policy(clocks)).resolves.toContain('no-cache');
  });

  it.each([
    ['against.asAt=2019-02-29', 'against.asAt'],
    ['against.atPosition=-1', 'against.atPosition'],
    ['following=last', 'following'],
    ['limit=501', 'limit'],
    ['against.position=4', 'against.position'],
    ['knownAt=2999-01-01', 'knownAt'],
    ['against.knownAt=2999-01-01', 'against.knownAt'],
    ['against.atPosition=999999', 'against.atPosition'],
  ])('refuses %s, and says where', async (query, field) => {
    const answer = await get(`/api/changes?${query}`, {});
    expect(answer.statusCode).toBe(400);
    expect(answer.json<Problem>().errors?.map((error) => error.field)).toEqual([field]);
  });
});
