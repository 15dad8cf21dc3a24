import { oneOf, position, whole } from '#domain/schema';
import { QueryParameter } from '../request/index.ts';
import { ReplayRequest } from '../replay/index.ts';

/** The list of items to review that is asked for, and the page of it. */
export class ReviewRequest extends ReplayRequest {
  @QueryParameter(
    oneOf(
      ['awaiting', 'disputed', 'contested', 'corrections'],
      'Milestones reached that nobody has reviewed as they stand (when left out); milestones disputed; claims contested; corrections.',
    ),
  )
  declare readonly list?: 'awaiting' | 'disputed' | 'contested' | 'corrections';

  @QueryParameter(
    oneOf(
      ['keep'],
      'Keep, among those that await review, milestones imported with the record; left out, only what was reported here, and what was restated since it was verified.',
    ),
  )
  declare readonly imported?: 'keep';

  @QueryParameter(position('Where the page before ended: its ‘next’.'))
  declare readonly before?: string;

  @QueryParameter(whole({ least: 1, most: 200 }, 'Items on a page.'), { otherwise: 50 })
  declare readonly limit?: number;
}
