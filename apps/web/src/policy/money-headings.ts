import type { MoneyView } from '#contracts/policy';

/** Headings of the stages of money, in their order. */
export const moneyHeadings = [
  'Announced',
  'Approved',
  'Awarded',
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
  revised: 'Restated or cut',
  'clawed back': 'Taken back',
};

/** Figures under their headings, in the order given; a heading without a figure is left out. Nothing is added up. */
export function moneyUnderHeadings(
  money: readonly MoneyView[],
): readonly (readonly [MoneyHeading, readonly MoneyView[]])[] {
  const under = Map.groupBy(money, ({ event, amount }) => ofEvent[event] ?? ofKind[amount.kind]);
  return moneyHeadings.flatMap((heading) => {
    const figures = under.get(heading);
    return figures === undefined ? [] : [[heading, figures] as const];
  });
}
