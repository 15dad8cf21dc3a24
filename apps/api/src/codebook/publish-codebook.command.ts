import { publishCodebook } from '#commands/codebook';
import { CodebookRequest } from '#contracts/codebook';
import { inventedPaper, overHttp } from '../command/index.ts';
import { listedCodes } from './listed-codes.ts';

/** Over HTTP: a list of codes was published for the first time. */
export const publishCodebookCommand = overHttp({
  useCase: publishCodebook,
  summary: 'A list of codes was published for the first time.',
  request: CodebookRequest,
  content: listedCodes,
  examples: {
    'A list of one.': {
      list: 'zz-colours',
      version: 1,
      codes: [{ code: 'red', title: 'Red' }],
      source: inventedPaper.source,
    },
  },
});
