import type { DataSource } from 'typeorm';
import type { TimelinePage } from '#contracts/timeline';
import type { Day } from '#domain/kernel';
import type { DomainEvent } from '#domain/record';
import { createTestDatabase } from '#testing/database';
import { dateOf, entryOn, inventedSource } from '#testing/given';
import { openRecord, type SpecRecord } from '#testing/record';
import { openReadModels } from '../database/index.ts';
import type { AskedReplay } from '../replay/index.ts';
import { TimelineQueries, type TimelineFilter } from './index.ts';

/** The day on which the invented record is asked. */
export const inventedToday: Day = '2026-07-01';

const policy = (
  record: SpecRecord,
  ref: string,
  capabilities: readonly string[],
  ...life: readonly DomainEvent[]
) =>
  record.add(
    `policy-${ref}`,
    {
      type: 'PolicyRegistered',
      data: { ref, kind: 'programme', title: `Plan ${ref}`, issuer: 'ZZ', capabilities },
      source: inventedSource,
    },
    ...life,
  );
const trust = (
  record: SpecRecord,
  ods: string,
  name: string,
  region: string,
  ...life: readonly DomainEvent[]
) =>
  record.add(
    `trust-${ods}`,
    {
      type: 'TrustRegistered',
      data: { ods, name, trustType: 'acute', foundationTrust: false, region, board: 'ZZA' },
      source: inventedSource,
    },
    { type: 'TrustOpened', data: {}, entry: entryOn('2001-04-01') },
    ...life,
  );
/** A trust’s record system goes live. */
export const wentLive = (ods: string, occurred: string, supplier?: string): DomainEvent => ({
  type: 'MilestoneReached',
  data: {
    trust: ods,
    kind: 'epr-go-live',
    title: `Records live at ${ods}`,
    capability: 'epr',
    definition: 'not stated',
    ...(supplier !== undefined && { supplier }),
  },
  entry: entryOn(occurred),
});
/** A milestone’s stream. */
export const milestoneStream = (n: number): string =>
  `milestone-00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Two policies, two trusts, three milestones and a published share. */
async function invent(record: SpecRecord): Promise<void> {
  await policy(
    record,
    'alpha',
    ['epr', 'workforce'],
    { type: 'PolicyAnnounced', data: { note: 'first' }, entry: entryOn('2010-05') },
    { type: 'PolicyLaunched', data: {}, entry: entryOn('2011-01-01') },
  );
  await policy(record, 'beta', ['imaging-diagnostics'], {
    type: 'FundingAwarded',
    data: {
      trust: 'ZZ1',
      title: 'Money for scanners',
      capabilities: ['epr'],
      amount: { pence: 123_456_789_012_345_678n, kind: 'awarded', basis: 'exact' },
    },
    entry: entryOn('2012'),
  });
  await trust(record, 'ZZ1', 'ALDERTON NHS TRUST', 'London', {
    type: 'TrustRenamed',
    data: { from: 'ALDERTON NHS TRUST', to: 'ALDERTON AND BRAY NHS TRUST' },
    entry: entryOn('2015-03/2015-09'),
  });
  await trust(record, 'ZZ2', 'BRAY NHS TRUST', 'Midlands', {
    type: 'TrustMoved',
    data: { region: 'London' },
    entry: entryOn('2020-04-01'),
  });
  await record.add(milestoneStream(1), wentLive('ZZ1', '2013-06', 'Acme'));
  await record.add(milestoneStream(2), wentLive('ZZ2', '2016-02-01', 'ACME'));
  await record.add(
    milestoneStream(3),
    {
      type: 'MilestonePlanned',
      data: {
        trust: 'ZZ2',
        kind: 'epma-go-live',
        title: 'Prescribing',
        capability: 'eprescribing',
        due: dateOf('2027'),
      },
      entry: entryOn('2025-01-01'),
    },
    { type: 'MilestoneRescheduled', data: { due: dateOf('2028') }, entry: entryOn('2026-02-01') },
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
      source: inventedSource,
    },
    {
      type: 'CoverageReported',
      data: { sharePct: 50, definition: 'not stated', basis: 'asked' },
      entry: entryOn('2018-01-01'),
    },
  );
  await record.project();
}

/** The invented record, projected, with questions for it. */
export interface InventedTimeline {
  readonly record: SpecRecord;
  readonly readModels: DataSource;
  readonly timeline: TimelineQueries;
  readonly ask: (filter?: TimelineFilter, replay?: AskedReplay, limit?: number) => Promise<TimelinePage>;
  readonly titles: (filter: TimelineFilter, replay?: AskedReplay) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Puts it into a database of its own. */
export async function inventedTimeline(): Promise<InventedTimeline> {
  const database = await createTestDatabase();
  const record = openRecord(database);
  const readModels = await openReadModels(database.reader);
  const timeline = new TimelineQueries(readModels);
  await invent(record);
  const ask = (filter: TimelineFilter = {}, replay: AskedReplay = {}, limit = 100) =>
    timeline.list({ replay, today: inventedToday, filter, limit });
  return {
    record,
    readModels,
    timeline,
    ask,
    titles: async (filter, replay = {}) =>
      (await ask(filter, replay)).entries.map(({ title, event }) => `${title} ${event}`),
    close: async () => {
      await Promise.all([record.close(), readModels.destroy()]);
      await database.drop();
    },
  };
}
