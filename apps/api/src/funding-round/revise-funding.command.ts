import { reviseFunding } from '#commands/funding-round';
import { PolicyFactRequest } from '#contracts/policy';
import { inventedPaper, overHttp } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** Over HTTP: the money was restated, spread anew or cut: the amount is the total that is left. */
export const reviseFundingCommand = overHttp({
  useCase: reviseFunding,
  summary: 'The money was restated, spread anew or cut: the amount is the total that is left.',
  request: PolicyFactRequest,
  content: policyFact,
  examples: {
    'It is cut.': {
      ref: 'zz-fund',
      occurred: '2021-03',
      amount: {
        pence: '30000000000',
        kind: 'announced',
        basis: 'ceiling',
        period: { first: '2020-21', last: '2022-23' },
      },
      ...inventedPaper,
    },
  },
});
