import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { InForceView } from '#contracts/policy';
import type { Day } from '#domain/kernel';
import { PolicyQueries } from '#read-models/policy';
import type { AskedReplay } from '#read-models/replay';

/** Asks what is in force on a day; undefined where the trust that it asks for is not on record. */
export class ShowInForce extends Query<InForceView | undefined> {
  constructor(
    readonly question: { readonly trust?: string; readonly replay: AskedReplay; readonly today: Day },
  ) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowInForce)
export class ShowInForceHandler implements IQueryHandler<ShowInForce> {
  constructor(private readonly policies: PolicyQueries) {}

  execute({ question }: ShowInForce): Promise<InForceView | undefined> {
    return this.policies.inForce(question);
  }
}
