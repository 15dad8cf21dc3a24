import type { TimelineEntry } from '#contracts/timeline';
import type { ComparedAs } from '../compared/comparison.ts';
import { middleOf, spanOf } from './days.ts';
import type { LaneId } from './lanes.ts';
import type { TimeScale } from './scale.ts';
import { entryShape, type MarkShape } from './shapes.ts';

/** Many entries of one sort and day under one mark. */
export interface MarkedTogether {
  /** Unlike that of any entry: each of them may have a mark of its own elsewhere. */
  readonly id: string;
  /** Name of the mark: `awarded: 10 trusts`. */
  readonly words: string;
  readonly entries: readonly TimelineEntry[];
  /** Drawn as its number: the marks could not be told apart. */
  readonly counted?: true;
}

/** One entry as one mark of a picture, its centre in pixels before panning; all but the entries are plain values. */
export interface EntryMark {
  readonly entry: TimelineEntry;
  /** All that it stands for, where these are many; `entry` is the first of them. */
  readonly together?: MarkedTogether;
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
  /** Words are looked for, and it has them, or has not; left out while there are none. */
  readonly found?: boolean;
  /** Two readings are compared, and tell it otherwise; left out where they hold it alike. */
  readonly as?: ComparedAs;
}

/** Id of a mark, by which it is opened, reached and lit: its entry's, but where it stands for many. */
export const markId = ({ entry, together }: Pick<EntryMark, 'entry' | 'together'>): string =>
  together?.id ?? entry.id;

/** The parts of a mark that its picture decides. */
export interface MarkSettings extends Pick<EntryMark, 'lane' | 'y' | 'radius' | 'pale' | 'together'> {
  /** Left out: the shape of its kind of entry. */
  readonly shape?: MarkShape;
}

/** The mark of an entry in the middle of the days that its date may stand for. */
export function entryMark(
  entry: TimelineEntry,
  { lane, y, radius, together, pale = false, shape = entryShape(entry) }: MarkSettings,
  scale: TimeScale,
): EntryMark {
  const span = spanOf(entry.occurred);
  const spanPx = (span.to - span.from) * scale.pxPerDay;
  return {
    ...{ entry, lane, shape, x: scale.x(middleOf(span)), y, spanPx, radius },
    ...(pale && { pale }),
    ...(together && { together }),
  };
}
