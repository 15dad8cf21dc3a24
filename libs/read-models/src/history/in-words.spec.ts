import { changedField, inWords } from './in-words.ts';

describe('money in a history', () => {
  it.each([
    [{ pence: '250000000', kind: 'awarded', basis: 'exact' }, '£2.5m awarded'],
    [{ pence: 420_000_000_000n, kind: 'announced', basis: 'exact' }, '£4.2bn announced'],
    [{ basis: 'ceiling', kind: 'awarded', pence: '4825000000' }, 'up to £48.25m awarded'],
    [{ pence: '123456700', kind: 'awarded', basis: 'sum' }, '£1,234,567 awarded, a sum over recipients'],
    [{ pence: '12345', kind: 'received', basis: 'not-stated' }, '£123.45 received, exactness not stated'],
    [
      { pence: '95000000', kind: 'awarded', basis: 'exact', period: { first: '2021-22', last: '2023-24' } },
      '£950,000 awarded, for 2021-22 to 2023-24',
    ],
    [
      { pence: '100', kind: 'awarded', basis: 'exact', period: { first: '2021-22', last: '2021-22' } },
      '£1 awarded, for 2021-22',
    ],
    [{ pence: '100', kind: 'awarded', basis: 'exact', nature: 'capital' }, '£1 awarded, nature capital'],
  ])('%#: as the pages say it', (amount, words) => {
    expect(inWords(amount)).toBe(words);
  });

  it('never rounds a change away', () => {
    const amount = (pence: string) => ({ pence, kind: 'awarded', basis: 'exact' });
    expect(changedField('amount', amount('100000000000'), amount('100000000100'))).toEqual({
      field: 'amount',
      before: '£1bn awarded',
      after: '£1,000,000,001 awarded',
    });
  });
});
