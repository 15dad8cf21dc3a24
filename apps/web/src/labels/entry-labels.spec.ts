import { entryFixture, milestoneFixture, type EntryFixture } from '../entry/entries.fixtures.ts';
import {
  detailLabel,
  entryAccessibleName,
  entryEventLabel,
  knownOnLabel,
  shareLabel,
} from './entry-labels.ts';

const pounds = (kind: 'announced' | 'awarded') => ({ pence: '11400000000', kind, basis: 'exact' as const });

describe('an entry in words', () => {
  it('says what happened, and the money with its kind once', () => {
    expect(
      entryEventLabel(
        entryFixture({ on: '2013-12-01', event: 'awarded', data: { amount: pounds('awarded') } }),
      ),
    ).toBe('£114m awarded');
    expect(
      entryEventLabel(
        entryFixture({ on: '2013-12-01', event: 'opened', data: { amount: pounds('announced') } }),
      ),
    ).toBe('opened, £114m announced');
    expect(entryEventLabel(entryFixture({ on: '2013-12-01', mayHaveHappened: true }))).toBe(
      'published (may have happened by then)',
    );
  });

  it('says of money to a trust its own sum, or that it is not on record', () => {
    const award = { eventType: 'FundingAwarded', event: 'awarded', on: '2013-12-01' } as const;
    const trust = { ods: 'ZZ1', name: 'A trust' };
    expect(entryEventLabel(entryFixture({ ...award, trust }))).toBe('awarded, amount not on record');
    expect(entryEventLabel(entryFixture({ ...award, trust, data: { amount: pounds('awarded') } }))).toBe(
      '£114m awarded',
    );
    expect(entryEventLabel(entryFixture(award))).toBe('awarded');
  });

  it('is named by its date, title, trust and kind', () => {
    expect(entryAccessibleName(milestoneFixture({ on: '2015-10-05', title: 'TrakCare live' }))).toBe(
      '5 October 2015: TrakCare live, A trust, went live, electronic patient record live',
    );
  });

  it('name who acted, where it was another body than the policy’s', () =>
    expect(detailLabel(entryFixture({ on: '2023-07-20', data: { issuer: 'NHS England' } }))).toBe(
      'by NHS England',
    ));

  it('names supplier and product once where they are the same', () => {
    expect(
      detailLabel(milestoneFixture({ on: '2015-10-05', data: { supplier: 'Epic', product: 'Epic' } })),
    ).toBe('Epic');
    expect(
      detailLabel(
        milestoneFixture({ on: '2015-10-05', data: { supplier: 'Cerner', product: 'Millennium' } }),
      ),
    ).toBe('Cerner Millennium');
  });

  it('says that only a part merged, or only a window closed', () => {
    const merged = entryFixture({
      on: '2020-04-01',
      category: 'trust',
      eventType: 'TrustMerged',
      event: 'merged',
      data: { into: 'ZZ2', part: 'part', basis: 'published' },
    });
    expect(entryEventLabel(merged)).toBe('merged in part');
    expect(detailLabel(merged)).toBe('in part into ZZ2, as another publication says');
    const closed = (of: 'window' | 'life') =>
      entryEventLabel(entryFixture({ on: '2014-03-31', event: 'closed', data: { of } }));
    expect([closed('window'), closed('life')]).toEqual(['window closed', 'closed']);
  });

  it('says where a trust moved, and from what it changed', () => {
    expect(detailLabel(entryFixture({ on: '2022-07-01', data: { region: 'London' } }))).toBe('to London');
    expect(detailLabel(entryFixture({ on: '2022-07-01', data: { region: 'London', board: 'ZZB' } }))).toBe(
      'to London, ZZB',
    );
    expect(detailLabel(entryFixture({ on: '2022-07-01', data: { from: 'acute', to: 'integrated' } }))).toBe(
      'from acute to integrated',
    );
  });

  it('says how much is promised, by which measure and definition, and for which years money is', () => {
    const data = { measure: 'share of trusts', thresholdPct: 80, definition: 2 };
    expect(detailLabel(entryFixture({ on: '2023-02-01', data }))).toBe(
      'measure: share of trusts · threshold 80 % · by version 2 of the definition',
    );
    const amount = { ...pounds('awarded'), period: { first: '2021-22', last: '2023-24' } };
    expect(detailLabel(entryFixture({ on: '2021-04-01', data: { amount } }))).toBe('for 2021-22 to 2023-24');
  });

  it('tells the day to conform by from that of a goal', () => {
    const day = (on: string) => ({ edtf: on, earliestOn: on, latestOn: on });
    const data = {
      goal: { statement: 'No paper', due: day('2023-03-31') },
      conformBy: day('2021-03-31'),
    };
    expect(detailLabel(entryFixture({ on: '2020-01-01', eventType: 'StandardMandated', data }))).toBe(
      'No paper · due 31 March 2023 · conform by 31 March 2021',
    );
  });

  it('says since when it was known', () => {
    expect(knownOnLabel(milestoneFixture({ on: '2015-10-05' }))).toBe('when it happened');
    expect(knownOnLabel(milestoneFixture({ on: '2015-10-05', knownOn: '2016-01-02' }))).toBe(
      '2 January 2016',
    );
  });

  it('never gives a share without its denominator', () => {
    const share = ({ scope, ...data }: NonNullable<EntryFixture['data']> & { readonly scope?: string }) =>
      shareLabel(
        entryFixture({
          on: '2025-02-04',
          category: 'coverage',
          eventType: 'CoverageReported',
          data,
          ...(scope !== undefined && { scope }),
        }),
      );
    expect(share({ sharePct: 91, trustsWith: 189, trustsTotal: 208 })).toBe('91 % · 189 of 208 trusts');
    expect(share({ sharePct: 91, trustsTotal: 206, scope: 'England' })).toBe(
      '91 % · of 206 trusts · England',
    );
    expect(share({ sharePct: 90, trustsWith: 189 })).toBe('90 % · 189 trusts, denominator not stated');
    expect(share({ sharePct: 90 })).toBe('90 % · denominator not stated');
  });

  it('says a field that has no words of its own under its name', () => {
    const data = { wards: 12, seenOn: { edtf: '2020-03', earliestOn: '2020-03-01', latestOn: '2020-03-31' } };
    expect(detailLabel({ ...milestoneFixture({ on: '2020-04-01' }), ...({ data } as object) })).toBe(
      'Wards: 12 · Seen on: March 2020',
    );
  });
});
