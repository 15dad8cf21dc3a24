import { moveTrust } from '#commands/trust';
import { MoveTrustRequest } from '#contracts/trust';
import { given, inventedPaper, overHttp } from '../command/index.ts';
import { trustFact } from './trust-fact.ts';

/** Over HTTP: it belongs to another region, another board, or both. */
export const moveTrustCommand = overHttp({
  useCase: moveTrust,
  summary: 'It belongs to another region, another board, or both.',
  request: MoveTrustRequest,
  content: (request) => ({
    ...trustFact(request),
    ...given({ region: request.region, board: request.board }),
  }),
  examples: {
    'It belongs to another region.': {
      ods: 'ZZ1',
      occurred: '2019-04-01',
      region: 'South East',
      ...inventedPaper,
    },
  },
});
