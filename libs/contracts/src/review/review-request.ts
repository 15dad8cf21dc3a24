import { Given, isPosition, WholeNumber, Word } from '../parameter/index.ts';
import { ReplayRequest } from '../replay/index.ts';

/** Which list of what there is to review. */
export class ReviewRequest extends ReplayRequest {
  @Word(
    ['awaiting', 'disputed', 'contested', 'corrections'],
    'Milestones reached that nobody has reviewed as they stand (when left out); milestones disputed; claims contested; corrections.',
  )
  declare readonly list?: 'awaiting' | 'disputed' | 'contested' | 'corrections';

  @Word(
    ['keep'],
    'Keep, among those that await review, milestones imported with the record; left out, only what was reported here, and what was restated since it was verified.',
  )
  declare readonly imported?: 'keep';

  @Given('Where the page before ended: its ‘next’.', { pattern: '^\\d{1,19}$' }, isPosition)
  declare readonly before?: string;

  @WholeNumber({ least: 1, most: 200, otherwise: 50 }, 'Items on a page.')
  declare readonly limit?: number;
}
