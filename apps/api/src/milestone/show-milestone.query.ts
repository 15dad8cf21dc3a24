import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MilestoneView } from '#contracts/milestone';
import { MilestoneQueries, type MilestoneQuestion } from '#read-models/milestone';

/** Asks how a milestone stands; undefined where nothing is on record under that id. */
export class ShowMilestone extends Query<MilestoneView | undefined> {
  constructor(readonly question: MilestoneQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowMilestone)
export class ShowMilestoneHandler implements IQueryHandler<ShowMilestone> {
  constructor(private readonly milestones: MilestoneQueries) {}

  execute({ question }: ShowMilestone): Promise<MilestoneView | undefined> {
    return this.milestones.show(question);
  }
}
