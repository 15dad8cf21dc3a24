import { count, day, flag, id, line, list, ownWords } from '#domain/schema';
import { OptionalProperty, Property, view, viewList, type FreeTextView } from '../answer/index.ts';
import { StatedField } from '../history/index.ts';
import { ClaimView } from '../influence/index.ts';
import { PathParameter } from '../request/index.ts';
import { Replay } from '../replay/index.ts';
import { TimelineEntry } from '../timeline/index.ts';

/** The path of an entry. */
export class EntryPath {
  @PathParameter(id('Id of the entry.'), '0191c5d2-0000-7000-8000-000000000001')
  declare readonly entryId: string;
}

/** That an entry was taken back. */
export class RetractionView {
  @Property(day('Since when one could know it.'))
  declare readonly knownOn: string;

  @Property(ownWords('Why.'))
  declare readonly reason: FreeTextView;
}

/** One entry at its permanent link, whether it has happened by the day asked for or not. */
export class EntryView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(
    view(() => TimelineEntry, 'What it says at the replay; of one that was taken back, what it last said.'),
  )
  declare readonly entry: TimelineEntry;

  @Property(flag('It was taken back: no timeline shows it at this replay.'))
  declare readonly retracted: boolean;

  @OptionalProperty(view(() => RetractionView, 'That it was taken back, and why.'))
  declare readonly retraction?: RetractionView;

  @Property(viewList(() => StatedField, 'Each field of the event as it stands, by its name.'))
  declare readonly says: readonly StatedField[];

  @Property(list(line('Names of the fields of the event that a correction may restate.')))
  declare readonly correctable: readonly string[];

  @Property(count('Version of the shape of the event: what a correction names.'))
  declare readonly schemaVersion: number;

  @Property(count('How many events the subject has at that position: what If-Match takes.'))
  declare readonly version: number;

  @Property(
    viewList(() => ClaimView, 'Of a milestone: which policies are said to have helped or hindered it.'),
  )
  declare readonly claims: readonly ClaimView[];
}
