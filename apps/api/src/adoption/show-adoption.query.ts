import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { AdoptionView } from '#contracts/adoption';
import { AdoptionQueries, type AdoptionQuestion } from '#read-models/adoption';

/** Asks how the number of trusts with a milestone on record grew, beside the shares as published. */
export class ShowAdoption extends Query<AdoptionView> {
  constructor(readonly question: AdoptionQuestion) {
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
