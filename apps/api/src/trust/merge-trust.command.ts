import { mergeTrust } from '#commands/trust';
import { MergeTrustRequest } from '#contracts/trust';
import { inventedPaper, overHttp } from '../command/index.ts';
import { trustFact } from './trust-fact.ts';

/** Over HTTP: it went into a successor, of which there may be several. */
export const mergeTrustCommand = overHttp({
  useCase: mergeTrust,
  summary: 'It went into a successor, of which there may be several.',
  request: MergeTrustRequest,
  content: (request) => ({
    ...trustFact(request),
    into: request.into,
    part: request.part,
    basis: request.basis,
  }),
  examples: {
    'It goes into another.': {
      ods: 'ZZ2',
      occurred: '2015-04-01',
      into: 'ZZ1',
      part: 'whole',
      basis: 'ods',
      ...inventedPaper,
    },
  },
});
