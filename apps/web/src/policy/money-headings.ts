import type { MoneyStepView, MoneyView } from '#contracts/policy';

/** Headings of the stages of money, in their order. */
export const moneyHeadings = [
  'Announced',
  'Approved',
  'Awarded',
  'Agreed',
  'Received',
  'Restated or cut',
  'Taken back',
] as const;
export type MoneyHeading = (typeof moneyHeadings)[number];

const ofKind: Readonly<Record<MoneyView['amount']['kind'], MoneyHeading>> = {
  announced: 'Announced',
  approved: 'Approved',
  awarded: 'Awarded',
  received: 'Received',
};

const ofEvent: Readonly<Record<string, MoneyHeading>> = {
  'approved by the Treasury': 'Approved',
  'agreement signed': 'Agreed',
  'money received': 'Received',
  revised: 'Restated or cut',
  'clawed back': 'Taken back',
};

/** A step of money, with its figure where that is on record. */
export type SaidMoney = MoneyStepView & Partial<Pick<MoneyView, 'amount'>>;

const headingOf = ({ event, amount }: SaidMoney): MoneyHeading =>
  ofEvent[event] ?? (amount === undefined ? 'Awarded' : ofKind[amount.kind]);

/** Steps under their headings, in the order given; a heading without any is left out. Nothing is added up. */
export function moneyUnderHeadings<Said extends SaidMoney>(
  money: readonly Said[],
): readonly (readonly [MoneyHeading, readonly Said[]])[] {
  const under = Map.groupBy(money, headingOf);
  return moneyHeadings.flatMap((heading) => {
    const figures = under.get(heading);
    return figures === undefined ? [] : [[heading, figures] as const];
  });
}
