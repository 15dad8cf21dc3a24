import type { TimelineEntry } from '#contracts/timeline';
import { middleOf, spanOf } from './days.ts';
import type { LaneId } from './lanes.ts';
import type { TimeScale } from './scale.ts';
import { entryShape, type MarkShape } from './shapes.ts';

/** One entry as one mark of a picture, its centre in pixels before panning; all but the entry are plain values. */
export interface EntryMark {
  readonly entry: TimelineEntry;
  /** Gives the colour, and the band that the keyboard goes along. */
  readonly lane: LaneId;
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  /** Width of the days that the date may stand for; 0 in a stack, where a bar shows it. */
  readonly spanPx: number;
  /** Half of the size of the shape. */
  readonly radius: number;
  /** It stands back behind the others. */
  readonly pale?: boolean;
}

/** The parts of a mark that its picture decides. */
export interface MarkSettings extends Pick<EntryMark, 'lane' | 'y' | 'radius' | 'pale'> {
  /** Left out: the shape of its kind of entry. */
  readonly shape?: MarkShape;
}

/** The mark of an entry in the middle of the days that its date may stand for. */
export function entryMark(
  entry: TimelineEntry,
  { lane, y, radius, pale = false, shape = entryShape(entry) }: MarkSettings,
  scale: TimeScale,
): EntryMark {
  const span = spanOf(entry.occurred);
  const spanPx = (span.to - span.from) * scale.pxPerDay;
  return { entry, lane, shape, x: scale.x(middleOf(span)), y, spanPx, radius, ...(pale && { pale }) };
}
