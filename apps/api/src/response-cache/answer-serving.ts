import type { ReadModelStateReader } from '#read-models/replay';
import type { Lanes } from '../lanes/lanes.ts';
import type { Today } from '../today/today.ts';
import type { ResponseCache } from './response-cache.ts';

/** Parts by which answers are made and kept: see `openAnswerServing`. */
export interface AnswerServing {
  readonly standing: ReadModelStateReader;
  readonly today: Today;
  readonly lanes: Lanes;
  readonly cache: ResponseCache;
}
