import { reclassifyTrust } from '#commands/trust';
import { ReclassifyTrustRequest } from '#contracts/trust';
import { inventedPaper, overHttp } from '../command/index.ts';
import { trustFact } from './trust-fact.ts';

/** Over HTTP: it became a trust of another type, by our own classification. */
export const reclassifyTrustCommand = overHttp({
  useCase: reclassifyTrust,
  summary: 'It became a trust of another type, by our own classification.',
  request: ReclassifyTrustRequest,
  content: (request) => ({ ...trustFact(request), from: request.from, to: request.to }),
  examples: {
    'It takes over community services.': {
      ods: 'ZZ1',
      occurred: '2011',
      from: 'acute',
      to: 'integrated',
      ...inventedPaper,
    },
  },
});
