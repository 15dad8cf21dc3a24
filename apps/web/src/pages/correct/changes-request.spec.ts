import { changesOf } from './changes-request.ts';

const fields = ['occurred', 'source', 'confidence', 'amount', 'note', 'thresholdPct'] as const;

describe('what a correction sends', () => {
  it('is whole fields, those that were chosen alone', () => {
    const answers = {
      which: 'occurred,amount',
      'newOccurred-is': 'month',
      'newOccurred-month': '3',
      'newOccurred-year': '2020',
      newAmount: '2',
      'newAmount-unit': 'million',
      newAmountKind: 'awarded',
      newAmountBasis: 'exact',
      newNote: 'typed, then not chosen',
    };
    expect(changesOf(fields, answers)).toEqual({
      occurred: '2020-03',
      data: { amount: { pence: '200000000', kind: 'awarded', basis: 'exact' } },
    });
  });

  it('has numbers as numbers', () =>
    expect(changesOf(fields, { which: 'thresholdPct', newThresholdPct: '90' })).toEqual({
      data: { thresholdPct: 90 },
    }));
});
