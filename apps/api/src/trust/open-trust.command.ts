import { openTrust } from '#commands/trust';
import { TrustFactRequest } from '#contracts/trust';
import { inventedPaper, overHttp } from '../command/index.ts';
import { trustFact } from './trust-fact.ts';

/** Over HTTP: the legal body behind the code began. */
export const openTrustCommand = overHttp({
  useCase: openTrust,
  summary: 'The legal body behind the code began.',
  request: TrustFactRequest,
  content: trustFact,
  examples: {
    'It opens.': { ods: 'ZZ1', occurred: '2001-04-01', ...inventedPaper },
    'Its predecessor opens.': { ods: 'ZZ2', occurred: '1993-04-01', ...inventedPaper },
  },
});
