import { clawBackFunding } from '#commands/funding-round';
import { RecipientRequest } from '#contracts/funding-round';
import { inventedPaper, overHttp } from '../command/index.ts';
import { recipientFact } from './recipient-fact.ts';

/** Over HTTP: money was taken back. */
export const clawBackFundingCommand = overHttp({
  useCase: clawBackFunding,
  summary: 'Money was taken back.',
  request: RecipientRequest,
  content: recipientFact,
  examples: {
    'Some is taken back.': {
      ref: 'zz-fund',
      trust: 'ZZ1',
      occurred: '2022-05',
      amount: { pence: '50000000', kind: 'received', basis: 'exact' },
      ...inventedPaper,
    },
  },
});
