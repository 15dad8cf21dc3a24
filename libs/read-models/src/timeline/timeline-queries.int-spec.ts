import type { DataSource } from 'typeorm';
import { plusDays, type Day } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { date, dated, known, source } from '#testing/given';
import { openRecord, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { TimelineQueries, type TimelineFilter } from './index.ts';

const today: Day = '2026-07-01';

let database: TestDatabase;
let record: SpecRecord;
let readModels: DataSource;
let timeline: TimelineQueries;

beforeAll(async () => {
  database = await createTestDatabase();
  record = openRecord(database);
  readModels = await openReadModels(database.reader);
  timeline = new TimelineQueries(readModels);
});
afterAll(async () => {
  await Promise.all([record.close(), readModels.destroy()]);
  await database.drop();
});

const policy = (ref: string, capabilities: readonly string[], ...life: readonly DomainEvent[]) =>
  record.add(
    `policy-${ref}`,
    {
      type: 'PolicyRegistered',
      data: { ref, kind: 'programme', title: `Plan ${ref}`, issuer: 'ZZ', capabilities },
      source,
    },
    ...life,
  );
const trust = (ods: string, name: string, region: string, ...life: readonly DomainEvent[]) =>
  record.add(
    `trust-${ods}`,
    {
      type: 'TrustRegistered',
      data: { ods, name, trustType: 'acute', foundationTrust: false, region, board: 'ZZA' },
      source,
    },
    { type: 'TrustOpened', data: {}, entry: dated('2001-04-01') },
    ...life,
  );
const goLive = (ods: string, occurred: string, supplier?: string): DomainEvent => ({
  type: 'MilestoneReached',
  data: {
    trust: ods,
    kind: 'epr-go-live',
    title: `Records live at ${ods}`,
    capability: 'epr',
    definition: 'not stated',
    ...(supplier !== undefined && { supplier }),
  },
  entry: dated(occurred),
});
const id = (n: number): string => `milestone-00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const ask = async (filter: TimelineFilter = {}, replay: AskedReplay = {}, limit = 100) =>
  await timeline.list({ replay, today, filter, limit });
const titles = async (filter: TimelineFilter, replay: AskedReplay = {}): Promise<string[]> =>
  (await ask(filter, replay)).entries.map(({ title, event }) => `${title} ${event}`);

describe('the timeline of an invented record', () => {
  beforeAll(async () => {
    await policy(
      'alpha',
      ['epr', 'workforce'],
      { type: 'PolicyAnnounced', data: { note: 'first' }, entry: dated('2010-05') },
      { type: 'PolicyLaunched', data: {}, entry: dated('2011-01-01') },
    );
    await policy('beta', ['imaging-diagnostics'], {
      type: 'FundingAwarded',
      data: {
        trust: 'ZZ1',
        title: 'Money for scanners',
        capabilities: ['epr'],
        amount: { pence: 123_456_789_012_345_678n, kind: 'awarded', basis: 'exact' },
      },
      entry: dated('2012'),
    });
    await trust('ZZ1', 'ALDERTON NHS TRUST', 'London', {
      type: 'TrustRenamed',
      data: { from: 'ALDERTON NHS TRUST', to: 'ALDERTON AND BRAY NHS TRUST' },
      entry: dated('2015-03/2015-09'),
    });
    await trust('ZZ2', 'BRAY NHS TRUST', 'Midlands', {
      type: 'TrustMoved',
      data: { region: 'London' },
      entry: dated('2020-04-01'),
    });
    await record.add(id(1), goLive('ZZ1', '2013-06', 'Acme'));
    await record.add(id(2), goLive('ZZ2', '2016-02-01', 'ACME'));
    await record.add(
      id(3),
      {
        type: 'MilestonePlanned',
        data: {
          trust: 'ZZ2',
          kind: 'epma-go-live',
          title: 'Prescribing',
          capability: 'eprescribing',
          due: date('2027'),
        },
        entry: dated('2025-01-01'),
      },
      { type: 'MilestoneRescheduled', data: { due: date('2028') }, entry: dated('2026-02-01') },
    );
    await record.add(
      'coverage-zz',
      {
        type: 'CoverageSeriesRegistered',
        data: {
          series: 'zz',
          title: 'Trusts with records',
          milestoneKind: 'epr-go-live',
          capability: 'epr',
          scope: 'Invented trusts',
        },
        source,
      },
      {
        type: 'CoverageReported',
        data: { sharePct: 50, definition: 'not stated', basis: 'asked' },
        entry: dated('2018-01-01'),
      },
    );
    await record.project();
  });

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
    const head = await record.log.head();
    await expect(ask()).resolves.toMatchObject({
      replay: { asAt: today, knownAt: today, atPosition: String(head) },
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
      occurred: date('2012'),
      mayHaveHappened: false,
      knownOn: '2012-12-31',
      knownBasis: 'assumed-on-occurrence',
      confidence: 'high',
      source,
      position: expect.stringMatching(/^\d+$/) as string,
      recordedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      corrected: false,
      detail: { amount: { pence: '123456789012345678', kind: 'awarded', basis: 'exact' } },
    });
  });

  it('names a trust as it was called on the day of the entry', async () => {
    const names = (await ask({ trusts: ['ZZ1'] })).entries.map((one) => one.trust?.name);
    expect(new Set(names)).toEqual(new Set(['Alderton NHS Trust']));
    const later = await record.add(id(9), goLive('ZZ1', '2019-01-01'));
    await record.project();
    const entry = (await ask({ trusts: ['ZZ1'] })).entries.find((one) => one.id === later[0]?.id);
    expect(entry?.trust?.name).toBe('Alderton and Bray NHS Trust');
    await record.add(id(9), {
      type: 'EntryRetracted',
      data: { entryId: later[0]?.id ?? '', reason: 'never so' },
      known: known(today),
    });
    await record.project();
  });

  it('shows what may have happened by the day, and says that it may', async () => {
    const shown = (await ask({ policies: ['alpha', 'beta'] }, { asAt: '2012-06-30' })).entries;
    expect(shown.map(({ title, mayHaveHappened }) => [title, mayHaveHappened])).toEqual([
      ['Plan alpha', false],
      ['Plan alpha', false],
      ['Money for scanners', true],
    ]);
  });

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

  it.each([1, 2, 5, 11, 12, 50])('comes in pages of %i that are the whole', async (limit) => {
    const whole = await ask();
    const ids: string[] = [];
    let page = await ask({}, {}, limit);
    ids.push(...page.entries.map((entry) => entry.id));
    for (let guard = 0; page.next !== undefined && guard < 20; guard += 1) {
      // The question may be left out beside the cursor, and holds still while the record grows.
      page = await timeline.list({
        replay: {},
        today: plusDays(today, 1),
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
    const [early] = await record.add('policy-alpha', {
      type: 'PolicyPublished',
      data: {},
      entry: dated('2010-06-01'),
    });
    await record.project();
    const rest = await timeline.list({ replay: {}, today, filter: {}, cursor: first.next ?? '', limit: 5 });
    expect(rest.entries.map(({ eventType }) => eventType)).toEqual(['PolicyLaunched']);
    await expect(ask({ policies: ['alpha'] })).resolves.toMatchObject({ total: 3 });
    const retraction = { entryId: early?.id ?? '', reason: 'never so' };
    await record.add('policy-alpha', { type: 'EntryRetracted', data: retraction, known: known(today) });
    await record.project();
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
      timeline.list({ replay, today, filter, cursor: spoil(next), limit: 1 }),
    ).rejects.toMatchObject({
      code: 'timeline/cursor-does-not-fit',
    });
    const same = timeline.list({
      replay: { asAt: today },
      today,
      filter: { kinds: ['programme'] },
      cursor: next,
      limit: 1,
    });
    await expect(same).resolves.toMatchObject({ entries: [{ eventType: 'PolicyLaunched' }] });
  });

  it('refuses what nobody can know', async () => {
    const head = await record.log.head();
    await expect(ask({}, { knownAt: plusDays(today, 1) })).rejects.toMatchObject({
      code: 'replay/known-after-today',
    });
    await expect(ask({}, { atPosition: head + 1n })).rejects.toMatchObject({
      code: 'replay/position-not-reached',
    });
    await expect(ask({}, { knownAt: today, atPosition: head })).resolves.toMatchObject({ total: 12 });
  });
});
