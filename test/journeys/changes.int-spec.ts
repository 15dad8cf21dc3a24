import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { ChangeView } from '#contracts/changes';
import type { TimelineEntry } from '#contracts/timeline';
import { dayOf, type Day } from '#domain/kernel';
import type { CorrectionEvent } from '#domain/entry';
import { ChangeQueries } from '#read-models/changes';
import type { AskedReplay } from '#read-models/replay';
import { TimelineQueries, type TimelineFilter } from '#read-models/timeline';
import { dateOf, entryOn, statedKnown } from '#testing/given';
import { importShippedRecord, type ShippedRecord } from './shipped-record.ts';

const today = '2026-11-30';

/** So many random pairs of replays; `PAIRS` asks for more. */
const numRuns = Number(process.env['PAIRS'] ?? 24);

const corrected = (
  entryId: string,
  knownOn: Day,
  changes: Extract<CorrectionEvent, { type: 'EntryCorrected' }>['data']['changes'],
): CorrectionEvent => ({
  type: 'EntryCorrected',
  data: { entryId, schemaVersion: 1, changes, reason: 'read anew' },
  known: statedKnown(knownOn),
});

describe('what changed between two replays, over the shipped record', () => {
  let shipped: ShippedRecord;
  let timeline: TimelineQueries;
  let changes: ChangeQueries;
  let head: bigint;
  let claimId = '';

  beforeAll(async () => {
    shipped = await importShippedRecord(today);
    timeline = new TimelineQueries(shipped.readModels);
    changes = new ChangeQueries(shipped.readModels);
    await learnMore();
    head = await shipped.record.log.head();
  }, 180_000);
  afterAll(() => shipped.close());

  /** Corrections of entries and of what they are about, verdicts of reviewers, a claim: each known on a day of its own. */
  async function learnMore(): Promise<void> {
    const { record } = shipped;
    const all = await whole({});
    const live = all.filter(
      ({ eventType, kind }) => eventType === 'MilestoneReached' && kind === 'epr-go-live',
    );
    for (const [n, { id, subject }] of live.slice(0, 24).entries()) {
      const knownOn = dayOf(2014 + (n % 12), 1 + (n % 11), 1 + n);
      await record.add(
        subject,
        [
          corrected(id, knownOn, { occurred: dateOf(`20${String(10 + (n % 14)).padStart(2, '0')}-05`) }),
          corrected(id, knownOn, { data: { title: `Renamed ${String(n)}` }, confidence: 'low' }),
          { type: 'EntryRetracted', data: { entryId: id, reason: 'never so' }, known: statedKnown(knownOn) },
          { type: 'MilestoneVerified', data: {}, entry: entryOn('2024-06-01') },
        ][n % 4] as CorrectionEvent,
      );
    }
    const named = await shipped.readModels.query<readonly { id: string; subject: string }[]>(
      `SELECT entry_id AS id, subject FROM read.timeline WHERE event_type IN ('PolicyRegistered', 'TrustRegistered')
       ORDER BY position`,
    );
    for (const [n, { id, subject }] of named.filter((_one, at) => at % 30 === 0).entries()) {
      const name = `Called otherwise ${String(n)}`;
      await record.add(
        subject,
        corrected(id, dayOf(2015 + (n % 10), 6, 1), {
          data: subject.startsWith('trust-') ? { name } : { title: name, capabilities: ['workforce'] },
        }),
      );
    }
    const milestone = live[26];
    if (milestone?.trust) {
      const { subject, trust, id } = milestone;
      const [claim] = await record.add('influence-0190b0c4-0000-7000-8000-000000000001', {
        type: 'InfluenceClaimed',
        data: {
          milestone: subject.replace('milestone-', ''),
          trust: trust.ods,
          policy: 'ltp-2019',
          direction: 'helped',
          mechanism: 'funding',
        },
        entry: entryOn('2015-01-01'),
      });
      claimId = claim?.id ?? '';
      await record.add(
        subject,
        corrected(id, '2019-06-01', { data: { title: 'Claimed, and renamed since' } }),
      );
    }
    await record.project();
  }

  async function whole(replay: AskedReplay, filter: TimelineFilter = {}): Promise<readonly TimelineEntry[]> {
    const { entries, next } = await timeline.list({ replay, today, filter, limit: 5_000 });
    expect(next).toBeUndefined();
    return entries;
  }

  async function changed(
    replay: AskedReplay,
    against: AskedReplay,
    filter: TimelineFilter,
    limit: number,
  ): Promise<readonly ChangeView[]> {
    const found: ChangeView[] = [];
    let following: bigint | undefined;
    do {
      const { changes: page, next } = await changes.list({
        ...{ replay, against, today, filter, limit },
        ...(following !== undefined && { following }),
      });
      found.push(...page);
      following = next === undefined ? undefined : BigInt(next);
    } while (following !== undefined);
    return found;
  }

  const aDay = fc.date({ min: new Date('2010-01-01'), max: new Date('2026-11-30'), noInvalidDate: true });
  const days = aDay.map((date): Day =>
    dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
  );
  const aReplay = () =>
    fc.record(
      { asAt: days, knownAt: days, atPosition: fc.integer({ min: 0, max: Number(head) }).map(BigInt) },
      { requiredKeys: [] },
    );
  const filters: fc.Arbitrary<TimelineFilter> = fc.oneof(
    { arbitrary: fc.constant({}), weight: 3 },
    {
      arbitrary: fc.constantFrom<TimelineFilter>(
        { capabilities: ['workforce'] },
        { capabilities: ['epr'], from: '2015-01-01', to: '2024-12-31' },
        { regions: ['London'], national: 'keep' },
        { kinds: ['epr-go-live', 'funding-round'] },
      ),
      weight: 2,
    },
  );

  it('is what their timelines, put side by side, do not have alike', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        aReplay(),
        aReplay(),
        filters,
        fc.integer({ min: 7, max: 500 }),
        async (from, to, filter, limit) => {
          const [was, is] = [await whole(from, filter), await whole(to, filter)];
          const told = await changed(from, to, filter, limit);
          found += told.length;

          const before = new Map(was.map((entry) => [entry.id, entry]));
          const after = new Map(is.map((entry) => [entry.id, entry]));
          const ids = [...new Set([...before.keys(), ...after.keys()])];
          const unlike = ids.filter((id) => !isDeepStrictEqual(before.get(id), after.get(id)));
          expect(told.map(({ id }) => id).toSorted()).toEqual(unlike.toSorted());

          // Applied to the one side, the changes give the other.
          for (const { id, is: kind, from: had, to: has } of told) {
            expect(had).toEqual(before.get(id));
            expect(kind).toBe(had && has ? 'changed' : has ? 'added' : 'gone');
            if (has) before.set(id, has);
            else before.delete(id);
          }
          expect(before).toEqual(after);
          expect(told.filter(({ because }) => because.length === 0)).toEqual([]);
        },
      ),
      { numRuns },
    );
    expect(found).toBeGreaterThan(numRuns);
  }, 3_600_000);

  it('holds a claim whose milestone was renamed, though nobody touched the claim', async () => {
    const [before, after] = [{ knownAt: '2018-06-01' }, { knownAt: '2020-06-01' }] as const;
    const told = (await changed(before, after, {}, 500)).find(({ id }) => id === claimId);
    expect(told).toMatchObject({ is: 'changed', fields: ['title'], because: ['about'] });
    expect(told?.to?.title).toBe('Claimed, and renamed since');
    expect(told?.steps.map(({ eventType }) => eventType)).toEqual(['EntryCorrected']);
  });

  it('says why, in which role, and by which source', async () => {
    const told = await changed({ knownAt: '2014-01-01' }, {}, {}, 500);
    const title = told.find(({ to }) => to?.title === 'Claimed, and renamed since');
    expect(title).toBeDefined();
    const [retracted] = (await changed({ atPosition: head - 40n }, {}, {}, 500)).filter(
      ({ is }) => is === 'gone',
    );
    expect(retracted).toMatchObject({
      because: ['retracted'],
      steps: [{ eventType: 'EntryRetracted', actor: { role: 'importer' }, reason: { body: 'never so' } }],
    });
    const renamed = (await changed({ knownAt: '2015-05-31' }, { knownAt: '2026-11-30' }, {}, 500)).find(
      ({ because }) => because.includes('about'),
    );
    expect(renamed?.steps.some(({ eventType }) => eventType === 'EntryCorrected')).toBe(true);
  });
});
