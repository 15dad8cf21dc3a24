import type { PolicySummary } from '#contracts/policy';
import type { TimelineEntry } from '#contracts/timeline';
import { shortTitles } from '../labels/short-titles.ts';
import type { DayNumber, DaySpan } from '../picture/days.ts';
import type { MeasureText } from '../picture/fit-text.ts';
import { byLane, hasMark, laneIds, type LaneId } from '../picture/lanes.ts';
import { placeLives, type PlacedLives } from '../policy/place-lives.ts';
import { placePromises, type PlacedPromises } from '../promise/place-promises.ts';
import { policyLives } from '../policy/policy-lives.ts';
import { timeScale, type TimeScale } from '../picture/scale.ts';
import { seriesLines, shareScale, sharesOf, type Share, type SeriesLine } from '../adoption/shares.ts';
import { stackPicture } from '../picture/stack-marks.ts';

export const lifeLaneIds = ['in-charge', 'strategy', 'money', 'standards'] as const;
/** A lane in which each policy has a line of its own. */
export type LifeLaneId = (typeof lifeLaneIds)[number];

/** A lane's place; `top` is where its content begins. */
export interface LaneBox {
  readonly id: LaneId;
  /** Top of its heading, which is beside the lane or above it. */
  readonly head: number;
  readonly top: number;
  readonly height: number;
  /** The lowest row of stacked marks stands on it; only in lanes of stacks. */
  readonly baseline: number;
}

/** Data and settings that the national picture is made from. */
export interface NationalInput {
  readonly entries: readonly TimelineEntry[];
  readonly policies: readonly PolicySummary[];
  readonly asAt: DayNumber;
  readonly domain: DaySpan;
  readonly widthPx: number;
  /** Headings stand above their lanes, where there is no margin for them. */
  readonly headingsAbove: boolean;
  readonly measure: MeasureText;
}

/** All that does not change when one zooms: which lane and row each thing stands in. */
export interface NationalLayout {
  readonly domain: DaySpan;
  readonly widthPx: number;
  readonly lanes: readonly LaneBox[];
  readonly heightPx: number;
  readonly lives: Readonly<Record<LifeLaneId, PlacedLives>>;
  readonly promises: PlacedPromises;
  readonly shares: readonly Share[];
  readonly shareLines: readonly SeriesLine[];
  readonly shareScale: { readonly least: number; readonly most: number };
  readonly steps: readonly TimelineEntry[];
  readonly trustLives: readonly TimelineEntry[];
}

export const rowPx = 18;
export const promiseRowPx = 17;
export const groupGapPx = 8;
export const stepCellPx = 8;
export const lifeCellPx = 8;
export const shareRowPx = 16;
const paddingPx = 8;

const sharesHeight = (count: number) => Math.max(110, count * shareRowPx);

interface Extent {
  readonly height: number;
  readonly baseline: number;
}

function stackExtent(
  entries: readonly TimelineEntry[],
  scale: TimeScale,
  cell: number,
  above: number,
): Extent {
  const { up, down } = stackPicture(entries, scale, cell);
  return { height: above + up + down + 2, baseline: above + up };
}

/** Heights of the lanes for their content; none for a lane without entries. */
function extentsOf(
  layout: Omit<NationalLayout, 'lanes' | 'heightPx'>,
  scale: TimeScale,
): ReadonlyMap<LaneId, Extent> {
  const { lives, promises, shares, steps, trustLives } = layout;
  const ofRows = (rows: number, px: number) => ({ height: rows * px, baseline: 0 });
  const extents: [LaneId, Extent, number][] = [
    ...lifeLaneIds.map((id): [LaneId, Extent, number] => [id, ofRows(lives[id].rows, rowPx), lives[id].rows]),
    [
      'promises',
      { height: promises.rows.length * promiseRowPx + promises.groupStarts.length * groupGapPx, baseline: 0 },
      promises.rows.length,
    ],
    ['shares', { height: sharesHeight(shares.length), baseline: 0 }, shares.length],
    ['trusts', stackExtent(steps, scale, stepCellPx, 18), steps.length],
    ['trust-lives', stackExtent(trustLives, scale, lifeCellPx, 2), trustLives.length],
  ];
  return new Map(extents.filter(([, , count]) => count > 0).map(([id, extent]) => [id, extent]));
}

/** The room that a heading needs in the margin, so that lanes with little in them do not run into each other. */
const leastPx: Readonly<Record<LaneId, number>> = {
  'in-charge': 44,
  strategy: 104,
  money: 132,
  standards: 112,
  promises: 86,
  shares: 80,
  trusts: 232,
  'trust-lives': 84,
};

/** The height of a heading that stands above its lane: its title, and its shapes in as many lines as they take. */
const headingPx: Readonly<Record<LaneId, number>> = {
  'in-charge': 26,
  strategy: 58,
  money: 72,
  standards: 58,
  promises: 58,
  shares: 26,
  trusts: 58,
  'trust-lives': 42,
};

function stacked(extents: ReadonlyMap<LaneId, Extent>, headingsAbove: boolean) {
  let y = 0;
  const lanes = laneIds.flatMap((id): LaneBox[] => {
    const extent = extents.get(id);
    if (extent === undefined) return [];
    const height = headingsAbove ? extent.height : Math.max(extent.height, leastPx[id]);
    const head = y + paddingPx;
    const top = head + (headingsAbove ? headingPx[id] : 0);
    const spare = height - extent.height;
    y = top + height + paddingPx;
    // What is stacked keeps to the foot of its lane.
    return [{ id, head, top, height, baseline: top + extent.baseline + spare }];
  });
  return { lanes, heightPx: y };
}

/** The layout of the national picture: lanes from those in charge down to the trusts, on one time axis. */
export function nationalLayout(facts: NationalInput): NationalLayout {
  const { entries, policies, asAt, domain, widthPx, headingsAbove, measure } = facts;
  const lanes = byLane(entries.filter(hasMark));
  const scale = timeScale(domain, widthPx);
  const settings = {
    asAt,
    policies: new Map(policies.map((policy) => [policy.ref, policy])),
    names: shortTitles(policies),
  };
  const livesIn = (id: LifeLaneId) =>
    placeLives(policyLives(lanes.get(id) ?? [], settings), scale, widthPx, measure);
  const shares = sharesOf(lanes.get('shares') ?? []);
  const parts = {
    domain,
    widthPx,
    lives: {
      'in-charge': livesIn('in-charge'),
      strategy: livesIn('strategy'),
      money: livesIn('money'),
      standards: livesIn('standards'),
    },
    promises: placePromises(lanes.get('promises') ?? [], scale, widthPx, measure),
    shares,
    shareLines: seriesLines(shares),
    shareScale: shareScale(shares),
    steps: lanes.get('trusts') ?? [],
    trustLives: lanes.get('trust-lives') ?? [],
  };
  return { ...parts, ...stacked(extentsOf(parts, scale), headingsAbove) };
}
