import { parse } from 'csv-parse/sync';
import pg from 'pg';
import type { AdoptionView } from '#contracts/adoption';
import type { PolicyList, PolicyView } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import type { TrustList, TrustView } from '#contracts/trust';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import {
  readWholeTimeline,
  importRecord,
  startProduct,
  throughline,
  upToDate,
  whenReady,
  type Product,
} from '../product/index.ts';
import {
  lineOfMilestone,
  lineOfPolicy,
  lineOfShare,
  figureLines,
  lineOfTrust,
  milestoneLines,
  shippedPolicyKinds,
  policyLines,
  shareLines,
  trustLines,
  written,
  type ShippedLine,
} from './shipped-rows/index.ts';

const idsOf = (entries: readonly TimelineEntry[]) => entries.map(({ id }) => id);
const countBy = <Item>(items: Iterable<Item>, key: (item: Item) => string) =>
  Object.fromEntries([...Map.groupBy(items, key)].map(([name, own]) => [name, own.length]));

/** Both in one order; said as text, so that a failure shows which rows are missing or too many. */
function expectSame(entries: readonly ShippedLine[], rows: readonly ShippedLine[]): void {
  expect(entries.map(written).sort()).toEqual(rows.map(written).sort());
}

describe('from the shipped record to the API', () => {
  let database: TestDatabase;
  let product: Product;
  let all: readonly TimelineEntry[];

  beforeAll(async () => {
    await upToDate();
    database = await createTestDatabase();
    product = await startProduct(database);
    await importRecord(database);
    await whenReady(product);
    all = (await readWholeTimeline(product)).entries;
  }, 180_000);
  afterAll(async () => {
    await product.stop();
    await database.drop();
  });

  async function ask<Answer>(path: string): Promise<Answer> {
    const response = await fetch(product.address + path);
    expect([path, response.status]).toEqual([path, 200]);
    return (await response.json()) as Answer;
  }
  const ofPolicies = () => all.filter(({ category, trust }) => category === 'policy' && trust === undefined);
  const ofMilestones = () =>
    all.filter(({ category, trust }) => category === 'milestone' || (category === 'policy' && trust));

  it('is ready, and behind nothing', async () => {
    expect(await ask('/health/ready')).toMatchObject({
      ready: true,
      database: 'up',
      lagEvents: '0',
      parkedEvents: 0,
    });
  });

  it('has 277 trusts, each once', async () => {
    const { trusts } = await ask<TrustList>('/api/trusts');
    expect(new Set(trusts.map(({ ods }) => ods)).size).toBe(277);
    expect(trusts).toHaveLength(277);
  });

  it('has all 153 policies of every kind', async () => {
    const { policies } = await ask<PolicyList>('/api/policies');
    expect(policies).toHaveLength(153);
    expect(new Map(policies.map(({ ref, kind }) => [ref, kind]))).toEqual(shippedPolicyKinds());
    expect(countBy(policies, ({ kind }) => kind)).toEqual({
      assessment: 6,
      'funding-round': 32,
      mandate: 12,
      organisation: 13,
      programme: 24,
      review: 20,
      standard: 15,
      strategy: 20,
      target: 11,
    });
  });

  it('has every one of the 342 rows of policies on the timeline, with its source', () => {
    expect(ofPolicies()).toHaveLength(342);
    expectSame(ofPolicies().map(lineOfPolicy), policyLines());
  });

  it('has every one of the 557 rows of milestones: 46 awards, 61 setbacks, 31 plans among them', () => {
    expectSame(ofMilestones().map(lineOfMilestone), milestoneLines());
    expect(countBy(ofMilestones(), ({ eventType }) => eventType)).toEqual({
      FundingAwarded: 46,
      MilestonePlanned: 31,
      MilestoneReached: 419,
      SetbackReported: 61,
    });
  });

  it('has the 14 published shares, on the timeline and beside the go-lives, and the 14 national figures in per cent', async () => {
    const shares = all.filter(({ category }) => category === 'coverage');
    expectSame(shares.map(lineOfShare), [...shareLines(), ...figureLines()]);
    const { published } = await ask<AdoptionView>('/api/adoption?milestone=epr-go-live');
    expectSame(published.map(lineOfShare), shareLines());
  });

  it('has every opening, closing, succession and renaming of a trust, and nothing that is in no file', () => {
    const lives = all.filter(({ category }) => category === 'trust');
    expectSame(lives.map(lineOfTrust), trustLines());
    expect(all).toHaveLength(342 + 557 + 28 + lives.length);
  });

  it('says of every entry whence, since when and how surely it is known', () => {
    const known = {
      knownOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      knownBasis: expect.stringMatching(/^(source-dated|assumed-on-occurrence)$/) as string,
      confidence: expect.stringMatching(/^(high|medium|low)$/) as string,
      source: {
        title: expect.stringMatching(/./) as string,
        url: expect.stringMatching(/^https?:\/\//) as string,
      },
    };
    for (const entry of all) expect(entry).toMatchObject(known);
  });

  it('gives the same pages whatever their size: in the order of the world, each entry once, at one moment', async () => {
    const small = await readWholeTimeline(product, '', 100);
    expect(small.pages).toHaveLength(Math.ceil(all.length / 100));
    expect(idsOf(small.entries)).toEqual(idsOf(all));
    expect(new Set(idsOf(all)).size).toBe(all.length);
    for (const page of small.pages) {
      expect(page).toMatchObject({ total: all.length, replay: small.pages[0]?.replay });
    }
    const inOrder = all.toSorted(
      ({ occurred: a, position: p }, { occurred: b, position: q }) =>
        a.earliestOn.localeCompare(b.earliestOn) ||
        a.latestOn.localeCompare(b.latestOn) ||
        Number(p) - Number(q),
    );
    expect(idsOf(all)).toEqual(idsOf(inOrder));
  });

  it.each(['2002-02-28', '2013-01-16', '2019-01-07', '2022-06-28', '2023-11-20'])(
    'replayed as known on %s, drops exactly what was not known yet',
    async (knownAt) => {
      const { entries } = await readWholeTimeline(product, `knownAt=${knownAt}`);
      expect(idsOf(entries)).toEqual(idsOf(all.filter(({ knownOn }) => knownOn <= knownAt)));
      expect(entries.length).toBeLessThan(all.length);
      expect(entries.length).toBeGreaterThan(0);
    },
  );

  it('replayed at a position, drops exactly what was not recorded yet', async () => {
    const positions = all.map(({ position }) => BigInt(position)).sort((a, b) => (a < b ? -1 : 1));
    for (const share of [0, 0.25, 0.5, 0.9, 1]) {
      const at = positions[Math.round(share * (positions.length - 1))] ?? 0n;
      const { entries, replay } = await readWholeTimeline(product, `atPosition=${at}`);
      expect(replay.atPosition).toBe(String(at));
      expect(idsOf(entries)).toEqual(idsOf(all.filter(({ position }) => BigInt(position) <= at)));
    }
    const before = await readWholeTimeline(product, 'atPosition=0');
    expect(before.entries).toEqual([]);
  });

  it.each(['2008-03-01', '2016-09-07', '2018-05-15', '2025-03-31'])(
    'replayed as at %s, drops what had not happened and says what may have',
    async (asAt) => {
      const { entries } = await readWholeTimeline(product, `asAt=${asAt}`);
      expect(idsOf(entries)).toEqual(idsOf(all.filter(({ occurred }) => occurred.earliestOn <= asAt)));
      const unsure = entries.filter(({ mayHaveHappened }) => mayHaveHappened);
      expect(unsure).toEqual(entries.filter(({ occurred }) => occurred.latestOn > asAt));
    },
  );

  it('replayed by all three clocks, drops what any of them drops', async () => {
    const [asAt, knownAt, atPosition] = ['2018-12-31', '2018-06-30', '1500'];
    const { entries, replay } = await readWholeTimeline(
      product,
      `asAt=${asAt}&knownAt=${knownAt}&atPosition=${atPosition}`,
    );
    expect(replay).toEqual({ asAt, knownAt, atPosition });
    const left = all.filter(
      ({ occurred, knownOn, position }) =>
        occurred.earliestOn <= asAt && knownOn <= knownAt && BigInt(position) <= BigInt(atPosition),
    );
    expect(idsOf(entries)).toEqual(idsOf(left));
  });

  it.each(['', 'region=London&knownAt=2020-01-01', 'kind=epr-go-live,target&from=2015-01-01'])(
    'gives as CSV the entries that it gives as JSON: ?%s',
    async (query) => {
      const response = await fetch(`${product.address}/api/timeline?${query}&format=csv`);
      expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
      const rows = parse<Record<string, string>>(await response.text(), { columns: true, bom: true });
      const { entries } = await readWholeTimeline(product, query);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map((row) => [row['entry_id'], row['occurred'], row['source_url']])).toEqual(
        entries.map(({ id, occurred, source }) => [id, occurred.edtf, source.url]),
      );
    },
  );

  it('gives on the page of each policy and of each trust what the timeline has of it', async () => {
    const byPolicy = Map.groupBy(all, ({ policy }) => policy);
    for (const ref of shippedPolicyKinds().keys()) {
      const { entries } = await ask<PolicyView>(`/api/policies/${ref}`);
      expect([ref, idsOf(entries)]).toEqual([ref, idsOf(byPolicy.get(ref) ?? [])]);
    }
    for (const ods of ['RVW', 'R0A', 'RGT']) {
      const { entries, predecessors } = await ask<TrustView>(`/api/trusts/${ods}`);
      const line = new Set([ods, ...predecessors.map((one) => one.ods)]);
      expect([ods, idsOf(entries)]).toEqual([
        ods,
        idsOf(all.filter(({ trust }) => trust !== undefined && line.has(trust.ods))),
      ]);
    }
  });

  it('has the same tables after a rebuild, and the same answers', async () => {
    const before = await tables();
    expect(before.timeline.length).toBeGreaterThan(1_600);
    const { code, out } = await throughline({ PROJECTOR_URL: database.projector }, 'rebuild', 'timeline');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^timeline: rebuilt from \d+ events/) as string,
    });
    expect(await tables()).toEqual(before);
    await whenReady(product);
    expect((await readWholeTimeline(product)).entries).toEqual(all);
  });

  /** All that the read model holds, as text. */
  async function tables() {
    const owner = new pg.Client({ connectionString: database.superuser });
    await owner.connect();
    const rowsOf = async (query: string) =>
      (await owner.query<{ row: string }>(query)).rows.map(({ row }) => row);
    try {
      return {
        timeline: await rowsOf('SELECT t::text AS row FROM read.timeline AS t ORDER BY 1'),
        changes: await rowsOf('SELECT t::text AS row FROM read.timeline_change AS t ORDER BY 1'),
        parked: await rowsOf('SELECT t::text AS row FROM read.parked_event AS t ORDER BY 1'),
        position: await rowsOf(
          "SELECT position::text AS row FROM read.checkpoint WHERE projection = 'timeline'",
        ),
      };
    } finally {
      await owner.end();
    }
  }
});
