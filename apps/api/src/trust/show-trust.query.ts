import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { TrustView } from '#contracts/trust';
import type { Day } from '#domain/kernel';
import { TrustQueries } from '#read-models/trust';
import type { AskedReplay } from '#read-models/replay';

/** Asks for one trust with its history; undefined where none is on record under that code. */
export class ShowTrust extends Query<TrustView | undefined> {
  constructor(
    readonly question: { readonly ods: string; readonly replay: AskedReplay; readonly today: Day },
  ) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowTrust)
export class ShowTrustHandler implements IQueryHandler<ShowTrust> {
  constructor(private readonly trusts: TrustQueries) {}

  execute({ question }: ShowTrust): Promise<TrustView | undefined> {
    return this.trusts.show(question);
  }
}
