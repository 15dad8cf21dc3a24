import type { PolicyView } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { fieldOf } from '../api-client/entry-fields.ts';
import { policyStateLabel } from '../labels/policy-labels.ts';
import { yearsSpan } from '../picture/axis.ts';
import { dayNumber, isoDay, middleOf, spanAround, spanOf, type DaySpan } from '../picture/days.ts';
import { entryMark, markId, type EntryMark } from '../picture/entry-mark.ts';
import { fitText, type MeasureText } from '../picture/fit-text.ts';
import { labelGap, seatInRows, type LabelSide } from '../picture/rows.ts';
import { timeScale, type TimeScale } from '../picture/scale.ts';
import type { Stop } from '../picture/steering.ts';
import { laneOf } from '../picture/lanes.ts';
import { followerRows, stepMarks, type FollowerRows } from './follower-rows.ts';
import { lifeSteps, type LifeStep } from './life-steps.ts';
import { markReach } from './place-lives.ts';
import type { Follower } from './policy-followers.ts';

/** A step of the life at its row. */
export interface PlacedStep {
  readonly step: LifeStep;
  readonly y: number;
  readonly side: LabelSide;
  /** Its words stand in the line to the day that it promised, where that is long enough. */
  readonly overLine: boolean;
  readonly text: string;
}

/** The whole life as a bar, from its beginning to its end or, where none is on record, to the day asked for. */
export interface LifeBar {
  readonly span: DaySpan;
  readonly open: boolean;
  readonly y: number;
  readonly side: LabelSide;
  readonly text: string;
}

/** All of a policy's picture that does not change when one zooms. */
export interface PolicyLayout {
  readonly bar: LifeBar;
  readonly steps: readonly PlacedStep[];
  readonly followers: FollowerRows;
  readonly heightPx: number;
}

/** Settings of the layout of a policy's picture. */
export interface PolicyPictureSettings {
  readonly domain: DaySpan;
  readonly widthPx: number;
  /** Names and headings stand above what they name. */
  readonly headingsAbove: boolean;
  readonly marginPx: number;
  readonly measure: MeasureText;
}

const lifeRowPx = 26;
const lifeTop = 6;
const headingPx = 24;
const gapPx = 20;
const mostWordsPx = 600;
const radius = 6;
/** Share of the width that is kept free before the first mark and after the last. */
const clearShare = 0.015;

/** The last day of the last financial year that money was named for: `2024-25` ends on 31 March 2025. */
function periodEnd(entries: readonly TimelineEntry[]): number | undefined {
  const years = entries.flatMap((entry) => fieldOf(entry, 'amount')?.period?.last ?? []);
  const last = Math.max(...years.map((year) => Number(year.slice(0, 4)) + 1));
  return years.length === 0 ? undefined : dayNumber(`${String(last)}-04-01`);
}

/** From its first entry to what ended it; to its last where it was no more than a happening; else to the day asked for. */
function termOf({ entries, policy, replay }: PolicyView): DaySpan & { readonly open: boolean } {
  const asAt = dayNumber(replay.asAt) + 1;
  const whole = spanAround(entries.map(({ occurred }) => spanOf(occurred))) ?? { from: asAt, to: asAt };
  const { is, since, over = false } = policy.state;
  const open = !over && is !== 'happened';
  const ended =
    is === 'ended by its period' ? periodEnd(entries) : over && since ? spanOf(since).to : whole.to;
  return { from: whole.from, to: open ? asAt : Math.max(whole.from, ended ?? whole.to), open };
}

/** The years of a policy's picture: all of its life, what it promised, and every step of the trusts that followed. */
export function policyDomain(view: PolicyView): DaySpan {
  const steps = lifeSteps(view.entries, view.policy.title);
  const whole = spanAround([
    termOf(view),
    ...steps.flatMap(({ span, due }) => (due === undefined ? [span] : [span, due])),
    ...view.trusts.map(({ occurred }) => spanOf(occurred)),
    { from: dayNumber(view.replay.asAt), to: dayNumber(view.replay.asAt) + 31 },
  ]) ?? { from: 0, to: 0 };
  const year = (day: number) => Number(isoDay(day).slice(0, 4));
  const years = yearsSpan(year(whole.from), year(whole.to - 1));
  // No mark stands on the edge.
  const clear = (years.to - years.from) * clearShare;
  return {
    from: Math.min(years.from, Math.floor(whole.from - clear)),
    to: Math.max(years.to, Math.ceil(whole.to + clear)),
  };
}

