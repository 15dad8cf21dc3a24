import fc from 'fast-check';
import { isFinancialYear, penceOfMillions, unfitAmount, type Amount } from './index.ts';

describe('£ million', () => {
  it.each([
    ['4686.5', 468_650_000_000n],
    ['174.4', 17_440_000_000n],
    ['0.00000001', 1n],
    ['8.7', 870_000_000n],
    ['100', 10_000_000_000n],
    ['0', 0n],
  ])('%s is %s pence', (text, pence) => {
    expect(penceOfMillions(text)).toBe(pence);
  });
  it('are exact to the penny', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), (pence) => {
        const digits = String(pence).padStart(9, '0');
        const text = `${digits.slice(0, -8)}.${digits.slice(-8)}`;
        expect(penceOfMillions(text)).toBe(pence);
      }),
    );
  });
  it.each(['', '-1', '1,000', '£5', '1.', '.5', '1e3', '1.123456789', 'NaN', ' 1', '1 '])(
    'are not %j',
    (text) => {
      expect(penceOfMillions(text)).toBeUndefined();
    },
  );
});

describe('a financial year', () => {
  it.each(['2021-22', '1999-00', '2009-10'])('is %s', (text) => {
    expect(isFinancialYear(text)).toBe(true);
  });
  it.each(['2021-23', '2021', '2021-2022', '2021/22', '21-22', '2021-21'])('is not %s', (text) => {
    expect(isFinancialYear(text)).toBe(false);
  });
});

describe('an amount', () => {
  const amount: Amount = { pence: 1n, kind: 'announced', basis: 'exact' };

  it.each<Amount | undefined>([
    undefined,
    amount,
    { ...amount, pence: 0n },
    { ...amount, period: { first: '2021-22', last: '2021-22' } },
    { ...amount, period: { first: '2021-22', last: '2024-25' } },
  ])('may be %#', (fit) => {
    expect(unfitAmount(fit)).toBeUndefined();
  });
  it.each<[Amount, string]>([
    [{ ...amount, pence: -1n }, 'money/negative'],
    [{ ...amount, period: { first: '2021', last: '2022-23' } }, 'money/year-not-understood'],
    [{ ...amount, period: { first: '2021-22', last: '2022' } }, 'money/year-not-understood'],
    [{ ...amount, period: { first: '2022-23', last: '2021-22' } }, 'money/ends-before-it-starts'],
  ])('is refused: %#', (unfit, code) => {
    expect(unfitAmount(unfit)?.refused).toBe(code);
  });
});
