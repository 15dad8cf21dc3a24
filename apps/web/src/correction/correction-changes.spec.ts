import type { TimelineEntry } from '#contracts/timeline';
import { initialCorrection } from './initial-correction.ts';
import { correctionChanges } from './correction-changes.ts';

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
    expect(correctionChanges(fields, answers)).toEqual({
      occurred: '2020-03',
      data: { amount: { pence: '200000000', kind: 'awarded', basis: 'exact' } },
    });
  });

  it('keeps the terms of an amount that nobody was asked for', () => {
    const entry = {
      occurred: { edtf: '2020-03' },
      source: { title: 'A paper', url: 'https://example.org' },
      detail: {
        amount: { pence: '100', kind: 'awarded', basis: 'exact', nature: 'capital', matchRequired: 'Half' },
      },
    } as TimelineEntry;
    expect(
      correctionChanges(['amount'], { ...initialCorrection(entry), which: 'amount', newAmount: '2' }),
    ).toEqual({
      data: {
        amount: { pence: '200', kind: 'awarded', basis: 'exact', nature: 'capital', matchRequired: 'Half' },
      },
    });
  });

  it('has numbers as numbers', () =>
    expect(correctionChanges(fields, { which: 'thresholdPct', newThresholdPct: '90' })).toEqual({
      data: { thresholdPct: 90 },
    }));
});
