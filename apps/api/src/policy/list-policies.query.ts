import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PolicyList } from '#contracts/policy';
import type { Day } from '#domain/kernel';
import { PolicyQueries } from '#read-models/policy';
import type { AskedReplay } from '#read-models/replay';

/** Asks for every policy. */
export class ListPolicies extends Query<PolicyList> {
  constructor(readonly question: { readonly replay: AskedReplay; readonly today: Day }) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListPolicies)
export class ListPoliciesHandler implements IQueryHandler<ListPolicies> {
  constructor(private readonly policies: PolicyQueries) {}

  execute({ question }: ListPolicies): Promise<PolicyList> {
    return this.policies.list(question);
  }
}
