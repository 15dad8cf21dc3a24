import type { PolicySummary } from '#contracts/policy';
import { dayNumber } from '../picture/days.ts';
import { entryFixture, type EntryFixture } from '../entry/entries.fixtures.ts';
import { policyLives } from './policy-lives.ts';

const asAt = dayNumber('2026-11-22');
const summary = (ref: string, ended: boolean, first: string): PolicySummary => ({
  ref,
  kind: 'organisation',
  title: ref,
  issuer: 'Department of Health',
  capabilities: ['governance'],
  status: 'launched',
  ended,
  first: { edtf: first, earliestOn: first, latestOn: first },
  entries: 1,
  mayHaveHappened: 0,
  state: { is: 'in force' },
});
const livesOf = (entries: readonly EntryFixture[], ...policies: PolicySummary[]) =>
  policyLives(
    entries.map((said) => entryFixture(said)),
    {
      asAt,
      policies: new Map(policies.map((policy) => [policy.ref, policy])),
      names: new Map([['fund', 'The fund']]),
    },
  );
const pounds = (amount: number, kind: 'announced' | 'awarded') => ({
  amount: { pence: String(amount * 100), kind, basis: 'exact' as const },
});

describe('the lives of policies', () => {
  it('run from the first to the last entry, with each kind of money said', () => {
    const [fund] = livesOf([
      { on: '2013-05-01', policy: 'fund', kind: 'funding-round', data: pounds(260e6, 'announced') },
      { on: '2013-12-01', policy: 'fund', kind: 'funding-round', data: pounds(114e6, 'awarded') },
    ]);
    expect(fund).toMatchObject({
      name: 'The fund',
      amounts: '£260m announced; £114m awarded',
      line: 'solid',
    });
    expect(fund?.span).toEqual({ from: dayNumber('2013-05-01'), to: dayNumber('2013-12-02') });
  });

  it('are dashed where the policy was withdrawn or superseded', () => {
    const [fund] = livesOf([
      { on: '2018-09-01', policy: 'fund' },
      { on: '2019-12-01', policy: 'fund', eventType: 'PolicySuperseded' },
    ]);
    expect(fund?.line).toBe('dashed');
  });

  it('have an act about a body on the line of that body, where it is shown', () => {
    const act = { on: '2025-03-13', policy: 'abolition', kind: 'organisation' } as const;
    const launched = {
      on: '2013-04-01',
      policy: 'body',
      kind: 'organisation',
      eventType: 'PolicyLaunched',
    } as const;
    const summaries = [
      summary('body', false, '2013-04-01'),
      { ...summary('abolition', false, '2025-03-13'), actsOn: 'body' },
    ];
    expect(livesOf([launched, act], ...summaries)).toMatchObject([
      { ref: 'body', entries: [{}, { policy: 'abolition' }] },
    ]);
    expect(livesOf([act], ...summaries)).toMatchObject([{ ref: 'abolition' }]);
  });

  it('of an organisation without a beginning on record come in from the edge', () => {
    const superseded = {
      on: '2005-04-01',
      policy: 'old',
      kind: 'organisation',
      eventType: 'PolicySuperseded',
    } as const;
    const [body] = livesOf([superseded], summary('old', true, '2005-04-01'));
    expect(body).toMatchObject({ line: 'bar', open: false });
    expect(body?.span.from).toBeLessThan(dayNumber('1990-01-01'));
  });

  it('of an organisation begin before the years shown where the record says so', () => {
    const [body] = livesOf(
      [{ on: '2013-03-31', policy: 'nhs-cfh', kind: 'organisation', eventType: 'PolicyClosed' }],
      summary('nhs-cfh', true, '2005-04-01'),
    );
    expect(body).toMatchObject({
      line: 'bar',
      open: false,
      span: { from: dayNumber('2005-04-01'), to: dayNumber('2013-04-01') },
    });
  });

  it('of an organisation without an end run to the day asked for, and stay open', () => {
    const [body] = livesOf(
      [{ on: '2013-04-01', policy: 'prsb', kind: 'organisation', eventType: 'PolicyLaunched' }],
      summary('prsb', false, '2013-04-01'),
    );
    expect(body).toMatchObject({ open: true, amounts: 'no ending on record', span: { to: asAt } });
  });

  it('of an organisation end where an entry says so, if nothing else is known of it', () => {
    const [body] = livesOf([
      { on: '2016-04-01', policy: 'body', kind: 'organisation', eventType: 'PolicyLaunched' },
      { on: '2022-07-01', policy: 'body', kind: 'organisation', eventType: 'PolicyMerged' },
    ]);
    expect(body).toMatchObject({ open: false, amounts: '', span: { to: dayNumber('2022-07-02') } });
  });

  it('come in the order in which they began', () => {
    const lives = livesOf([
      { on: '2016-01-01', policy: 'later' },
      { on: '2014-01-01', policy: 'sooner' },
    ]);
    expect(lives.map(({ ref }) => ref)).toEqual(['sooner', 'later']);
  });
});
