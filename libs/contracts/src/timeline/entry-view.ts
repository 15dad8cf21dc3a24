import { bigWhole, day, Field, flag, instant, listOf, oneOf, Optional, text, view } from '../field/index.ts';
import { DateView } from './date-view.ts';
import { EntryDetail, SourceView } from './entry-detail.ts';

/** A trust with its name on the day of the entry. */
export class NamedTrust {
  @Field(text('ODS code.'))
  declare readonly ods: string;

  @Field(text('As it was called then.'))
  declare readonly name: string;
}

/** One dated fact on a timeline. */
export class TimelineEntry {
  @Field(text('For good: the id of the event that made the entry.'))
  declare readonly id: string;

  @Field(text('The stream that it belongs to, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Field(oneOf(['policy', 'trust', 'milestone', 'influence', 'coverage'], 'What the subject is.'))
  declare readonly category: 'policy' | 'trust' | 'milestone' | 'influence' | 'coverage';

  @Field(text('Type of the event, such as PolicyAnnounced.'))
  declare readonly eventType: string;

  @Field(text('What that type is called among people: announced, went live, renamed.'))
  declare readonly event: string;

  @Field(text('What happened, or to what.'))
  declare readonly title: string;

  @Field(text('Of a policy its kind, of a milestone its kind, else the category.'))
  declare readonly kind: string;

  @Field(listOf(text('Codes of the capabilities that it is about.')))
  declare readonly capabilities: readonly string[];

  @Optional(text('Ref of the policy that it belongs to, or that a claim names.'))
  declare readonly policy?: string;

  @Optional(view(() => NamedTrust, 'The trust that it is about.'))
  declare readonly trust?: NamedTrust;

  @Field(view(() => DateView, 'When it happened in the world.'))
  declare readonly occurred: DateView;

  @Field(flag('The day asked for lies within the bounds: it may or may not have happened by then.'))
  declare readonly mayHaveHappened: boolean;

  @Field(day('Since when one could know it.'))
  declare readonly knownOn: string;

  @Field(
    oneOf(
      ['source-dated', 'assumed-on-occurrence', 'recorded'],
      'Why that day: the source’s own, that of a public act, or the day of recording.',
    ),
  )
  declare readonly knownBasis: 'source-dated' | 'assumed-on-occurrence' | 'recorded';

  @Field(oneOf(['high', 'medium', 'low'], 'How sure we are of the fact and of its date.'))
  declare readonly confidence: 'high' | 'medium' | 'low';

  @Field(view(() => SourceView, 'Where it is to be read.'))
  declare readonly source: SourceView;

  @Field(bigWhole('Place of its event in the log. A whole number as text.'))
  declare readonly position: string;

  @Field(instant('When this system wrote it.'))
  declare readonly recordedAt: string;

  @Field(flag('What is shown is not what was first recorded.'))
  declare readonly corrected: boolean;

  @Field(view(() => EntryDetail, 'What else it says.'))
  declare readonly detail: EntryDetail;
}
