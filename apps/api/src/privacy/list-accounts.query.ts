import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { AccountPageRange, KnownAccount } from '#accounts/account';
import { Privacy } from './privacy.ts';

/** Asks for accounts in the order of their subjects. */
export class ListAccounts extends Query<readonly KnownAccount[]> {
  constructor(readonly page: AccountPageRange) {
    super();
  }
}

/** Has them listed. */
@QueryHandler(ListAccounts)
export class ListAccountsHandler implements IQueryHandler<ListAccounts> {
  constructor(private readonly privacy: Privacy) {}

  execute({ page }: ListAccounts): Promise<readonly KnownAccount[]> {
    return this.privacy.accounts.list(page);
  }
}
