import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { CodebookView } from '#contracts/codebook';
import { CodebookQueries } from '#read-models/codebook';
import type { ReplayQuestion } from '#read-models/replay';

/** Asks for the codes that filters take. */
export class ShowCodebook extends Query<CodebookView> {
  constructor(readonly question: ReplayQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowCodebook)
export class ShowCodebookHandler implements IQueryHandler<ShowCodebook> {
  constructor(private readonly codebook: CodebookQueries) {}

  execute({ question }: ShowCodebook): Promise<CodebookView> {
    return this.codebook.show(question);
  }
}
