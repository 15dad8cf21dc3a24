import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ChangeDays } from '#contracts/changes';
import { ChangeQueries } from '#read-models/changes';
import type { ReplayQuestion } from '#read-models/replay';

/** Asks for the days on which the timeline becomes another. */
export class ListChangeDays extends Query<ChangeDays> {
  constructor(readonly question: ReplayQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListChangeDays)
export class ListChangeDaysHandler implements IQueryHandler<ListChangeDays> {
  constructor(private readonly changes: ChangeQueries) {}

  execute({ question }: ListChangeDays): Promise<ChangeDays> {
    return this.changes.days(question);
  }
}
