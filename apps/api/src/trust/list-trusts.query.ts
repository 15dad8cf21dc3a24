import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { TrustList } from '#contracts/trust';
import { TrustQueries, type TrustListQuestion } from '#read-models/trust';

/** Asks for trusts. */
export class ListTrusts extends Query<TrustList> {
  constructor(readonly question: TrustListQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListTrusts)
export class ListTrustsHandler implements IQueryHandler<ListTrusts> {
  constructor(private readonly trusts: TrustQueries) {}

  execute({ question }: ListTrusts): Promise<TrustList> {
    return this.trusts.list(question);
  }
}
