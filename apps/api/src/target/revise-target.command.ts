import { reviseTarget } from '#commands/target';
import { ReviseTargetRequest } from '#contracts/target';
import { given, inventedPaper, overHttp } from '../command/index.ts';
import { promise } from './promise.ts';

/** Over HTTP: the promise moved, was reworded, or both; what is left out stands. */
export const reviseTargetCommand = overHttp({
  useCase: reviseTarget,
  summary: 'The promise moved, was reworded, or both; what is left out stands.',
  request: ReviseTargetRequest,
  content: (request) => ({ ...promise(request), ...given({ statement: request.statement }) }),
  examples: {
    'It moves.': { ref: 'zz-paper-free', occurred: '2019-01-07', due: '2024-03', ...inventedPaper },
  },
});
