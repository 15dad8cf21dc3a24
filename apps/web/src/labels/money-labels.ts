import type { AmountView } from '#contracts/timeline';

const trim = (value: number) => String(Number(value.toFixed(3)));

/** Pence as text, in words of little room: £4.2bn, £48.25m, £950,000. */
export function poundsLabel(pence: string): string {
  const pounds = Number(BigInt(pence)) / 100;
  if (pounds >= 1e9) return `£${trim(pounds / 1e9)}bn`;
  if (pounds >= 1e6) return `£${trim(pounds / 1e6)}m`;
  return `£${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(pounds)}`;
}

/** The same, never rounded: where what is left out would not do, the whole figure. */
export function exactPoundsLabel(pence: string): string {
  const sum = BigInt(pence);
  const unit = sum >= 100_000_000_000n ? 100_000_000n : sum >= 100_000_000n ? 100_000n : 1n;
  if (sum % unit === 0n) return poundsLabel(pence);
  return `£${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(Number(sum) / 100)}`;
}

/** An amount with its kind, and 'up to' where it is a ceiling. A sum over recipients says so. */
export function amountLabel({ pence, kind, basis }: AmountView): string {
  const ceiling = basis === 'ceiling' ? 'up to ' : '';
  const sum = basis === 'sum' ? ' (sum over recipients)' : '';
  return `${ceiling}${poundsLabel(pence)} ${kind}${sum}`;
}

/** Basis of a figure in words; '' where it is exact. */
export function amountBasisLabel({ basis }: AmountView): string {
  switch (basis) {
    case 'ceiling':
      return 'at most';
    case 'sum':
      return 'a sum over recipients';
    case 'not-stated':
      return 'exactness not stated';
    case 'exact':
      return '';
  }
}

/** The financial years that a figure is for: `for 2021-22`, `for 2021-22 to 2023-24`; '' where they are not on record. */
export function periodLabel({ period }: AmountView): string {
  if (period === undefined) return '';
  return period.first === period.last ? `for ${period.first}` : `for ${period.first} to ${period.last}`;
}

/** All that is asked of an amount, as its history says it: `up to £2.5m awarded, for 2021-22`. */
export function wholeAmountLabel(amount: AmountView): string {
  const { pence, kind, basis } = amount;
  const figure = `${basis === 'ceiling' ? 'up to ' : ''}${exactPoundsLabel(pence)} ${kind}`;
  const more = [basis === 'ceiling' ? '' : amountBasisLabel(amount), periodLabel(amount)];
  return [figure, ...more.filter((words) => words !== '')].join(', ');
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/**
 * The figures that a policy named, kind by kind: `£100m announced, later £65m; £30m awarded`. Of what was
 * announced the first and the last; a figure named again is said once. Nothing is ever added up, because
 * later figures restate or cut earlier ones.
 */
export function amountsLabel(amounts: readonly AmountView[]): string {
  const kinds = [...new Set(amounts.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const said = [...new Set(amounts.filter((a) => a.kind === kind).map((a) => poundsLabel(a.pence)))];
      const [first = ''] = said;
      return kind === 'announced' && said.length > 1
        ? `${first} announced, later ${said.at(-1) ?? ''}`
        : `${listed(said)} ${kind}`;
    })
    .join('; ');
}
