import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MoneyTable } from '#contracts/policy';
import type { Day } from '#domain/kernel';
import { PolicyQueries } from '#read-models/policy';
import type { AskedReplay } from '#read-models/replay';

/** Asks for money by policy, of one trust or at all; undefined where the trust that it asks for is not on record. */
export class ShowMoney extends Query<MoneyTable | undefined> {
  constructor(
    readonly question: { readonly trust?: string; readonly replay: AskedReplay; readonly today: Day },
  ) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowMoney)
export class ShowMoneyHandler implements IQueryHandler<ShowMoney> {
  constructor(private readonly policies: PolicyQueries) {}

  execute({ question }: ShowMoney): Promise<MoneyTable | undefined> {
    return this.policies.money(question);
  }
}
