import type { TimelineFilter } from './index.ts';
import { inventedTimeline, type InventedTimeline } from './invented-timeline.fixtures.ts';

describe('the filters of a timeline', () => {
  let invented: InventedTimeline;

  beforeAll(async () => {
    invented = await inventedTimeline();
  });
  afterAll(() => invented.close());

  const ask: InventedTimeline['ask'] = (...asked) => invented.ask(...asked);
  const titles: InventedTimeline['titles'] = (...asked) => invented.titles(...asked);

  it.each<[string, TimelineFilter, readonly string[]]>([
    ['trust', { trusts: ['ZZ2'], kinds: ['epr-go-live'] }, ['Records live at ZZ2 went live']],
    ['policy', { policies: ['alpha'] }, ['Plan alpha announced', 'Plan alpha launched']],
    [
      'kind of policy',
      { kinds: ['programme'] },
      ['Plan alpha announced', 'Plan alpha launched', 'Money for scanners awarded'],
    ],
    ['kind of milestone', { kinds: ['epma-go-live'] }, ['Prescribing planned', 'Prescribing rescheduled']],
    ['what has no kind', { kinds: ['coverage'] }, ['Trusts with records share published']],
    [
      'type of event',
      { eventTypes: ['TrustMoved', 'PolicyLaunched'] },
      ['Plan alpha launched', 'Bray NHS Trust moved'],
    ],
    [
      'capability, its own',
      { capabilities: ['eprescribing'] },
      ['Prescribing planned', 'Prescribing rescheduled'],
    ],
    [
      'capability of its policy',
      { capabilities: ['workforce'] },
      ['Plan alpha announced', 'Plan alpha launched'],
    ],
    ['capability of its policy, where it says another', { capabilities: ['imaging-diagnostics'] }, []],
    [
      'region of its trust now',
      { regions: ['London'], kinds: ['epr-go-live'] },
      ['Records live at ZZ1 went live', 'Records live at ZZ2 went live'],
    ],
    ['board', { boards: ['ZZB'] }, []],
    [
      'type of trust',
      { trustTypes: ['acute'], eventTypes: ['FundingAwarded'] },
      ['Money for scanners awarded'],
    ],
    [
      'supplier, in any case of letters',
      { suppliers: ['acme'] },
      ['Records live at ZZ1 went live', 'Records live at ZZ2 went live'],
    ],
    [
      'day, by the bounds',
      { from: '2012-12-31', to: '2013-06-01' },
      ['Money for scanners awarded', 'Records live at ZZ1 went live'],
    ],
    ['nothing that is there', { trusts: ['ZZ9'] }, []],
    [
      'an empty list, which is none',
      { trusts: [], policies: ['alpha'] },
      ['Plan alpha announced', 'Plan alpha launched'],
    ],
  ])('can be filtered by %s', async (_by, filter, expected) => {
    await expect(titles(filter)).resolves.toEqual(expected);
    await expect(ask(filter)).resolves.toMatchObject({ total: expected.length });
  });

  it('filters by the region as at the replay', async () => {
    await expect(titles({ regions: ['Midlands'], kinds: ['epr-go-live'] })).resolves.toEqual([]);
    await expect(
      titles({ regions: ['Midlands'], kinds: ['epr-go-live'] }, { asAt: '2020-03-31' }),
    ).resolves.toEqual(['Records live at ZZ2 went live']);
  });

  it('keeps national entries beside those of trusts when asked to', async () => {
    const kept = { national: 'keep', kinds: ['programme', 'epr-go-live', 'coverage'] } as const;
    await expect(titles({ ...kept, trusts: ['ZZ2'] })).resolves.toEqual([
      'Plan alpha announced',
      'Plan alpha launched',
      'Records live at ZZ2 went live',
      'Trusts with records share published',
    ]);
    await expect(titles({ ...kept, suppliers: ['Nobody'] })).resolves.toEqual([
      'Plan alpha announced',
      'Plan alpha launched',
      'Trusts with records share published',
    ]);
    await expect(titles({ ...kept, trusts: ['ZZ2'], policies: ['alpha'] })).resolves.toEqual([
      'Plan alpha announced',
      'Plan alpha launched',
    ]);
  });
});