/** The bar with its words: in it where there is room, else beside it. */
function barOf(view: PolicyView, y: number, scale: TimeScale, settings: PolicyPictureSettings): LifeBar {
  const { open, ...span } = termOf(view);
  const text = policyStateLabel(view.policy.state);
  const box = { id: 'bar', from: scale.x(span.from), to: scale.x(span.to), inside: true };
  const seat = seatInRows([{ ...box, labelWidth: settings.measure(text) }], settings.widthPx).get('bar');
  return { span, open, y, side: seat?.side ?? 'right', text };
}

/** The room that a step's date and mark take, in pixels. */
export function extentOfDate(
  { span }: LifeStep,
  scale: TimeScale,
): { readonly from: number; readonly to: number } {
  const middle = scale.x(middleOf(span));
  return {
    from: Math.min(middle - markReach, scale.x(span.from)),
    to: Math.max(middle + markReach, scale.x(span.to)),
  };
}

function placedSteps(
  steps: readonly LifeStep[],
  top: number,
  scale: TimeScale,
  { widthPx, measure }: PolicyPictureSettings,
): readonly PlacedStep[] {
  const boxes = steps.map((step) => {
    const date = extentOfDate(step, scale);
    const to = Math.max(date.to, step.due ? scale.x(step.due.to) : 0);
    const room = Math.max(widthPx - to, date.from, to - date.to) - 2 * labelGap;
    const text = fitText(step.words, Math.min(mostWordsPx, room), measure);
    const overLine = measure(text) <= to - date.to - 2 * labelGap;
    const labelWidth = overLine ? -labelGap : measure(text);
    return { id: markId(step), from: date.from, to, labelWidth, text, overLine };
  });
  const seats = seatInRows(boxes, widthPx);
  return steps.flatMap((step, index) => {
    const [box, seat] = [boxes[index], seats.get(markId(step))];
    return box && seat
      ? [
          {
            ...{ step, text: box.text, overLine: box.overLine },
            ...{ side: seat.side, y: top + (seat.row + 0.5) * lifeRowPx },
          },
        ]
      : [];
  });
}

/** The layout of a policy's picture: its life in rows, then one row for each trust that followed. */
export function policyLayout(
  view: PolicyView,
  followers: readonly Follower[],
  settings: PolicyPictureSettings,
): PolicyLayout {
  const { domain, widthPx, headingsAbove } = settings;
  const scale = timeScale(domain, widthPx);
  const top = lifeTop + (headingsAbove ? headingPx : 0);
  const steps = placedSteps(lifeSteps(view.entries, view.policy.title), top + lifeRowPx, scale, settings);
  const foot = Math.max(top + lifeRowPx, ...steps.map(({ y }) => y + lifeRowPx / 2));
  const rows = followerRows(followers, foot + gapPx, scale, settings);
  return {
    bar: barOf(view, top + lifeRowPx / 2, scale, settings),
    steps,
    followers: rows,
    heightPx: rows.foot,
  };
}

/** Every mark at a zoom: the steps of its life, then those of each trust. */
export function policyMarks(
  { steps, followers }: PolicyLayout,
  entries: ReadonlyMap<string, TimelineEntry>,
  scale: TimeScale,
): readonly EntryMark[] {
  return [
    ...steps.map(({ step: { entry, together }, y }) =>
      together === undefined
        ? entryMark(entry, { lane: laneOf(entry), y, radius }, scale)
        : entryMark(entry, { lane: 'money', shape: 'diamond', y, radius, together }, scale),
    ),
    ...stepMarks(followers, entries, scale),
  ];
}

/** The marks as the keyboard knows them: the policy's life, then a lane for each trust. */
export function policyStops(
  marks: readonly EntryMark[],
  { steps, followers }: PolicyLayout,
): readonly Stop[] {
  const inLife = new Set(steps.map(({ step }) => markId(step)));
  const lanes = new Map(followers.rows.map(({ follower }, index) => [follower.ods, index + 1]));
  return marks.map((mark) => {
    const id = markId(mark);
    const lane = inLife.has(id) ? 0 : (lanes.get(mark.entry.trust?.ods ?? '') ?? 0);
    return { id, lane, x: mark.x, y: mark.y };
  });
}
