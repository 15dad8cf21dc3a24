import { plusDays } from '#domain/kernel';
import { entryOn, statedKnown } from '#testing/given';
import type { AskedReplay } from '../replay/index.ts';
import type { TimelineQueries } from './index.ts';
import { inventedTimeline, inventedToday, type InventedTimeline } from './invented-timeline.fixtures.ts';

describe('the pages of a timeline', () => {
  let invented: InventedTimeline;

  beforeAll(async () => {
    invented = await inventedTimeline();
  });
  afterAll(() => invented.close());

  const ask: InventedTimeline['ask'] = (...asked) => invented.ask(...asked);

  it.each([1, 2, 5, 11, 12, 50])('comes in pages of %i that are the whole', async (limit) => {
    const whole = await ask();
    const ids: string[] = [];
    let page = await ask({}, {}, limit);
    ids.push(...page.entries.map((entry) => entry.id));
    for (let guard = 0; page.next !== undefined && guard < 20; guard += 1) {
      // The question may be left out beside the cursor, and holds still while the record grows.
      page = await invented.timeline.list({
        replay: {},
        today: plusDays(inventedToday, 1),
        filter: {},
        cursor: page.next,
        limit,
      });
      expect(page.total).toBe(whole.total);
      expect(page.replay).toEqual(whole.replay);
      ids.push(...page.entries.map((entry) => entry.id));
    }
    expect(ids).toEqual(whole.entries.map((entry) => entry.id));
  });

  it('does not shift under a reader when the record grows between pages', async () => {
    const first = await ask({ policies: ['alpha'] }, {}, 1);
    const [early] = await invented.record.add('policy-alpha', {
      type: 'PolicyPublished',
      data: {},
      entry: entryOn('2010-06-01'),
    });
    await invented.record.project();
    const rest = await invented.timeline.list({
      replay: {},
      today: inventedToday,
      filter: {},
      cursor: first.next ?? '',
      limit: 5,
    });
    expect(rest.entries.map(({ eventType }) => eventType)).toEqual(['PolicyLaunched']);
    await expect(ask({ policies: ['alpha'] })).resolves.toMatchObject({ total: 3 });
    const retraction = { entryId: early?.id ?? '', reason: 'never so' };
    await invented.record.add('policy-alpha', {
      type: 'EntryRetracted',
      data: retraction,
      known: statedKnown(inventedToday),
    });
    await invented.record.project();
  });

  it.each<
    [string, Parameters<TimelineQueries['list']>[0]['filter'], AskedReplay, (cursor: string) => string]
  >([
    ['nobody gave', {}, {}, () => 'bm90IG9uZSBvZiBvdXJz'],
    ['was cut', {}, {}, (cursor) => cursor.slice(0, -9)],
    ['is of other filters', { policies: ['beta'] }, {}, (cursor) => cursor],
    ['is of another day', {}, { asAt: '2019-01-01' }, (cursor) => cursor],
    ['is of another position', {}, { atPosition: 1n }, (cursor) => cursor],
  ])('refuses a cursor that %s', async (_which, filter, replay, spoil) => {
    const { next = '' } = await ask({ kinds: ['programme'] }, {}, 1);
    await expect(
      invented.timeline.list({ replay, today: inventedToday, filter, cursor: spoil(next), limit: 1 }),
    ).rejects.toMatchObject({
      code: 'timeline/cursor-does-not-fit',
    });
    const same = invented.timeline.list({
      replay: { asAt: inventedToday },
      today: inventedToday,
      filter: { kinds: ['programme'] },
      cursor: next,
      limit: 1,
    });
    await expect(same).resolves.toMatchObject({ entries: [{ eventType: 'PolicyLaunched' }] });
  });

  it('refuses what nobody can know', async () => {
    const head = await invented.record.log.head();
    await expect(ask({}, { knownAt: plusDays(inventedToday, 1) })).rejects.toMatchObject({
      code: 'replay/known-after-today',
    });
    await expect(ask({}, { atPosition: head + 1n })).rejects.toMatchObject({
      code: 'replay/position-not-reached',
    });
    await expect(ask({}, { knownAt: inventedToday, atPosition: head })).resolves.toMatchObject({ total: 12 });
  });
});
