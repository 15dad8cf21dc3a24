import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PolicyView } from '#contracts/policy';
import type { Day } from '#domain/kernel';
import { PolicyQueries } from '#read-models/policy';
import type { AskedReplay } from '#read-models/replay';

/** Asks for the life of one policy; undefined where none is on record under that ref. */
export class ShowPolicy extends Query<PolicyView | undefined> {
  constructor(
    readonly question: { readonly ref: string; readonly replay: AskedReplay; readonly today: Day },
  ) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowPolicy)
export class ShowPolicyHandler implements IQueryHandler<ShowPolicy> {
  constructor(private readonly policies: PolicyQueries) {}

  execute({ question }: ShowPolicy): Promise<PolicyView | undefined> {
    return this.policies.show(question);
  }
}
