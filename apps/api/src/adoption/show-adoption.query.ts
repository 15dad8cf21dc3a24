import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { AdoptionView } from '#contracts/adoption';
import type { Day } from '#domain/kernel';
import { AdoptionQueries } from '#read-models/adoption';
import type { AskedReplay } from '#read-models/replay';

/** Asks how the number of trusts with a milestone on record grew, beside the shares as published. */
export class ShowAdoption extends Query<AdoptionView> {
  constructor(
    readonly question: { readonly milestone: string; readonly replay: AskedReplay; readonly today: Day },
  ) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowAdoption)
export class ShowAdoptionHandler implements IQueryHandler<ShowAdoption> {
  constructor(private readonly adoption: AdoptionQueries) {}

  execute({ question }: ShowAdoption): Promise<AdoptionView> {
    return this.adoption.show(question);
  }
}
