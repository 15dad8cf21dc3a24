import type { MoneyView } from '#contracts/policy';
import { moneyUnderHeadings } from './money-headings.ts';

const named = (event: string, kind: MoneyView['amount']['kind'], pence: string): MoneyView => ({
  entryId: `${event}-${pence}`,
  event,
  occurred: { edtf: '2019', earliestOn: '2019-01-01', latestOn: '2019-12-31' },
  amount: { pence, kind, basis: 'exact' },
});

describe('the money of a policy', () => {
  it('stands apart by what became of it, and is never added', () => {
    const money = [
      named('announced', 'announced', '100'),
      named('awarded', 'awarded', '40'),
      named('revised', 'announced', '60'),
      named('opened for bids', 'announced', '100'),
      named('clawed back', 'awarded', '5'),
    ];
    expect(
      moneyUnderHeadings(money).map(([heading, own]) => [heading, own.map(({ amount }) => amount.pence)]),
    ).toEqual([
      ['Announced', ['100', '100']],
      ['Awarded', ['40']],
      ['Restated or cut', ['60']],
      ['Taken back', ['5']],
    ]);
  });

  it('has a place for steps without a figure', () => {
    const { entryId, occurred } = named('awarded', 'awarded', '40');
    const steps = ['agreement signed', 'awarded', 'money received'].map((event) => ({
      entryId,
      event,
      occurred,
    }));
    expect(moneyUnderHeadings(steps).map(([heading, [step]]) => [heading, step?.event])).toEqual([
      ['Awarded', 'awarded'],
      ['Agreed', 'agreement signed'],
      ['Received', 'money received'],
    ]);
  });
});
