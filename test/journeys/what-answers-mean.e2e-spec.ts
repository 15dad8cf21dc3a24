import type { AdoptionView } from '#contracts/adoption';
import type { TrustList, TrustView } from '#contracts/trust';
import { createTestDatabase, type TestDatabase } from '#testing/database';
import { importRecord, startProduct, upToDate, whenReady, type Product } from '../product/index.ts';

describe('what answers over the shipped record mean', () => {
  let database: TestDatabase;
  let product: Product;
  beforeAll(async () => {
    await upToDate();
    database = await createTestDatabase();
    product = await startProduct(database);
    await importRecord(database);
    await whenReady(product);
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
  const openOn = async (clocks: string) => {
    const { trusts } = await ask<TrustList>(`/api/trusts?open=true&${clocks}`);
    const { ways } = await ask<AdoptionView>(`/api/adoption?${clocks}`);
    return { listed: trusts.length, counted: ways.censor };
  };

  it.each([
    ['asAt=2010-06-30&knownAt=2010-06-30', 236, 266],
    ['asAt=1995-06-30&knownAt=1995-06-30', 131, 277],
    // A trust is open through its closing day.
    ['asAt=2026-03-31', 205, 205],
    ['asAt=2026-04-01', 202, 202],
  ])(
    'at %s, %i trusts are known to be open, and at most %i are, wherever one asks',
    async (clocks, of, ofAtMost) => {
      await expect(openOn(clocks)).resolves.toMatchObject({ listed: of, counted: { of, ofAtMost } });
      const { trusts } = await ask<TrustList>(`/api/trusts?open=not-known&${clocks}`);
      expect(trusts).toHaveLength(ofAtMost - of);
    },
  );

  it('a trust founded in 2017 was not open in 2010, and in 2010 nobody could know', async () => {
    const status = async (clocks: string) => (await ask<TrustView>(`/api/trusts/R0A?${clocks}`)).trust.status;
    await expect(status('asAt=2010-06-30')).resolves.toBe('not yet open');
    await expect(status('asAt=2010-06-30&knownAt=2010-06-30')).resolves.toBe('opening not known');
  });

  it('go-lives are counted as the caller has mergers count, and each answer gives all three', async () => {
    const ways = {
      follow: { atLeast: 105, of: 202 },
      censor: { atLeast: 97, of: 202 },
      competing: { atLeast: 117, of: 277 },
    } as const;
    for (const [merger, counts] of Object.entries(ways)) {
      const view = await ask<AdoptionView>(`/api/adoption?asAt=2026-07-01&merger=${merger}`);
      expect(view).toMatchObject({ merger, ways });
      expect(view.closures).toMatchObject({ closedWith: 20, takenOver: 8 });
      expect(view.steps.at(-1)).toMatchObject(counts);
    }
  });

  it('a trust came from another step by step, and never before it was there', async () => {
    const { trusts } = await ask<TrustList>('/api/trusts');
    const { predecessors } = await ask<TrustView>('/api/trusts/R0A');
    const trafford = predecessors.find(({ ods }) => ods === 'RM4');
    expect(trafford?.via.map(({ ods }) => ods)).toEqual(['RW3']);
    expect(trafford?.steps.map(({ into, on }) => [into.ods, on.edtf])).toEqual([
      ['RW3', '2012-04-01'],
      ['R0A', '2017-10-01'],
    ]);
    for (const { ods, openedOn = '' } of trusts) {
      const view = await ask<TrustView>(`/api/trusts/${ods}`);
      const impossible = view.predecessors.filter(({ on, via }) => via.length > 0 && on.latestOn < openedOn);
      expect([ods, impossible]).toEqual([ods, []]);
    }
  });

  it('what came after the end of a programme is related to it by a hint, not in its scope', async () => {
    const { trusts } = await ask<TrustList>('/api/trusts');
    const views = await inTurn(
      trusts.filter(({ milestones }) => milestones > 0),
      ({ ods }) => ask<TrustView>(`/api/trusts/${ods}`),
    );
    const after = views.flatMap(({ trust, entries, ties }) => {
      const late = entries.filter(({ occurred }) => occurred.earliestOn > '2011-09-22');
      const ids = new Set(late.filter((entry) => entry.trust?.ods === trust.ods).map(({ id }) => id));
      return ties.filter(({ policy, milestoneId }) => policy.ref === 'npfit-2002' && ids.has(milestoneId));
    });
    const hints = after.filter(({ tie }) => tie === 'related');
    expect([hints.length, after.filter(({ tie }) => tie !== 'related').map(({ tie }) => tie)]).toEqual([
      24,
      ['funded'],
    ]);
    for (const { path, caveat } of hints) {
      expect(path.join(' ')).toMatch(/with low confidence/);
      expect(caveat).toMatch(/had ended before/);
    }
  });

  it('a naming is said to be of the trust that was named, and how that came into another', async () => {
    const { ties } = await ask<TrustView>('/api/trusts/R0A');
    const named = ties.filter(({ tie }) => tie === 'named');
    expect(new Set(named.map(({ whose }) => whose?.ods))).toEqual(new Set(['RW6']));
    const steps = named.map(({ through }) => through?.map(({ from, into }) => `${from.ods} ${into.ods}`));
    expect(steps).toContainEqual(['RW6 R0A']);
  });
});

async function inTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) made.push(await make(item));
  return made;
}
