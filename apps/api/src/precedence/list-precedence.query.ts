import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PrecedenceList } from '#contracts/precedence';
import { PrecedenceQueries, type PrecedenceQuestion } from '#read-models/precedence';

/** Asks what came before each milestone. */
export class ListPrecedence extends Query<PrecedenceList> {
  constructor(readonly question: PrecedenceQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListPrecedence)
export class ListPrecedenceHandler implements IQueryHandler<ListPrecedence> {
  constructor(private readonly precedence: PrecedenceQueries) {}

  execute({ question }: ListPrecedence): Promise<PrecedenceList> {
    return this.precedence.list(question);
  }
}
