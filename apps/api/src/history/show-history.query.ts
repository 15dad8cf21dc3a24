import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { HistoryView } from '#contracts/history';
import { HistoryQueries, type HistoryQuestion } from '#read-models/history';

/** Asks who did what to a subject; undefined where nothing is on record of it. */
export class ShowHistory extends Query<HistoryView | undefined> {
  constructor(readonly question: HistoryQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowHistory)
export class ShowHistoryHandler implements IQueryHandler<ShowHistory> {
  constructor(private readonly histories: HistoryQueries) {}

  execute({ question }: ShowHistory): Promise<HistoryView | undefined> {
    return this.histories.show(question);
  }
}
