import { count, day, flag, line, odsCode, oneOf, slug } from '#domain/schema';
import { OptionalProperty, Property, view, viewList } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';

/** A trust as at the day asked for. */
export class TrustSummary {
  @Property(odsCode('ODS code.'))
  declare readonly ods: string;

  @Property(line('As it was called on that day.'))
  declare readonly name: string;

  @Property(slug('Code of its type: our own classification, not a field of the ODS.'))
  declare readonly trustType: string;

  @Property(flag('Its name says foundation trust.'))
  declare readonly foundationTrust: boolean;

  @Property(line('Name of the region.'))
  declare readonly region: string;

  @OptionalProperty(odsCode('ODS code of the integrated care board.'))
  declare readonly board?: string;

  @Property(
    oneOf(
      ['not yet open', 'open', 'closed', 'opening not known', 'closing not known'],
      'Whether it was open on that day, its closing day included. Of the last two, open or not is not known.',
    ),
  )
  declare readonly status: 'not yet open' | 'open' | 'closed' | 'opening not known' | 'closing not known';

  @OptionalProperty(day('The day on which the legal body behind the code opened.'))
  declare readonly openedOn?: string;

  @OptionalProperty(day('Its last day; left out while it is open.'))
  declare readonly closedOn?: string;

  @Property(
    count(
      'Milestones on record here, those included that may have been reached by then: never a measure of the trust, because the record is not complete.',
    ),
  )
  declare readonly milestones: number;
}

/** Trusts on record, open and closed. */
export class TrustList {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(viewList(() => TrustSummary, 'Each trust once.'))
  declare readonly trusts: readonly TrustSummary[];
}
