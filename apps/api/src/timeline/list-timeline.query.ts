import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { TimelinePage } from '#contracts/timeline';
import { TimelineQueries, type TimelineQuestion } from '#read-models/timeline';

/** Asks for one page of entries. */
export class ListTimeline extends Query<TimelinePage> {
  constructor(readonly question: TimelineQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ListTimeline)
export class ListTimelineHandler implements IQueryHandler<ListTimeline> {
  constructor(private readonly timeline: TimelineQueries) {}

  execute({ question }: ListTimeline): Promise<TimelinePage> {
    return this.timeline.list(question);
  }
}
