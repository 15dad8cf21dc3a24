import type { TimelineEntry } from '#contracts/timeline';
import { middleOf, spanOf } from '../picture/days.ts';
import { fitText, type MeasureText } from '../picture/fit-text.ts';
import { entryMark, type EntryMark } from '../picture/entry-mark.ts';
import { laneOf } from '../picture/lanes.ts';
import { labelPlace, markReach, placeLives, type PlacedLives } from '../policy/place-lives.ts';
import { seatInRows } from '../picture/rows.ts';
import { timeScale, type TimeScale } from '../picture/scale.ts';
import type { Stop } from '../picture/steering.ts';
import type { TrustHistory, TrustLine } from './trust-history.ts';
import { wordBox, type LeadRoom } from './tie-curves.ts';
import { livesAbove } from './trust-lives.ts';

/** A step's words under its trust's line. */
export interface StepLabel {
  readonly entry: TimelineEntry;
  readonly row: number;
  readonly side: 'right' | 'left';
  readonly text: string;
}

/** A trust's line: `y` is the line, words stand under it. */
export interface PlacedLine {
  readonly line: TrustLine;
  readonly y: number;
  readonly words: readonly StepLabel[];
}

/** All that does not change when one zooms. */
export interface TrustLayout {
  readonly history: TrustHistory;
  /** Top of the first row of policies. */
  readonly aboveTop: number;
  readonly above: PlacedLives;
  readonly lines: readonly PlacedLine[];
  readonly heightPx: number;
}

const aboveTop = 18;
/** For a heading above the policies, and above each line. */
const aboveHeadingPx = 122;
const lineHeadingPx = 46;
export const aboveRowPx = 28;
export const wordsRowPx = 18;
/** From a trust's line to the first row of words under it. */
export const wordsTopPx = 22;
const curvesPx = 150;
/** So much room the heading beside it takes. */
const leastAbovePx = 196;
const wordsGapPx = 20;
const leastLinePx = 84;
const bareLinePx = 64;
const mostWordsPx = 280;

/** The middle of a policy's row. */
const aboveY = ({ aboveTop: top }: TrustLayout, row: number): number => top + (row + 0.5) * aboveRowPx;

interface LineSettings {
  readonly scale: TimeScale;
  readonly widthPx: number;
  readonly measure: MeasureText;
}

function wordsUnder(line: TrustLine, { scale, widthPx, measure }: LineSettings): readonly StepLabel[] {
  const steps = line.steps.toSorted((a, b) => a.occurred.earliestOn.localeCompare(b.occurred.earliestOn));
  const boxes = steps.map((entry) => {
    const span = spanOf(entry.occurred);
    const at = scale.x(middleOf(span));
    const room = Math.max(at, widthPx - at) - markReach;
    const text = fitText(entry.title, Math.min(mostWordsPx, room), measure);
    return { id: entry.id, from: at - markReach, to: at - markReach, labelWidth: measure(text), text };
  });
  const seats = seatInRows(boxes, widthPx);
  return steps.map((entry, index) => {
    const { row, side } = seats.get(entry.id) ?? { row: 0, side: 'right' };
    return { entry, row, side: side === 'left' ? 'left' : 'right', text: boxes[index]?.text ?? entry.title };
  });
}

function placedLines(history: TrustHistory, top: number, heading: number, settings: LineSettings) {
  let y = top;
  const lines = history.lines.map((line): PlacedLine => {
    const words = wordsUnder(line, settings);
    y += heading;
    const placed = { line, y, words };
    const rows = Math.max(0, ...words.map(({ row }) => row + 1));
    y += rows === 0 ? bareLinePx : Math.max(leastLinePx, wordsGapPx + rows * wordsRowPx + 30);
    return placed;
  });
  return { lines, heightPx: y };
}

/** Settings of the layout of a trust's picture. */
export interface TrustSettings {
  readonly asAt: string;
  readonly widthPx: number;
  /** Headings stand above what they name, where there is no margin for them. */
  readonly headingsAbove: boolean;
  readonly measure: MeasureText;
}

/** The layout of a trust's picture: rows for policies, room for the curves, a line for each trust. */
export function trustLayout(history: TrustHistory, settings: TrustSettings): TrustLayout {
  const { asAt, widthPx, measure, headingsAbove } = settings;
  const scale = timeScale(history.usual, widthPx);
  const above = placeLives(livesAbove(history, asAt), scale, widthPx, measure);
  const top = aboveTop + (headingsAbove ? aboveHeadingPx : 0);
  const rows = above.rows * aboveRowPx;
  const foot = top + Math.max(leastAbovePx, rows + (history.ties.length === 0 ? 30 : curvesPx));
  const lines = placedLines(history, foot, headingsAbove ? lineHeadingPx : 0, { scale, widthPx, measure });
  return { history, above, aboveTop: top, ...lines };
}

/** Money stands among the policies as money, in whichever lane the national picture has it. */
function trustMark(
  entry: TimelineEntry,
  y: number,
  scale: TimeScale,
  radius: number,
  pale = false,
): EntryMark {
  const isAward = entry.category === 'policy' && entry.trust !== undefined;
  return isAward
    ? entryMark(entry, { lane: 'money', y, radius, shape: 'diamond' }, scale)
    : entryMark(entry, { lane: laneOf(entry), y, radius, pale }, scale);
}

/** Every entry's mark at a zoom: policies above, steps and the trust's own life on its line. */
export function trustMarks(layout: TrustLayout, scale: TimeScale): readonly EntryMark[] {
  const { above, lines } = layout;
  return [
    ...above.lives.flatMap(({ life, row }) =>
      life.entries.map((entry) =>
        trustMark(
          entry,
          aboveY(layout, row),
          scale,
          entry.eventType === 'TargetRevised' ? 4.5 : 6,
          life.pale,
        ),
      ),
    ),
    ...lines.flatMap(({ line, y }) => [
      ...line.life.map((entry) => trustMark(entry, y, scale, 5)),
      ...line.steps.map((entry) => trustMark(entry, y, scale, 6.5)),
    ]),
  ];
}

/** The room that the words of policies and of steps leave for lead times, at a zoom. */
export function leadRoom(layout: TrustLayout, scale: TimeScale, measure: MeasureText): LeadRoom {
  const { above, lines, history } = layout;
  const box = (x: number, y: number, width: number, anchor: 'start' | 'end') =>
    wordBox(anchor === 'start' ? x : x - width, y + 4, width);
  const policies = above.lives.map((placed) => {
    const { x, anchor } = labelPlace(placed, scale);
    return box(x, aboveY(layout, placed.row), placed.textWidth, anchor);
  });
  const steps = lines.flatMap(({ y, words }) =>
    words.map(({ entry, row, side, text }) => {
      const x = scale.x(middleOf(spanOf(entry.occurred)));
      const anchor = side === 'right' ? 'start' : 'end';
      return box(x, y + wordsTopPx + row * wordsRowPx, measure(text), anchor);
    }),
  );
  const { from, to } = history.usual;
  return { left: scale.x(from), right: scale.x(to), words: [...policies, ...steps] };
}

/** The marks as the keyboard knows them: the policies, then one lane for each trust. */
export function trustStops(marks: readonly EntryMark[], { lines }: TrustLayout): readonly Stop[] {
  return marks.map(({ entry, x, y }) => ({
    id: entry.id,
    lane: lines.findIndex((line) => line.y === y) + 1,
    x,
    y,
  }));
}
