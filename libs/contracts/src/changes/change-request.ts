import { day, position, whole } from '#domain/schema';
import { QueryParameter } from '../request/index.ts';
import { EntryFilterRequest } from '../timeline/index.ts';

/** The largest page of changes: so many entries are compared for it at most. */
export const mostChangesOnPage = 500;

/** Two replays, the filters that both are asked with, and a page of the entries that tell them apart. */
export class ChangeRequest extends EntryFilterRequest {
  @QueryParameter(day('The other side: what had happened by this day; today in London when left out.'))
  declare readonly 'against.asAt'?: string;

  @QueryParameter(day('The other side: what could be known on this day; today in London when left out.'))
  declare readonly 'against.knownAt'?: string;

  @QueryParameter(position('The other side: what was recorded up to this position; all of it when left out.'))
  declare readonly 'against.atPosition'?: string;

  @QueryParameter(position('Where the page before ended: its ‘next’.'))
  declare readonly following?: string;

  @QueryParameter(
    whole(
      { least: 1, most: mostChangesOnPage },
      'Entries that are compared for a page, which can have fewer changes. A CSV is always whole.',
    ),
    { otherwise: mostChangesOnPage },
  )
  declare readonly limit?: number;
}
