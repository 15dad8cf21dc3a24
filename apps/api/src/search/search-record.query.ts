import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { SearchAnswer } from '#contracts/search';
import { SearchQueries, type SearchQuestion } from '#read-models/search';

/** Asks for what fits some words. */
export class SearchRecord extends Query<SearchAnswer> {
  constructor(readonly question: SearchQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(SearchRecord)
export class SearchRecordHandler implements IQueryHandler<SearchRecord> {
  constructor(private readonly search: SearchQueries) {}

  execute({ question }: SearchRecord): Promise<SearchAnswer> {
    return this.search.find(question);
  }
}
