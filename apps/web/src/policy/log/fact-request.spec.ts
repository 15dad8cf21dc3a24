import { factRequest } from './fact-request.ts';

const said = {
  'occurred-is': 'year',
  'occurred-year': '2019',
  'occurred-about': 'yes',
  sourceTitle: 'Board papers',
  sourceUrl: 'https://example.org/',
  confidence: 'medium',
};
const common = {
  ref: 'zz-round',
  occurred: '2019~',
  source: { title: 'Board papers', url: 'https://example.org/' },
  confidence: 'medium',
};

describe('what is sent of something that happened to a policy', () => {
  it('is the date as far as it is known, the source, and how sure it is', () =>
    expect(factRequest('zz-round', 'funding-round', { ...said, what: 'announce-policy' })).toEqual(common));

  it('names the kind of money that follows from what happened, and the trust', () => {
    const answers = {
      ...said,
      what: 'award-funding',
      trust: 'RVW',
      amount: '4.5',
      'amount-unit': 'million',
      amountKind: 'announced',
      amountBasis: 'ceiling',
      yearFirst: '2021-22',
    };
    expect(factRequest('zz-round', 'funding-round', answers)).toEqual({
      ...common,
      trust: 'RVW',
      amount: {
        pence: '450000000',
        kind: 'awarded',
        basis: 'ceiling',
        period: { first: '2021-22', last: '2021-22' },
      },
    });
  });

  it('leaves out what another choice had asked for', () => {
    const answers = {
      ...said,
      what: 'close-policy',
      of: 'life',
      trust: 'RVW',
      goal: 'A goal',
      statement: 'x',
    };
    expect(factRequest('zz-round', 'funding-round', answers)).toEqual({ ...common, of: 'life' });
  });

  it('restates of a promise only what changed', () => {
    const answers = {
      ...said,
      what: 'revise-target',
      'due-is': 'month',
      'due-month': '3',
      'due-year': '2026',
    };
    expect(factRequest('zz-round', 'target', answers)).toEqual({ ...common, due: '2026-03' });
  });
});
