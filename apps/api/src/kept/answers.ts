import type { ReadModelStateReader } from '#read-models/replay';
import type { Lanes } from '../lanes/index.ts';
import type { Today } from '../today/index.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** Parts by which answers are made and kept: see `openAnswers`. */
export interface AnswerServing {
  readonly standing: ReadModelStateReader;
  readonly today: Today;
  readonly lanes: Lanes;
  readonly kept: KeptAnswers;
}
