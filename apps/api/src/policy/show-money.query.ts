import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MoneyTable } from '#contracts/policy';
import type { Day } from '#domain/kernel';
import { PolicyQueries } from '#read-models/policy';
import type { AskedReplay } from '#read-models/replay';

/** Asks for the money of every policy. */
export class ShowMoney extends Query<MoneyTable> {
  constructor(readonly question: { readonly replay: AskedReplay; readonly today: Day }) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowMoney)
export class ShowMoneyHandler implements IQueryHandler<ShowMoney> {
  constructor(private readonly policies: PolicyQueries) {}

  execute({ question }: ShowMoney): Promise<MoneyTable> {
    return this.policies.money(question);
  }
}
