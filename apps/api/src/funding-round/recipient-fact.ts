import type { RecipientRequest } from '#contracts/funding-round';
import type { RecipientCommand } from '#domain/funding-round';
import { given } from '../command/index.ts';
import { policyFact } from '../policy/index.ts';

/** What is told of the money of a round, for one trust or for trusts not named. */
export const recipientFact = (request: RecipientRequest): RecipientCommand => {
  const { trust, title, capabilities, supplier, product } = request;
  return { ...policyFact(request), ...given({ trust, title, capabilities, supplier, product }) };
};
