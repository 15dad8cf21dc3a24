import type { FollowingTrust } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { middleOf, spanOf } from '../picture/days.ts';
import { entryMark, type EntryMark, type MarkSettings } from '../picture/entry-mark.ts';
import { lineCount, type MeasureText } from '../picture/fit-text.ts';
import type { TimeScale } from '../picture/scale.ts';
import type { MarkShape } from '../picture/shapes.ts';
import { shortTrustName } from '../labels/trust-labels.ts';
import type { Follower } from './policy-followers.ts';

/** A step of a trust at its height in the row: those that would touch stand one below the other. */
interface PlacedStepOfTrust {
  readonly step: FollowingTrust;
  readonly y: number;
}

/** One trust's row: its name from `top` on, its marks on lines of their own. */
export interface FollowerRow {
  readonly follower: Follower;
  readonly top: number;
  /** The middle of its first line of marks. */
  readonly y: number;
  readonly steps: readonly PlacedStepOfTrust[];
}

/** The heading of the trusts with one tie, and the top of its strip. */
export interface FollowerHeading {
  readonly tie: Follower['tie'];
  readonly count: number;
  readonly top: number;
}

/** The trusts that followed, as drawn, in the order in which they are listed. */
export interface FollowerRows {
  readonly headings: readonly FollowerHeading[];
  readonly rows: readonly FollowerRow[];
  /** Heights at which the years are said again. */
  readonly years: readonly number[];
  readonly foot: number;
}

/** The room that a row of the picture has for its name. */
export interface RowSettings {
  readonly headingsAbove: boolean;
  readonly marginPx: number;
  readonly measure: MeasureText;
}

/** The pitch of lines of marks: each is a target of that size. */
const linePx = 24;
const nameLinePx = 15;
const namePadPx = 9;
const headingPx = 44;
/** A narrow screen breaks headings into two lines, over the years. */
const headingAbovePx = 62;
const yearsPx = 22;
/** So many rows stand under one line of years. */
const rowsPerYears = 16;
const nameRoomPx = 14;
/** On a narrow screen a name may be as wide as the screen. */
const roomAbovePx = 270;
const radius = 6;

/** Words under the name of a trust that was named or funded and of which nothing came as far as is known. */
export const withoutOutcomeWords = 'no milestone reached since on record';

/** Lines of marks: each step on the first on which it keeps clear of those before it. */
function levelsOf(steps: readonly FollowingTrust[], scale: TimeScale): readonly number[] {
  const taken: number[] = [];
  return steps.map(({ occurred }) => {
    const x = scale.x(middleOf(spanOf(occurred)));
    const free = taken.findIndex((last) => x - last >= linePx);
    const level = free < 0 ? taken.length : free;
    taken[level] = x;
    return level;
  });
}

const byMiddle = (a: FollowingTrust, b: FollowingTrust) =>
  middleOf(spanOf(a.occurred)) - middleOf(spanOf(b.occurred));

function rowOf(
  follower: Follower,
  top: number,
  scale: TimeScale,
  settings: RowSettings,
): FollowerRow & { readonly foot: number } {
  const { headingsAbove, marginPx, measure } = settings;
  const room = headingsAbove ? roomAbovePx : marginPx - nameRoomPx;
  const words = [shortTrustName(follower.name), ...(follower.withoutOutcome ? [withoutOutcomeWords] : [])];
  const lines = words.reduce((sum, text) => sum + lineCount(text, room, measure), 0);
  const namePx = lines * nameLinePx + namePadPx;
  const y = top + linePx / 2 + (headingsAbove ? namePx : 0);
  const steps = [...follower.steps, ...follower.setbacks].sort(byMiddle);
  const levels = levelsOf(steps, scale);
  const marksPx = Math.max(1, ...levels.map((level) => level + 1)) * linePx;
  return {
    ...{ follower, top, y },
    steps: steps.map((step, index) => ({ step, y: y + (levels[index] ?? 0) * linePx })),
    foot: top + (headingsAbove ? namePx + marksPx : Math.max(namePx, marksPx)),
  };
}

/** Rows of trusts under a heading for each tie; the years are said again over each heading's rows and every few rows. */
export function followerRows(
  followers: readonly Follower[],
  top: number,
  scale: TimeScale,
  settings: RowSettings,
): FollowerRows {
  const headings: FollowerHeading[] = [];
  const rows: FollowerRow[] = [];
  const years: number[] = [];
  let foot = top;
  for (const [tie, own] of Map.groupBy(followers, (one) => one.tie)) {
    headings.push({ tie, count: own.length, top: foot });
    foot += settings.headingsAbove ? headingAbovePx : headingPx;
    years.push(foot);
    for (const [index, follower] of own.entries()) {
      if (index > 0 && index % rowsPerYears === 0) {
        foot += yearsPx;
        years.push(foot);
      }
      const row = rowOf(follower, foot, scale, settings);
      rows.push(row);
      foot = row.foot;
    }
    foot += nameRoomPx;
  }
  return { headings, rows, years, foot };
}

/** The shape of each sort of step. */
export const stepShapes: Readonly<Record<FollowingTrust['step'], MarkShape>> = {
  live: 'disc',
  contract: 'ring',
  planned: 'dashed-ring',
  naming: 'square',
  money: 'diamond',
  other: 'dot',
  setback: 'cross',
};

/** The marks of each row at a zoom; widest dates first, so that no bar lies over a mark. */
export function stepMarks(
  { rows }: FollowerRows,
  entries: ReadonlyMap<string, TimelineEntry>,
  scale: TimeScale,
): readonly EntryMark[] {
  return rows.flatMap((row) =>
    row.steps
      .flatMap(({ step, y }) => {
        const entry = entries.get(step.entryId);
        const lane: MarkSettings['lane'] = step.step === 'money' ? 'money' : 'trusts';
        return entry ? [entryMark(entry, { lane, y, radius, shape: stepShapes[step.step] }, scale)] : [];
      })
      .sort((a, b) => b.spanPx - a.spanPx),
  );
}
