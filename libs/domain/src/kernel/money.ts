import type { PartialDate } from './partial-date.ts';

/** Money as it was named on one occasion. Kinds are never added together; a revision restates a total, never a difference. */
export interface Amount {
  readonly pence: bigint;
  readonly kind: 'announced' | 'approved' | 'awarded' | 'received';
  readonly basis: 'exact' | 'ceiling' | 'sum' | 'not-stated';
  readonly nature?: 'capital' | 'revenue' | 'both';
  readonly period?: FinancialYears;
  readonly spendBy?: PartialDate;
  readonly matchRequired?: string;
  readonly allocation?: string;
}

/** Financial years, first and last, each as `2021-22`. */
export interface FinancialYears {
  readonly first: string;
  readonly last: string;
}

/** Pence of an amount in £ million written as a decimal (`4686.5`): exact, no floating point; undefined when it is none. */
export function penceOfMillions(text: string): bigint | undefined {
  const parts = /^(\d{1,9})(?:\.(\d{1,8}))?$/.exec(text);
  return parts ? BigInt(parts[1] ?? '0') * 100_000_000n + BigInt((parts[2] ?? '').padEnd(8, '0')) : undefined;
}
