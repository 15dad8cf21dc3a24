import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ReviewView } from '#contracts/review';
import { ReviewQueries, type ReviewQuestion } from '#read-models/review';

/** Asks for a page of what there is to review. */
export class ListReview extends Query<ReviewView> {
  constructor(readonly question: ReviewQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListReview)
export class ListReviewHandler implements IQueryHandler<ListReview> {
  constructor(private readonly reviews: ReviewQueries) {}

  execute({ question }: ListReview): Promise<ReviewView> {
    return this.reviews.list(question);
  }
}
