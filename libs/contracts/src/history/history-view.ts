import {
  bigWhole,
  day,
  Field,
  flag,
  instant,
  listOf,
  oneOf,
  Optional,
  text,
  view,
  whole,
} from '../field/index.ts';
import { Replay } from '../replay/index.ts';
import { DateView, FreeTextView, SourceView } from '../timeline/index.ts';

/** Who wrote it down. */
export class ActorView {
  @Field(text('In which role.'))
  declare readonly role: string;

  @Optional(text('For which organisation: an ODS code, or its name.'))
  declare readonly organisation?: string;

  @Optional(text('Who: told to those who have signed in, for as long as the account stands.'))
  declare readonly name?: string;
}

/** One field of what was said. */
export class StatedField {
  @Field(text('Name of the field, such as title or amount.'))
  declare readonly field: string;

  @Optional(text('What it says, for people to read; left out where it was redacted.'))
  declare readonly text?: string;

  @Optional(text('Of a text of somebody’s own: the id under which an operator can take it away.'))
  declare readonly textId?: string;

  @Field(flag('It was redacted.'))
  declare readonly redacted: boolean;
}

/** One field before and after a correction. */
export class ChangedField {
  @Field(text('Name of the field, such as occurred or amount.'))
  declare readonly field: string;

  @Optional(text('What it said before; left out where it said nothing.'))
  declare readonly before?: string;

  @Optional(text('What it says since; left out where it was taken away.'))
  declare readonly after?: string;
}

/** One event of a subject: who wrote what, and why. */
export class HistoryStep {
  @Field(text('Id of the event; of a fact, also the id of its entry.'))
  declare readonly id: string;

  @Field(text('Type of the event, such as EntryCorrected.'))
  declare readonly eventType: string;

  @Field(text('What that type is called among people.'))
  declare readonly event: string;

  @Field(text('The fact that it is about: the one that it corrects or retracts, else itself.'))
  declare readonly about: string;

  @Field(whole('Its place among the events of the subject, from 1.'))
  declare readonly version: number;

  @Field(bigWhole('Place in the log. A whole number as text.'))
  declare readonly position: string;

  @Field(instant('When this system wrote it.'))
  declare readonly recordedAt: string;

  @Field(view(() => ActorView, 'Who wrote it.'))
  declare readonly actor: ActorView;

  @Optional(view(() => DateView, 'When it happened in the world, as first recorded.'))
  declare readonly occurred?: DateView;

  @Optional(day('Since when one could know it; left out for what counts as known since ever.'))
  declare readonly knownOn?: string;

  @Optional(oneOf(['high', 'medium', 'low'], 'How sure it was.'))
  declare readonly confidence?: 'high' | 'medium' | 'low';

  @Field(view(() => SourceView, 'Where it is to be read.'))
  declare readonly source: SourceView;

  @Field(listOf(view(() => StatedField, 'What it said when it was recorded.')))
  declare readonly says: readonly StatedField[];

  @Optional(view(() => FreeTextView, 'Why: of what corrects, retracts, withdraws, disputes or contests.'))
  declare readonly reason?: FreeTextView;

  @Optional(
    listOf(
      view(() => ChangedField, 'Of a correction: what changed, for those who knew of it from its day on.'),
    ),
  )
  declare readonly changes?: readonly ChangedField[];
}

/** Who did what to a subject, and why: every event that the replay can see, in the order of recording. */
export class HistoryView {
  @Field(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Field(text('The subject, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Field(text('What it is called.'))
  declare readonly title: string;

  @Field(whole('How many events the subject has at that position: what If-Match takes.'))
  declare readonly version: number;

  @Field(listOf(view(() => HistoryStep, 'Newest last.')))
  declare readonly steps: readonly HistoryStep[];

  @Optional(whole('Give it as from to get the steps that follow; left out where these are the last.'))
  declare readonly next?: number;
}
