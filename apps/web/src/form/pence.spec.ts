import fc from 'fast-check';
import { penceAnswers, moneyUnits, penceAnswer, parsePence } from './pence.ts';

describe('money as people type it', () => {
  it.each([
    ['1250000', 'pounds', '125000000'],
    ['£1,250,000.50', 'pounds', '125000050'],
    ['4.5', 'million', '450000000'],
    ['4.50', 'thousand', '450000'],
    ['4 686.5', 'million', '468650000000'],
    ['1.25', 'billion', '125000000000'],
    ['0', 'pounds', '0'],
    ['4.500', 'pounds', '450'],
  ] as const)('%s %s', (text, unit, pence) => {
    expect(parsePence(text, unit)).toBe(pence);
  });

  it.each(['', '£', '-5', '1.234', '1e6', '5m', '4,5 million', 'about 5', '12345678901234'])(
    'is not %j pounds',
    (text) => expect(parsePence(text, 'pounds')).toBeUndefined(),
  );

  it('is counted exactly, whatever the unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.constantFrom(...moneyUnits), (whole, unit) => {
        const per = { pounds: 2n, thousand: 5n, million: 8n, billion: 11n }[unit];
        expect(parsePence(String(whole), unit)).toBe(String(whole * 10n ** per));
      }),
    );
  });

  it('that is on record already fills the field', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (pence) => {
        expect(penceAnswer(penceAnswers('sum', String(pence)), 'sum')).toBe(String(pence));
      }),
    );
  });
});
