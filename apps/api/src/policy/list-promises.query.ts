import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PromiseList } from '#contracts/policy';
import type { Day } from '#domain/kernel';
import { PolicyQueries } from '#read-models/policy';
import type { AskedReplay } from '#read-models/replay';

/** Asks for the promises of every target. */
export class ListPromises extends Query<PromiseList> {
  constructor(readonly question: { readonly replay: AskedReplay; readonly today: Day }) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListPromises)
export class ListPromisesHandler implements IQueryHandler<ListPromises> {
  constructor(private readonly policies: PolicyQueries) {}

  execute({ question }: ListPromises): Promise<PromiseList> {
    return this.policies.promises(question);
  }
}
