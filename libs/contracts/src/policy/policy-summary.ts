import { Field, flag, listOf, Optional, text, view, whole } from '../field/index.ts';
import { Replay } from '../replay/index.ts';
import { DateView } from '../timeline/index.ts';

/** A national policy of any kind, as at the day asked for. */
export class PolicySummary {
  @Field(text('Stable short slug, such as ltp-2019.'))
  declare readonly ref: string;

  @Field(text('Code of its kind, such as funding-round.'))
  declare readonly kind: string;

  @Field(text('Its name.'))
  declare readonly title: string;

  @Field(text('The body that it comes from.'))
  declare readonly issuer: string;

  @Field(listOf(text('Codes of the capabilities that it is about.')))
  declare readonly capabilities: readonly string[];

  @Field(
    text(
      'The last thing that had happened to it, such as announced; ‘perhaps announced’ where nothing has for certain, ‘nothing yet’ before its first entry.',
    ),
  )
  declare readonly status: string;

  @Field(
    flag(
      'Superseded, withdrawn, merged, or closed for good, before that day: through its last day it is there.',
    ),
  )
  declare readonly ended: boolean;

  @Optional(view(() => DateView, 'Its first entry.'))
  declare readonly first?: DateView;

  @Optional(view(() => DateView, 'Its last entry.'))
  declare readonly last?: DateView;

  @Field(whole('How many entries it has by that day, those included that may have happened.'))
  declare readonly entries: number;

  @Field(whole('How many of them may have happened, and have not for certain.'))
  declare readonly mayHaveHappened: number;
}

/** All national policies on record. */
export class PolicyList {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(listOf(view(() => PolicySummary, 'Each policy once.')))
  declare readonly policies: readonly PolicySummary[];
}
