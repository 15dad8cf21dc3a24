import {
  count,
  date,
  day,
  flag,
  id,
  line,
  oneOf,
  ownWords,
  position,
  roles,
  type Role,
} from '#domain/schema';
import {
  instant,
  OptionalProperty,
  Property,
  view,
  viewList,
  type DateView,
  type FreeTextView,
} from '../answer/index.ts';
import { Replay } from '../replay/index.ts';
import { SourceView } from '../timeline/index.ts';

/** The person or system that recorded an event. */
export class ActorView {
  @Property(oneOf([...roles, 'importer'], 'In which role.'))
  declare readonly role: Role | 'importer';

  @OptionalProperty(line('For which organisation: an ODS code, or its name.'))
  declare readonly organisation?: string;

  @OptionalProperty(line('Who: told to those who have signed in, for as long as the account stands.'))
  declare readonly name?: string;
}

/** One field of what was said. */
export class StatedField {
  @Property(line('Name of the field, such as title or amount.'))
  declare readonly field: string;

  @OptionalProperty(line('What it says, for people to read; left out where it was redacted.'))
  declare readonly text?: string;

  @OptionalProperty(line('Of a text of somebody’s own: the id under which an operator can take it away.'))
  declare readonly textId?: string;

  @Property(flag('It was redacted. Where words are apart it says nothing, and is false.'))
  declare readonly redacted: boolean;

  @OptionalProperty(flag('True where the answer was asked to leave people’s own words out.'))
  declare readonly apart?: boolean;
}

/** One field before and after a correction. */
export class ChangedField {
  @Property(line('Name of the field, such as occurred or amount.'))
  declare readonly field: string;

  @OptionalProperty(line('What it said before; left out where it said nothing.'))
  declare readonly before?: string;

  @OptionalProperty(line('What it says since; left out where it was taken away.'))
  declare readonly after?: string;
}

/** One event of a subject: who wrote what, and why. */
export class HistoryStep {
  @Property(id('Id of the event; of a fact, also the id of its entry.'))
  declare readonly id: string;

  @Property(line('Type of the event, such as EntryCorrected.'))
  declare readonly eventType: string;

  @Property(line('What that type is called among people.'))
  declare readonly event: string;

  @Property(line('The fact that it is about: the one that it corrects or retracts, else itself.'))
  declare readonly about: string;

  @Property(count('Its place among the events of the subject, from 1.'))
  declare readonly version: number;

  @Property(position('Place in the log. A whole number as text.'))
  declare readonly position: string;

  @Property(instant('When this system wrote it.'))
  declare readonly recordedAt: string;

  @Property(view(() => ActorView, 'Who wrote it.'))
  declare readonly actor: ActorView;

  @OptionalProperty(date('When it happened in the world, as first recorded.'))
  declare readonly occurred?: DateView;

  @OptionalProperty(day('Since when one could know it; left out for what counts as known since ever.'))
  declare readonly knownOn?: string;

  @OptionalProperty(oneOf(['high', 'medium', 'low'], 'How sure it was.'))
  declare readonly confidence?: 'high' | 'medium' | 'low';

  @Property(view(() => SourceView, 'Where it is to be read.'))
  declare readonly source: SourceView;

  @Property(viewList(() => StatedField, 'What it said when it was recorded.'))
  declare readonly says: readonly StatedField[];

  @OptionalProperty(ownWords('Why: of what corrects, retracts, withdraws, disputes or contests.'))
  declare readonly reason?: FreeTextView;

  @OptionalProperty(
    viewList(() => ChangedField, 'Of a correction: what changed, for those who knew of it from its day on.'),
  )
  declare readonly changes?: readonly ChangedField[];
}

/** The history of a subject: every event that the replay can see, with its actor and reason, in the order of recording. */
export class HistoryView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(line('The subject, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Property(line('What it is called.'))
  declare readonly title: string;

  @Property(count('How many events the subject has at that position: what If-Match takes.'))
  declare readonly version: number;

  @Property(viewList(() => HistoryStep, 'Newest last.'))
  declare readonly steps: readonly HistoryStep[];

  @OptionalProperty(count('Give it as from to get the steps that follow; left out where these are the last.'))
  declare readonly next?: number;
}
