import { setTarget } from '#commands/target';
import { SetTargetRequest } from '#contracts/target';
import { inventedPaper, overHttp } from '../command/index.ts';
import { promise } from './promise.ts';

/** Over HTTP: a promise was made: what, how measured, how much of it, by when. */
export const setTargetCommand = overHttp({
  useCase: setTarget,
  summary: 'A promise was made: what, how measured, how much of it, by when.',
  request: SetTargetRequest,
  content: (request) => ({ ...promise(request), statement: request.statement }),
  examples: {
    'A promise is made.': {
      ref: 'zz-paper-free',
      occurred: '2016-02-08',
      statement: 'Every trust works without paper',
      thresholdPct: 100,
      definition: 1,
      due: '2020',
      ...inventedPaper,
    },
  },
});
