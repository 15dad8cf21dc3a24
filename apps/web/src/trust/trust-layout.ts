import { fieldOf } from '../api-client/entry-fields.ts';
import type { TimelineEntry } from '#contracts/timeline';
import { isMoneyToTrust } from '../labels/entry-labels.ts';
import { amountsLabel } from '../labels/money-labels.ts';
import { shortTitles } from '../labels/short-titles.ts';
import { dayNumber, middleOf, spanOf } from '../picture/days.ts';
import { fitText, type MeasureText } from '../picture/fit-text.ts';
import { entryMark, type EntryMark } from '../picture/entry-mark.ts';
import { laneOf } from '../picture/lanes.ts';
import { markReach, placeLives, type PlacedLives } from '../policy/place-lives.ts';
import { policyLives, type PolicyLife } from '../policy/policy-lives.ts';
import { seatInRows } from '../picture/rows.ts';
import { timeScale, type TimeScale } from '../picture/scale.ts';
import type { Stop } from '../picture/steering.ts';
import type { TrustHistory, TrustLine } from './trust-history.ts';

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
const aboveHeadingPx = 48;
const lineHeadingPx = 46;
export const aboveRowPx = 28;
export const wordsRowPx = 18;
const curvesPx = 150;
/** So much room the heading beside it takes. */
const leastAbovePx = 168;
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
    const text = fitText(entry.title, mostWordsPx, measure);
    const at = scale.x(middleOf(span));
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

/** Says of a policy what went to this trust, or to one that it came from, apart from what it named for all. */
function withAwards(life: PolicyLife, own: string | undefined): PolicyLife {
  const awards = Map.groupBy(life.entries.filter(isMoneyToTrust), ({ trust }) => trust?.ods ?? '');
  const toEach = [...awards].map(([ods, entries]) => {
    const sums = amountsLabel(entries.flatMap((entry) => fieldOf(entry, 'amount') ?? []));
    const whom = ods === own ? 'this trust' : (entries[0]?.trust?.name ?? ods);
    return `to ${whom}: ${sums === '' ? 'amount not on record' : sums}`;
  });
  const all = life.amounts === '' ? [] : [`in all: ${life.amounts}`];
  return { ...life, amounts: [...toEach, ...all].join('; ') };
}

function livesAbove(history: TrustHistory, asAt: string): readonly PolicyLife[] {
  const named = history.above.map(({ policy, subject, kind, title }) => ({
    ref: policy ?? subject,
    kind,
    title,
  }));
  const known = new Map(history.ties.map(({ policy }) => [policy.ref, policy]));
  const titles = [...new Map(named.map((one) => [one.ref, { ...one, ...known.get(one.ref) }])).values()];
  return policyLives(history.above, {
    policies: new Map(),
    names: shortTitles(titles),
    asAt: dayNumber(asAt),
  })
    .map((life) => withAwards(life, history.lines.at(-1)?.ods))
    .map((life) => (history.pale.has(life.ref) ? { ...life, pale: true } : life));
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
      life.entries.map((entry) => trustMark(entry, aboveY(layout, row), scale, 6, life.pale)),
    ),
    ...lines.flatMap(({ line, y }) => [
      ...line.life.map((entry) => trustMark(entry, y, scale, 5)),
      ...line.steps.map((entry) => trustMark(entry, y, scale, 6.5)),
    ]),
  ];
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
