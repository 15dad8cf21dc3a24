import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { NewsView } from '#contracts/feed';
import { NewsQueries, type NewsQuestion } from '#read-models/feed';

/** Asks how much there is beyond what somebody has. */
export class CountNews extends Query<NewsView> {
  constructor(readonly question: NewsQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(CountNews)
export class CountNewsHandler implements IQueryHandler<CountNews> {
  constructor(private readonly news: NewsQueries) {}

  execute({ question }: CountNews): Promise<NewsView> {
    return this.news.count(question);
  }
}
