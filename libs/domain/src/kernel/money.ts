import type { Amount } from '../schema/index.ts';
import { refuse, type Refusal } from './decision.ts';

/** Pence of an amount in £ million written as a decimal (`4686.5`): exact, no floating point; undefined when it is none. */
export function penceOfMillions(text: string): bigint | undefined {
  const parts = /^(\d{1,9})(?:\.(\d{1,8}))?$/.exec(text);
  return parts ? BigInt(parts[1] ?? '0') * 100_000_000n + BigInt((parts[2] ?? '').padEnd(8, '0')) : undefined;
}

/** Refuses (`money/…`) an amount below nothing, and financial years that are none or run backwards. */
export function unfitAmount(amount: Amount | undefined): Refusal | undefined {
  if (amount === undefined) return undefined;
  if (amount.pence < 0n) {
    return refuse(
      'money/negative',
      'Money is never below nothing: record a cut as the total that is left.',
      'amount.pence',
    );
  }
  return amount.period && !(isFinancialYear(amount.period.first) && isFinancialYear(amount.period.last))
    ? refuse(
        'money/year-not-understood',
        'Write a financial year as 2021-22, first and last.',
        'amount.period',
      )
    : amount.period && amount.period.last < amount.period.first
      ? refuse(
          'money/ends-before-it-starts',
          'The last financial year comes before the first: swap them.',
          'amount.period',
        )
      : undefined;
}

/** True for `2021-22` and `1999-00`: two years that follow each other. */
export function isFinancialYear(text: string): boolean {
  const [, first, last] = /^([1-9]\d{3})-(\d{2})$/.exec(text) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(last);
}
