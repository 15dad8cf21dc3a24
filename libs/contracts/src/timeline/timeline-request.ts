import {
  AnyNameOf,
  AnyOf,
  Given,
  isCursorLike,
  isDay,
  isEventType,
  isName,
  isOdsCode,
  isSlug,
  WholeNumber,
  Word,
  type Rule,
} from '../parameter/index.ts';
import { ReplayRequest } from '../replay/index.ts';

const isNotBeforeFrom: Rule = {
  code: 'ends-before-it-starts',
  says: 'Give a ‘to’ that is not before ‘from’.',
  holds: (to, request) => !('from' in request) || String(request.from) <= String(to),
};

/** Which entries of the timeline: filters narrow it down together; of one filter, any value fits. */
export class TimelineRequest extends ReplayRequest {
  @AnyOf(isOdsCode, 'ODS codes of trusts', 'RVW')
  declare readonly trust?: readonly string[];

  @AnyOf(isSlug, 'Refs of policies', 'ltp-2019')
  declare readonly policy?: readonly string[];

  @AnyOf(isSlug, 'Kinds of policies or of milestones', 'epr-go-live')
  declare readonly kind?: readonly string[];

  @AnyOf(isEventType, 'Types of events', 'PolicyAnnounced')
  declare readonly eventType?: readonly string[];

  @AnyOf(isSlug, 'Capabilities', 'epr')
  declare readonly capability?: readonly string[];

  @AnyOf(isName, 'Regions of the trusts', 'London')
  declare readonly region?: readonly string[];

  @AnyOf(isOdsCode, 'ODS codes of the integrated care boards of the trusts', 'QHM')
  declare readonly board?: readonly string[];

  @AnyOf(isSlug, 'Types of the trusts', 'acute')
  declare readonly trustType?: readonly string[];

  @AnyNameOf(isName, 'Suppliers, as named at the time', 'Epic')
  declare readonly supplier?: readonly string[];

  @Given('Only what may have happened on or after this day.', { format: 'date' }, isDay)
  declare readonly from?: string;

  @Given('Only what may have happened on or before this day.', { format: 'date' }, isDay, isNotBeforeFrom)
  declare readonly to?: string;

  @Word(['keep'], 'Keep national entries, which have no trust, beside those of the trusts filtered for.')
  declare readonly national?: 'keep';

  @Given('Where the page before ended: its ‘next’.', { maxLength: 12000 }, isCursorLike)
  declare readonly cursor?: string;

  @WholeNumber({ least: 1, most: 2000, otherwise: 100 }, 'Entries on a page. A CSV is always whole.')
  declare readonly limit?: number;

  @Word(
    ['json', 'csv', 'excel'],
    'The form of the answer, before what the Accept header says. excel: CSV that Excel opens.',
  )
  declare readonly format?: 'json' | 'csv' | 'excel';
}
