import { count, id, line, position } from '#domain/schema';
import { instant, Property, view } from '../answer/index.ts';
import { Replay } from '../replay/index.ts';
import { TimelineEntry } from '../timeline/index.ts';

/** An event about an entry, as a CloudEvent (1.0) in JSON. */
export class FeedEvent {
  @Property(line('The version of CloudEvents: 1.0.'))
  declare readonly specversion: string;

  @Property(id('For good: the id of the event in the log.'))
  declare readonly id: string;

  @Property(line('The address of this installation’s feed.'))
  declare readonly source: string;

  @Property(
    line(
      'throughline. and the type of the event: that of the entry, or throughline.EntryCorrected, throughline.EntryRetracted.',
    ),
  )
  declare readonly type: string;

  @Property(line('The stream that it belongs to, such as policy-ltp-2019.'))
  declare readonly subject: string;

  @Property(instant('When this system wrote it.'))
  declare readonly time: string;

  @Property(line('application/json.'))
  declare readonly datacontenttype: string;

  @Property(position('Place of the event in the log, as in the id of the message. A whole number as text.'))
  declare readonly position: string;

  @Property(
    view(
      () => TimelineEntry,
      'The entry as it stood then; of a retraction, as it was before it was taken back.',
    ),
  )
  declare readonly data: TimelineEntry;
}

/** Distance of an answer from the newest. */
export class NewsView {
  @Property(view(() => Replay, 'The three clocks that this answer used.'))
  declare readonly replay: Replay;

  @Property(position('The position asked about.'))
  declare readonly since: string;

  @Property(count('Entries that were recorded since.'))
  declare readonly recorded: number;

  @Property(count('Entries that were there, and were corrected or taken back since.'))
  declare readonly changed: number;
}
