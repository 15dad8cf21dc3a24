import { signAgreement } from '#commands/funding-round';
import { RecipientRequest } from '#contracts/funding-round';
import { inventedPaper, overHttp } from '../command/index.ts';
import { recipientFact } from './recipient-fact.ts';

/** Over HTTP: the terms of an award were signed. */
export const signAgreementCommand = overHttp({
  useCase: signAgreement,
  summary: 'The terms of an award were signed.',
  request: RecipientRequest,
  content: recipientFact,
  examples: {
    'The terms are signed.': { ref: 'zz-fund', trust: 'ZZ1', occurred: '2020-09-15', ...inventedPaper },
  },
});
