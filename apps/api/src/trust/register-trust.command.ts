import { registerTrust } from '#commands/trust';
import { RegisterTrustRequest } from '#contracts/trust';
import { given, inventedPaper, overHttp, sourceIn } from '../command/index.ts';

const trust = (ods: string, name: string): RegisterTrustRequest => ({
  ods,
  name,
  trustType: 'acute',
  foundationTrust: false,
  region: 'London',
  source: inventedPaper.source,
});

/** Over HTTP: a trust is to be told of: under its ODS code, once. */
export const registerTrustCommand = overHttp({
  useCase: registerTrust,
  summary: 'A trust is to be told of: under its ODS code, once.',
  request: RegisterTrustRequest,
  content: ({ ods, name, trustType, foundationTrust, region, board, source }) =>
    given({ ods, name, trustType, foundationTrust, region, board, source: sourceIn(source) }),
  examples: {
    'Register a trust.': trust('ZZ1', 'FIRST INVENTED NHS TRUST'),
    'Register its predecessor.': trust('ZZ2', 'SECOND INVENTED NHS TRUST'),
  },
});
