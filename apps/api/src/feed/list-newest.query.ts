import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { NewestQueries, type NewestPage, type NewestQuestion } from '#read-models/feed';

/** Asks for the entries about which something was recorded last. */
export class ListNewest extends Query<NewestPage> {
  constructor(readonly question: NewestQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListNewest)
export class ListNewestHandler implements IQueryHandler<ListNewest> {
  constructor(private readonly newest: NewestQueries) {}

  execute({ question }: ListNewest): Promise<NewestPage> {
    return this.newest.list(question);
  }
}
