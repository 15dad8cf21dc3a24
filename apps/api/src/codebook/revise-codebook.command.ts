import { reviseCodebook } from '#commands/codebook';
import { CodebookRequest } from '#contracts/codebook';
import { inventedPaper, overHttp } from '../command/index.ts';
import { listedCodes } from './listed-codes.ts';

/** Over HTTP: the whole list again, one version on. */
export const reviseCodebookCommand = overHttp({
  useCase: reviseCodebook,
  summary: 'The whole list again, one version on.',
  request: CodebookRequest,
  content: listedCodes,
  examples: {
    'One code more.': {
      list: 'zz-colours',
      version: 2,
      codes: [
        { code: 'red', title: 'Red' },
        { code: 'green', title: 'Green', meaning: 'Not red.' },
      ],
      source: inventedPaper.source,
    },
  },
});
