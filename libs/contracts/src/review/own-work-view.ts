import { line, oneOf } from '#domain/schema';
import { Property, viewList } from '../answer/index.ts';

/** A use case of reviewing that is refused to you, because it takes two people. */
export class RefusedReview {
  @Property(oneOf(['verify-milestone', 'dispute-milestone', 'contest-influence'], 'The use case.'))
  declare readonly useCase: 'verify-milestone' | 'dispute-milestone' | 'contest-influence';

  @Property(line('Why, in words for you, and what to do instead.'))
  declare readonly because: string;
}

/** The reviews of a subject that are refused to you. */
export class OwnWorkView {
  @Property(viewList(() => RefusedReview, 'What is refused to you; empty where nothing is.'))
  declare readonly refused: readonly RefusedReview[];
}
