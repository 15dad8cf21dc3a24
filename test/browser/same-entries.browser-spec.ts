import type { TrustView } from '#contracts/trust';
import { readWholeTimeline } from '../product/index.ts';
import { expectEntries, showAs, useBrowser, views } from './harness/index.ts';

const usual = 'capability=epr,general,governance&from=2012-01-01';

describe('picture, list and table', () => {
  const { open, product } = useBrowser();

  it.each([
    ['as the page opens', '', usual],
    ['with everything on record', 'capability=all&from=1990', 'from=1990-01-01'],
    ['of one region', 'region=London', `${usual}&region=London&national=keep`],
    [
      'of one type of trust and a few years',
      'trustType=mental-health&capability=all&from=2015&to=2019',
      'trustType=mental-health&national=keep&from=2015-01-01&to=2019-12-31',
    ],
    ['of one supplier', 'supplier=Cerner', `${usual}&supplier=Cerner&national=keep`],
    ['of one capability', 'capability=eprescribing', 'capability=eprescribing&from=2012-01-01'],
    ['as at a past day', 'asAt=2018-02-15', `${usual}&asAt=2018-02-15`],
    ['as known on a past day', 'knownAt=2016-01-31', `${usual}&knownAt=2016-01-31`],
    [
      'as at a day before the usual years, with years before it',
      'asAt=2010-06-30&knownAt=2010-06-30',
      'capability=epr,general,governance&from=2000-01-01&asAt=2010-06-30&knownAt=2010-06-30',
    ],
    ['as recorded up to a position', 'atPosition=1400', `${usual}&atPosition=1400`],
    [
      'filtered and replayed',
      'region=North+West&asAt=2021-12-31&knownAt=2021-06-30&capability=all',
      'region=North+West&national=keep&from=2012-01-01&asAt=2021-12-31&knownAt=2021-06-30',
    ],
  ])('of the national page hold the entries of the API, %s', async (_name, address, query) => {
    const { entries } = await readWholeTimeline(product, query);
    expect(entries.length).toBeGreaterThan(20);
    const page = await open(`/?${address}`);
    for (const view of views) {
      await showAs(page, view);
      await expectEntries(page, view, entries);
    }
  });

  it('hold different entries for different questions', async () => {
    const counts = await Promise.all(
      [usual, `${usual}&asAt=2018-02-15`, `${usual}&knownAt=2016-01-31`, `${usual}&atPosition=1400`].map(
        async (query) => (await readWholeTimeline(product, query)).entries.length,
      ),
    );
    expect(new Set(counts).size).toBe(counts.length);
  });

  it.each([
    ['RVW', ''],
    ['R0A', ''],
    ['R0A', 'asAt=2017-12-31'],
    ['RVW', 'knownAt=2018-06-30'],
    ['R0A', 'atPosition=1500'],
  ])('of trust %s hold the entries of the API: ?%s', async (ods, query) => {
    const entries = await entriesOfTrust(ods, query);
    expect(entries.length).toBeGreaterThan(0);
    const page = await open(`/trusts/${ods}?${query}`);
    for (const view of views) {
      await showAs(page, view);
      await expectEntries(page, view, entries);
    }
  });

  it('of a merged trust hold the history of those that it came from', async () => {
    const view = await askTrust('R0A', '');
    const whose = new Set(view.entries.map(({ trust }) => trust?.ods));
    expect(view.predecessors.map(({ ods }) => ods).sort()).toEqual(['RM2', 'RM4', 'RW3', 'RW6']);
    expect([...whose].sort()).toEqual(['R0A', 'RM2', 'RM4', 'RW3', 'RW6']);
  });

  async function askTrust(ods: string, query: string): Promise<TrustView> {
    return (await (await fetch(`${product.address}/api/trusts/${ods}?${query}`)).json()) as TrustView;
  }

  /** Entries of a trust, of those that it came from, and of the policies on its ladders, but for mere hints. */
  async function entriesOfTrust(ods: string, query: string) {
    const { entries, policies, ties } = await askTrust(ods, query);
    const tied = new Set(ties.filter(({ tie }) => tie !== 'related').map(({ policy }) => policy.ref));
    const own = new Set(entries.map(({ id }) => id));
    const above = policies.filter(
      ({ id, policy, trust }) =>
        policy !== undefined && tied.has(policy) && trust === undefined && !own.has(id),
    );
    return [...entries, ...above];
  }
});
