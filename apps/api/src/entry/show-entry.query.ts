import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { EntryView } from '#contracts/entry';
import { EntryQueries, type EntryQuestion } from '#read-models/entry';

/** Asks for one entry; undefined where none is on record under that id. */
export class ShowEntry extends Query<EntryView | undefined> {
  constructor(readonly question: EntryQuestion) {
    super();
  }
}

/** Has the read model answer. */
@QueryHandler(ShowEntry)
export class ShowEntryHandler implements IQueryHandler<ShowEntry> {
  constructor(private readonly entries: EntryQueries) {}

  execute({ question }: ShowEntry): Promise<EntryView | undefined> {
    return this.entries.show(question);
  }
}
