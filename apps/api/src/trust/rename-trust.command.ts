import { renameTrust } from '#commands/trust';
import { RenameTrustRequest } from '#contracts/trust';
import { inventedPaper, overHttp } from '../command/index.ts';
import { trustFact } from './trust-fact.ts';

/** Over HTTP: it took another name. */
export const renameTrustCommand = overHttp({
  useCase: renameTrust,
  summary: 'It took another name.',
  request: RenameTrustRequest,
  content: (request) => ({ ...trustFact(request), from: request.from, to: request.to }),
  examples: {
    'It was renamed between two files.': {
      ods: 'ZZ1',
      occurred: '2012-03/2012-06',
      from: 'FIRST INVENTED NHS TRUST',
      to: 'FIRST INVENTED NHS FOUNDATION TRUST',
      ...inventedPaper,
    },
  },
});
