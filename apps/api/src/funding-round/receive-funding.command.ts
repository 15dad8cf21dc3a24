import { receiveFunding } from '#commands/funding-round';
import { RecipientRequest } from '#contracts/funding-round';
import { inventedPaper, overHttp } from '../command/index.ts';
import { recipientFact } from './recipient-fact.ts';

/** Over HTTP: money has arrived. */
export const receiveFundingCommand = overHttp({
  useCase: receiveFunding,
  summary: 'Money has arrived.',
  request: RecipientRequest,
  content: recipientFact,
  examples: {
    'Less arrives than was awarded.': {
      ref: 'zz-fund',
      trust: 'ZZ1',
      occurred: '2021-03-30',
      amount: { pence: '450000000', kind: 'received', basis: 'exact' },
      ...inventedPaper,
    },
  },
});
