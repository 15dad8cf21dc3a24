import { Field, listOf, oneOf, text, view } from '../field/index.ts';

/** A use case of reviewing that is refused to you, because it takes two people. */
export class RefusedReview {
  @Field(oneOf(['verify-milestone', 'dispute-milestone', 'contest-influence'], 'The use case.'))
  declare readonly useCase: 'verify-milestone' | 'dispute-milestone' | 'contest-influence';

  @Field(text('Why, in words for you, and what to do instead.'))
  declare readonly because: string;
}

/** The reviews of a subject that are refused to you. */
export class OwnWorkView {
  @Field(listOf(view(() => RefusedReview, 'What is refused to you; empty where nothing is.')))
  declare readonly refused: readonly RefusedReview[];
}
