import { dateOf, statedKnown, inventedSource } from '#testing/given';
import {
  wentLive,
  milestoneStream,
  inventedTimeline,
  inventedToday,
  type InventedTimeline,
} from './invented-timeline.fixtures.ts';

describe('the entries of a timeline', () => {
  let invented: InventedTimeline;

  beforeAll(async () => {
    invented = await inventedTimeline();
  });
  afterAll(() => invented.close());

  const ask: InventedTimeline['ask'] = (...asked) => invented.ask(...asked);
  const titles: InventedTimeline['titles'] = (...asked) => invented.titles(...asked);

  it('is in the order of the world, each with what it is called', async () => {
    await expect(titles({})).resolves.toEqual([
      'Alderton NHS Trust opened',
      'Bray NHS Trust opened',
      'Plan alpha announced',
      'Plan alpha launched',
      'Money for scanners awarded',
      'Records live at ZZ1 went live',
      'Alderton NHS Trust renamed',
      'Records live at ZZ2 went live',
      'Trusts with records share published',
      'Bray NHS Trust moved',
      'Prescribing planned',
      'Prescribing rescheduled',
    ]);
  });

  it('says which clocks it used', async () => {
    const head = await invented.record.log.head();
    await expect(ask()).resolves.toMatchObject({
      replay: { asAt: inventedToday, knownAt: inventedToday, atPosition: String(head) },
      total: 12,
    });
    await expect(
      ask({}, { asAt: '2030-01-01', knownAt: '2020-01-01', atPosition: 7n }),
    ).resolves.toMatchObject({
      replay: { asAt: '2030-01-01', knownAt: '2020-01-01', atPosition: '7' },
    });
  });

  it('tells all of an entry', async () => {
    const [award] = (await ask({ policies: ['beta'] })).entries;
    expect(award).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      subject: 'policy-beta',
      category: 'policy',
      eventType: 'FundingAwarded',
      event: 'awarded',
      title: 'Money for scanners',
      kind: 'programme',
      capabilities: ['epr'],
      policy: 'beta',
      trust: { ods: 'ZZ1', name: 'Alderton NHS Trust' },
      occurred: dateOf('2012'),
      mayHaveHappened: false,
      knownOn: '2012-12-31',
      knownBasis: 'assumed-on-occurrence',
      confidence: 'high',
      source: inventedSource,
      position: expect.stringMatching(/^\d+$/) as string,
      recordedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      corrected: false,
      data: {
        amount: { pence: '123456789012345678', kind: 'awarded', basis: 'exact' },
        trust: 'ZZ1',
        title: 'Money for scanners',
        capabilities: ['epr'],
      },
    });
  });

  it('names a trust as it was called on the day of the entry', async () => {
    const names = (await ask({ trusts: ['ZZ1'] })).entries.map((one) => one.trust?.name);
    expect(new Set(names)).toEqual(new Set(['Alderton NHS Trust']));
    const later = await invented.record.add(milestoneStream(9), wentLive('ZZ1', '2019-01-01'));
    await invented.record.project();
    const entry = (await ask({ trusts: ['ZZ1'] })).entries.find((one) => one.id === later[0]?.id);
    expect(entry?.trust?.name).toBe('Alderton and Bray NHS Trust');
    await invented.record.add(milestoneStream(9), {
      type: 'EntryRetracted',
      data: { entryId: later[0]?.id ?? '', reason: 'never so' },
      known: statedKnown(inventedToday),
    });
    await invented.record.project();
  });

  it('shows what may have happened by the day, and says that it may', async () => {
    const shown = (await ask({ policies: ['alpha', 'beta'] }, { asAt: '2012-06-30' })).entries;
    expect(shown.map(({ title, mayHaveHappened }) => [title, mayHaveHappened])).toEqual([
      ['Plan alpha', false],
      ['Plan alpha', false],
      ['Money for scanners', true],
    ]);
  });
});
