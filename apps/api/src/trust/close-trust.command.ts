import { closeTrust } from '#commands/trust';
import { TrustFactRequest } from '#contracts/trust';
import { inventedPaper, overHttp } from '../command/index.ts';
import { trustFact } from './trust-fact.ts';

/** Over HTTP: the legal body behind the code ended: its last day. */
export const closeTrustCommand = overHttp({
  useCase: closeTrust,
  summary: 'The legal body behind the code ended: its last day.',
  request: TrustFactRequest,
  content: trustFact,
  examples: {
    'It closes.': { ods: 'ZZ2', occurred: '2015-03-31', ...inventedPaper },
  },
});
