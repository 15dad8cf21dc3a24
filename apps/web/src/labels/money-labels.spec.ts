import type { AmountView } from '#contracts/timeline';
import {
  amountsLabel,
  amountLabel,
  exactPoundsLabel,
  poundsLabel,
  wholeAmountLabel,
} from './money-labels.ts';

const amount = (pounds: number, kind: AmountView['kind'], basis: AmountView['basis'] = 'exact') => ({
  pence: String(pounds * 100),
  kind,
  basis,
});

describe('money in words', () => {
  it.each([
    ['420000000000', '£4.2bn'],
    ['4825000000', '£48.25m'],
    ['41250000000', '£412.5m'],
    ['95000000', '£950,000'],
  ])('%s pence', (pence, words) => {
    expect(poundsLabel(pence)).toBe(words);
  });

  it('says the kind, and what the figure rests on', () => {
    expect(amountLabel(amount(78e6, 'announced', 'ceiling'))).toBe('up to £78m announced');
    expect(amountLabel(amount(48e6, 'awarded', 'sum'))).toBe('£48m awarded (sum over recipients)');
  });

  it.each([
    ['250000000', '£2.5m'],
    ['123456700', '£1,234,567'],
    ['100000000100', '£1,000,000,001'],
    ['12345', '£123.45'],
  ])('%s pence without rounding', (pence, words) => {
    expect(exactPoundsLabel(pence)).toBe(words);
  });

  it('says all of an amount where it is compared', () => {
    const period = { first: '2021-22', last: '2023-24' };
    expect(wholeAmountLabel({ ...amount(2.5e6, 'awarded', 'ceiling'), period })).toBe(
      'up to £2.5m awarded, for 2021-22 to 2023-24',
    );
    expect(wholeAmountLabel(amount(1e6, 'announced', 'not-stated'))).toBe(
      '£1m announced, exactness not stated',
    );
  });

  it('never adds up, neither over kinds nor within one', () => {
    const figures = [
      amount(100e6, 'announced'),
      amount(30e6, 'awarded'),
      amount(35e6, 'announced'),
      amount(65e6, 'announced'),
      amount(8.7e6, 'awarded'),
    ];
    expect(amountsLabel(figures)).toBe('£100m announced, later £65m; £30m and £8.7m awarded');
    expect(amountsLabel([])).toBe('');
  });
});
