import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ChangeList } from '#contracts/changes';
import { ChangeQueries, type ChangeQuestion } from '#read-models/changes';

/** Asks for a page of what changed between two replays. */
export class ListChanges extends Query<ChangeList> {
  constructor(readonly question: ChangeQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListChanges)
export class ListChangesHandler implements IQueryHandler<ListChanges> {
  constructor(private readonly changes: ChangeQueries) {}

  execute({ question }: ListChanges): Promise<ChangeList> {
    return this.changes.list(question);
  }
}
