import { entryFixture, targetFixture } from '../entry/entries.fixtures.ts';
import { dayNumber } from '../picture/days.ts';
import { lifeSteps } from './life-steps.ts';

const award = (ods: string, on: string, eventType: 'FundingAwarded' | 'FundingReceived' = 'FundingAwarded') =>
  entryFixture({
    ...{ on, eventType, event: eventType === 'FundingAwarded' ? 'awarded' : 'received' },
    ...{ kind: 'funding-round', policy: 'some', trust: { ods, name: `Trust ${ods}` } },
  });

describe('the steps of a policy’s life', () => {
  it('are one for each entry, but one for all that went to trusts on one day', () => {
    const announced = entryFixture({ on: '2013-05-01', event: 'announced' });
    const first = ['ZZ1', 'ZZ2', 'ZZ3'].map((ods) => award(ods, '2013-12-01'));
    const later = award('ZZ1', '2014-03-01');
    const received = award('ZZ2', '2013-12-01', 'FundingReceived');
    const steps = lifeSteps([announced, ...first, received, later], 'Some policy');
    expect(steps.map(({ words, together }) => [words, together?.entries.length])).toEqual([
      ['announced', undefined],
      ['awarded: 3 trusts', 3],
      ['received: 1 trust', 1],
      ['awarded: 1 trust', 1],
    ]);
    const ids = steps.map(({ entry, together }) => together?.id ?? entry.id);
    expect(new Set([...ids, ...first.map(({ id }) => id)]).size).toBe(ids.length + first.length);
  });

  it('say when they were known, where that was later, and what they are about', () => {
    const cut = entryFixture({
      ...{ on: '2022-01-01', to: '2022-12-31', knownOn: '2023-07-20', event: 'revised' },
      data: { note: 'cut by a quarter' },
    });
    const [step] = lifeSteps([cut], 'Some policy');
    expect(step?.words).toBe('revised, known since 20 Jul 2023: cut by a quarter');
    const other = entryFixture({ on: '2022-01-01', title: 'A second wave', event: 'announced' });
    expect(lifeSteps([other], 'Some policy')[0]?.words).toBe('announced: A second wave');
  });

  it('reach to the day that they promise', () => {
    const [step] = lifeSteps([targetFixture({ on: '2013-01-16', due: '2018-12-31' })], 'A promise');
    expect(step?.due).toEqual({ from: dayNumber('2018-12-31'), to: dayNumber('2019-01-01') });
  });
});
