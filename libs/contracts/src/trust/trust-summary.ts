import { day, Field, flag, listOf, oneOf, Optional, text, view, whole } from '../field/index.ts';
import { Replay } from '../replay/index.ts';

/** A trust as at the day asked for. */
export class TrustSummary {
  @Field(text('ODS code.'))
  declare readonly ods: string;

  @Field(text('As it was called on that day.'))
  declare readonly name: string;

  @Field(text('Code of its type: our own classification, not a field of the ODS.'))
  declare readonly trustType: string;

  @Field(flag('Its name says foundation trust.'))
  declare readonly foundationTrust: boolean;

  @Field(text('Name of the region.'))
  declare readonly region: string;

  @Optional(text('ODS code of the integrated care board.'))
  declare readonly board?: string;

  @Field(
    oneOf(
      ['not yet open', 'open', 'closed', 'opening not known', 'closing not known'],
      'Whether it was open on that day, its closing day included. Of the last two, open or not is not known.',
    ),
  )
  declare readonly status: 'not yet open' | 'open' | 'closed' | 'opening not known' | 'closing not known';

  @Optional(day('The day on which the legal body behind the code opened.'))
  declare readonly openedOn?: string;

  @Optional(day('Its last day; left out while it is open.'))
  declare readonly closedOn?: string;

  @Field(
    whole(
      'Milestones on record here, those included that may have been reached by then: never a measure of the trust, because the record is not complete.',
    ),
  )
  declare readonly milestones: number;
}

/** Trusts on record, open and closed. */
export class TrustList {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(listOf(view(() => TrustSummary, 'Each trust once.')))
  declare readonly trusts: readonly TrustSummary[];
}
