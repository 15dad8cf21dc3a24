import { date, day, flag, id, line, list, odsCode, oneOf, position, slug } from '#domain/schema';
import { instant, OptionalProperty, Property, view, type DateView } from '../answer/index.ts';
import { anyEntryData, datedTypes, type DatedType, type EntryDataOf } from './entry-data.ts';
import { SourceView } from './source-view.ts';

const reviewStates = ['unreviewed', 'verified', 'disputed', 'answered'] as const;
type ReviewState = (typeof reviewStates)[number];

/** A trust with its name on the day of the entry. */
export class NamedTrust {
  @Property(odsCode('ODS code.'))
  declare readonly ods: string;

  @Property(line('As it was called then.'))
  declare readonly name: string;
}

class EntryFacts {
  @Property(id('For good: the id of the event that made the entry.'))
  declare readonly id: string;

  @Property(line('The stream that it belongs to, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Property(oneOf(['policy', 'trust', 'milestone', 'influence', 'coverage'], 'What the subject is.'))
  declare readonly category: 'policy' | 'trust' | 'milestone' | 'influence' | 'coverage';

  @Property(
    oneOf(datedTypes, 'Type of the event, such as PolicyAnnounced: it says which fields the data has.'),
  )
  declare readonly eventType: DatedType;

  @Property(anyEntryData)
  declare readonly data: EntryDataOf<DatedType>;

  @Property(line('The type as people call it: announced, went live, renamed.'))
  declare readonly event: string;

  @Property(line('What happened, or to what.'))
  declare readonly title: string;

  @Property(line('Of a policy its kind, of a milestone its kind, else the category.'))
  declare readonly kind: string;

  @Property(list(slug('Codes of the capabilities that it is about.')))
  declare readonly capabilities: readonly string[];

  @OptionalProperty(slug('Ref of the policy that it belongs to, or that a claim names.'))
  declare readonly policy?: string;

  @OptionalProperty(view(() => NamedTrust, 'The trust that it is about.'))
  declare readonly trust?: NamedTrust;

  @Property(date('When it happened in the world.'))
  declare readonly occurred: DateView;

  @Property(flag('The day asked for lies within the bounds: it may or may not have happened by then.'))
  declare readonly mayHaveHappened: boolean;

  @Property(day('Since when one could know it.'))
  declare readonly knownOn: string;

  @Property(
    oneOf(
      ['source-dated', 'assumed-on-occurrence', 'recorded'],
      'Why that day: the source’s own, that of a public act, or the day of recording.',
    ),
  )
  declare readonly knownBasis: 'source-dated' | 'assumed-on-occurrence' | 'recorded';

  @Property(oneOf(['high', 'medium', 'low'], 'How sure we are of the fact and of its date.'))
  declare readonly confidence: 'high' | 'medium' | 'low';

  @Property(view(() => SourceView, 'Where it is to be read.'))
  declare readonly source: SourceView;

  @Property(position('Place of its event in the log. A whole number as text.'))
  declare readonly position: string;

  @Property(instant('When this system wrote it.'))
  declare readonly recordedAt: string;

  @Property(flag('What is shown is not what was first recorded.'))
  declare readonly corrected: boolean;

  @OptionalProperty(
    oneOf(reviewStates, 'Of a milestone: how it stands with reviewers, as at the day asked for.'),
  )
  declare readonly review?: ReviewState;

  @OptionalProperty(line('Of a published figure: which trusts it speaks of.'))
  declare readonly scope?: string;
}
Object.defineProperty(EntryFacts, 'name', { value: 'TimelineEntry' });

/** One dated fact on a timeline: its type of event says which data it has. */
export type TimelineEntry = {
  readonly [Type in DatedType]: Omit<EntryFacts, 'eventType' | 'data'> & {
    readonly eventType: Type;
    readonly data: EntryDataOf<Type>;
  };
}[DatedType];

/** One dated fact on a timeline, as the document describes it. */
// The class holds each type with each data; the type above ties the one to the other.
export const TimelineEntry = EntryFacts as abstract new () => TimelineEntry;

type Data = TimelineEntry['data'];

/** The name of any field that the data of an entry may have. */
export type EntryFieldName = Data extends infer Of ? (Of extends unknown ? keyof Of & string : never) : never;

/** The value of a field of that name, of whichever type of event has one. */
export type EntryField<Name extends EntryFieldName> = Data extends infer Of
  ? Of extends unknown
    ? Name extends keyof Of
      ? Exclude<Of[Name], undefined>
      : never
    : never
  : never;
