import { cursor, day, eventTypeName, list, odsCode, oneOf, properName, slug, whole } from '#domain/schema';
import { filterSize, QueryParameter, type Rule } from '../request/index.ts';
import { ExportRequest } from '../replay/index.ts';

const isNotBeforeFrom: Rule = {
  code: 'ends-before-it-starts',
  says: 'Give a ‘to’ that is not before ‘from’.',
  holds: (to, request) => !('from' in request) || String(request.from) <= String(to),
};

/** Filters of entries. An entry must fit every filter, and of one filter any value. */
export class EntryFilterRequest extends ExportRequest {
  @QueryParameter(list(odsCode('ODS codes of trusts, such as RVW.'), filterSize))
  declare readonly trust?: readonly string[];

  @QueryParameter(list(slug('Refs of policies, such as ltp-2019.'), filterSize))
  declare readonly policy?: readonly string[];

  @QueryParameter(list(slug('Kinds of policies or of milestones, such as epr-go-live.'), filterSize))
  declare readonly kind?: readonly string[];

  @QueryParameter(list(eventTypeName('Types of events, such as PolicyAnnounced.'), filterSize))
  declare readonly eventType?: readonly string[];

  @QueryParameter(list(slug('Capabilities, such as epr.'), filterSize))
  declare readonly capability?: readonly string[];

  @QueryParameter(list(properName('Regions of the trusts, such as London.'), filterSize))
  declare readonly region?: readonly string[];

  @QueryParameter(
    list(odsCode('ODS codes of the integrated care boards of the trusts, such as QHM.'), filterSize),
  )
  declare readonly board?: readonly string[];

  @QueryParameter(list(slug('Types of the trusts, such as acute.'), filterSize))
  declare readonly trustType?: readonly string[];

  @QueryParameter(list(properName('Suppliers, as named at the time, such as Epic.'), filterSize), {
    mayHoldCommas: true,
  })
  declare readonly supplier?: readonly string[];

  @QueryParameter(day('Only what may have happened on or after this day.'))
  declare readonly from?: string;

  @QueryParameter(day('Only what may have happened on or before this day.'), { also: isNotBeforeFrom })
  declare readonly to?: string;

  @QueryParameter(
    oneOf(['keep'], 'Keep national entries, which have no trust, beside those of the trusts filtered for.'),
  )
  declare readonly national?: 'keep';
}

/** Filters and page of the timeline. */
export class TimelineRequest extends EntryFilterRequest {
  @QueryParameter(cursor('Where the page before ended: its ‘next’.'))
  declare readonly cursor?: string;

  @QueryParameter(whole({ least: 1, most: 2000 }, 'Entries on a page. A CSV is always whole.'), {
    otherwise: 100,
  })
  declare readonly limit?: number;
}
