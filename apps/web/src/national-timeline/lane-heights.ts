import type { LaneChoice, LaneHeight } from './lane-choice.ts';
import type { LaneId } from '../picture/lanes.ts';

/** Heights between which a lane can be fitted, in pixels of its content. */
export interface LaneWish {
  readonly id: LaneId;
  /** All that it needs for its rows and words. */
  readonly whole: number;
  /** The least with which its marks can be told apart. */
  readonly least: number;
}

/** The height that a lane is given, and on what grounds. */
export interface GivenHeight {
  readonly state: LaneHeight;
  readonly height: number;
}

/** A folded lane: one line of marks beside its heading. */
export const foldedPx = 20;

/** Lanes that are folded where even the least of all is too much, the first of them first. */
const foldFirst: readonly LaneId[] = ['shares', 'trust-lives', 'in-charge', 'standards', 'money', 'strategy'];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Shares out what is left over between the least and the whole of each; where there is not even the least, all have less. */
function shared(wishes: readonly LaneWish[], roomPx: number): ReadonlyMap<LaneId, number> {
  const needed = sum(wishes.map(({ least }) => least));
  if (needed > roomPx)
    return new Map(wishes.map(({ id, least }) => [id, Math.floor((least * roomPx) / needed)]));
  const spare = roomPx - needed;
  const wanted = sum(wishes.map(({ whole, least }) => whole - least));
  const share = wanted <= spare ? 1 : spare / wanted;
  return new Map(wishes.map(({ id, whole, least }) => [id, Math.floor(least + (whole - least) * share)]));
}

/** Those that have to be folded for the rest to have its least. */
function toFold(wishes: readonly LaneWish[], roomPx: number): ReadonlySet<LaneId> {
  const folded = new Set<LaneId>();
  const needed = () => sum(wishes.map(({ id, least }) => (folded.has(id) ? foldedPx : least)));
  for (const id of foldFirst) {
    if (needed() <= roomPx) break;
    if (wishes.some((wish) => wish.id === id && wish.least > foldedPx)) folded.add(id);
  }
  return folded;
}

/**
 * Heights that together are no more than the room, where the reader has opened no lane: one that is opened is as high as
 * it needs to be, and makes the picture higher.
 */
export function laneHeights(
  wishes: readonly LaneWish[],
  roomPx: number,
  choice: LaneChoice,
): ReadonlyMap<LaneId, GivenHeight> {
  const chosen = (id: LaneId) => choice.get(id) ?? 'fitted';
  const shown = wishes.filter(({ id }) => chosen(id) !== 'folded');
  const room = roomPx - (wishes.length - shown.length) * foldedPx;
  const folded = toFold(shown, room);
  const kept = shown.filter(({ id }) => !folded.has(id));
  const heights = shared(kept, room - folded.size * foldedPx);
  return new Map(
    wishes.map(({ id, whole }): [LaneId, GivenHeight] => {
      if (chosen(id) === 'whole') return [id, { state: 'whole', height: whole }];
      const height = heights.get(id);
      if (height === undefined) return [id, { state: 'folded', height: foldedPx }];
      return [id, { state: 'fitted', height }];
    }),
  );
}
