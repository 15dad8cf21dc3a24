import type { TimelineEntry } from '#contracts/timeline';
import type { MarkShape } from './shapes.ts';

/** One entry as one mark of a figure: its place before panning, and as wide as what is not known of its date. */
export interface FigureMark {
  readonly entry: TimelineEntry;
  readonly lane: string;
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  readonly spanPx: number;
  readonly radius: number;
}
