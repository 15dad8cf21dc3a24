import { awardFunding } from '#commands/funding-round';
import { RecipientRequest } from '#contracts/funding-round';
import { inventedPaper, overHttp } from '../command/index.ts';
import { recipientFact } from './recipient-fact.ts';

/** Over HTTP: money was given to one trust, or to trusts not named. */
export const awardFundingCommand = overHttp({
  useCase: awardFunding,
  summary: 'Money was given to one trust, or to trusts not named.',
  request: RecipientRequest,
  content: recipientFact,
  examples: {
    'One trust is awarded six million pounds.': {
      ref: 'zz-fund',
      trust: 'ZZ1',
      occurred: '2020-06~',
      title: 'A record system',
      capabilities: ['epr'],
      amount: {
        pence: '600000000',
        kind: 'awarded',
        basis: 'exact',
        nature: 'capital',
        spendBy: '2022-03-31',
        matchRequired: 'As much again',
      },
      ...inventedPaper,
    },
  },
});
