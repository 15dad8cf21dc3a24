import type { TimelineEntry } from '#contracts/timeline';
import type { LaneChoice, LaneHeight } from './lane-choice.ts';
import { laneHeights, type GivenHeight, type LaneWish } from './lane-heights.ts';
import { lifeLaneIds, type LifeLaneId, type NationalParts } from './national-parts.ts';
import { fitStacks, stackWish, type StackLaneId } from './stack-heights.ts';
import { namesRoomPx, namesBesideMarks, type NameBesideMark } from './trust-names.ts';
import type { MeasureText } from '../picture/fit-text.ts';
import { laneIds, type LaneId } from '../picture/lanes.ts';
import type { TimeScale } from '../picture/scale.ts';
import { allIn, stackPicture, type StackRoom } from '../picture/stack-marks.ts';
import { fitLives, livesHeight, type FittedLives } from '../policy/tight-lives.ts';
import { fitPromises, promisesHeight, type FittedPromises } from '../promise/fit-promises.ts';

/** A lane's place; `top` is where its content begins. */
export interface LaneBox {
  readonly id: LaneId;
  readonly state: LaneHeight;
  readonly top: number;
  readonly height: number;
  /** All that its content would need. */
  readonly wholePx: number;
  /** Height of a row, or of a stacked mark. */
  readonly rowPx: number;
  /** The lowest row of stacked marks stands on it; only in lanes of stacks. */
  readonly baseline: number;
  /** Room of the stacks over their ground and under it; those that are higher are counted. */
  readonly stackRoom: Pick<StackRoom, 'upPx' | 'downPx'>;
  /** Lines for whose words there is no room. */
  readonly leftOut: number;
}

/** Days in sight and the room that they have. */
export interface NationalRoom {
  /** From days to pixels of the picture as it is seen: the first day in sight is at 0. */
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** Height that the lanes are fitted into. */
  readonly roomPx: number;
  readonly choice: LaneChoice;
  readonly measure: MeasureText;
}

/** Rows and heights of everything, for the days in sight; they stay while the reader pans and zooms, and are made anew after. */
export interface NationalLayout extends NationalParts {
  readonly widthPx: number;
  readonly lanes: readonly LaneBox[];
  readonly heightPx: number;
  readonly placed: Readonly<Record<LifeLaneId, FittedLives>>;
  readonly promises: FittedPromises;
  /** Names beside the marks of a lane of stacks in which there are few. */
  readonly names: ReadonlyMap<LaneId, readonly NameBesideMark[]>;
}

const rowPx = 18;
const shareRowPx = 16;
const leastSharesPx = 44;
/** Between a lane's content and the line that parts it from the next. */
export const lanePaddingPx = 4;

const isLifeLane = (id: LaneId): id is LifeLaneId => lifeLaneIds.some((one) => one === id);

const placesOf = ({ scale, widthPx, measure }: NationalRoom) => ({ scale, widthPx, measure });

/** Stacks with the names of their trusts over them, where there are few. */
function stacksWish(id: StackLaneId, entries: readonly TimelineEntry[], { scale, widthPx }: NationalRoom) {
  const { whole, least } = stackWish(id, entries, scale, widthPx);
  return { whole: whole + namesRoomPx(entries, scale, widthPx), least };
}

/** Heights between which each lane that has anything to show can be fitted. */
function wishes(parts: NationalParts, room: NationalRoom): readonly LaneWish[] {
  return laneIds.flatMap((id): LaneWish[] => {
    const entries = parts.entries.get(id) ?? [];
    if (entries.length === 0) return [];
    if (isLifeLane(id)) return [{ id, ...livesHeight(parts.lives[id], placesOf(room), rowPx) }];
    switch (id) {
      case 'promises':
        return [{ id, ...promisesHeight(entries, room.scale, room.widthPx) }];
      case 'shares': {
        const seen = parts.shares.filter(
          ({ span }) => room.scale.x(span.to) >= 0 && room.scale.x(span.from) <= room.widthPx,
        );
        return [{ id, whole: Math.max(leastSharesPx, seen.length * shareRowPx), least: leastSharesPx }];
      }
      case 'trusts':
      case 'trust-lives':
        return [{ id, ...stacksWish(id, entries, room) }];
    }
  });
}

/** Names in a lane of stacks, from its ground. */
function namesIn(entries: readonly TimelineEntry[], lane: LaneBox, room: NationalRoom) {
  const { id, state, top, height, baseline, rowPx: cell, stackRoom } = lane;
  const { scale, widthPx, measure } = room;
  const few = (id === 'trusts' || id === 'trust-lives') && namesRoomPx(entries, scale, widthPx) > 0;
  if (!few || state === 'folded') return [];
  return namesBesideMarks(stackPicture(entries, scale, { ...stackRoom, cell }), {
    ...{ top: top - baseline, bottom: top + height - baseline },
    ...{ widthPx, measure, radius: cell / 2 },
  });
}

type Row = Pick<LaneBox, 'rowPx' | 'baseline' | 'leftOut' | 'stackRoom'>;

const noStacks = { baseline: 0, stackRoom: allIn(0) } as const;

/** The layout of the national picture: lanes from those in charge down to the trusts, on one time axis. */
export function nationalLayout(parts: NationalParts, room: NationalRoom): NationalLayout {
  const wanted = wishes(parts, room);
  const gaps = wanted.length * lanePaddingPx * 2;
  const heights = laneHeights(wanted, room.roomPx - gaps, room.choice);
  const given = (id: LaneId): GivenHeight => heights.get(id) ?? { state: 'folded', height: 0 };
  const livesIn = (id: LifeLaneId) => fitLives(parts.lives[id], placesOf(room), given(id).height);
  const placed = {
    'in-charge': livesIn('in-charge'),
    strategy: livesIn('strategy'),
    money: livesIn('money'),
    standards: livesIn('standards'),
  };
  const promises = fitPromises(parts.entries.get('promises') ?? [], given('promises').height, placesOf(room));
  const rowOf = (id: LaneId): Row => {
    const { height } = given(id);
    if (isLifeLane(id)) {
      const { rows, leftOut } = placed[id];
      return { ...noStacks, rowPx: Math.min(rowPx, height / Math.max(1, rows)), leftOut };
    }
    if (id === 'promises') return { ...noStacks, rowPx: promises.rowPx, leftOut: promises.leftOut };
    if (id === 'shares') return { ...noStacks, rowPx: shareRowPx, leftOut: 0 };
    const entries = parts.entries.get(id) ?? [];
    return { ...fitStacks(id, entries, height, room.scale, room.widthPx), leftOut: 0 };
  };
  let y = 0;
  const lanes = wanted.map(({ id, whole }): LaneBox => {
    const { state, height } = given(id);
    const top = y + lanePaddingPx;
    y = top + height + lanePaddingPx;
    const { baseline, ...row } = rowOf(id);
    return { id, state, top, height, wholePx: whole, baseline: top + baseline, ...row };
  });
  const names = new Map(
    lanes.map((lane) => [lane.id, namesIn(parts.entries.get(lane.id) ?? [], lane, room)] as const),
  );
  return { ...parts, widthPx: room.widthPx, lanes, heightPx: y, placed, promises, names };
}
