import type { Standing } from '#read-models/replay';
import type { Lanes } from '../lanes/index.ts';
import type { Today } from '../today/index.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** How answers are made and kept: see `openAnswers`. */
export interface Answers {
  readonly standing: Standing;
  readonly today: Today;
  readonly lanes: Lanes;
  readonly kept: KeptAnswers;
}
