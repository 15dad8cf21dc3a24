import type { PageChange, PageState } from '../page-state/page-state.ts';
import { laneIds, type LaneId } from '../picture/lanes.ts';

/** Height of a lane: what the window has for it, all that it needs, or one line. */
export type LaneHeight = 'fitted' | 'whole' | 'folded';

/** Lanes for which the reader has chosen a height; the others are fitted to the window. */
export type LaneChoice = ReadonlyMap<LaneId, LaneHeight>;

/** The value of `whole` that stands for every lane. */
export const everyLane = 'all';

const isLane = (text: string): text is LaneId => laneIds.some((id) => id === text);

const lanesIn = (text = ''): readonly LaneId[] => text.split(',').filter(isLane);

/** The lanes as the address holds them; one that it both folds and opens is open. */
export function lanesChosen({ fold, whole }: Pick<PageState, 'fold' | 'whole'>): LaneChoice {
  const open = whole === everyLane ? laneIds : lanesIn(whole);
  return new Map<LaneId, LaneHeight>([
    ...open.map((id) => [id, 'whole'] as const),
    ...lanesIn(fold).map((id) => [id, 'folded'] as const),
    ...lanesIn(whole).map((id) => [id, 'whole'] as const),
  ]);
}

/** The change to the address that gives a lane this height. */
export function laneChange(choice: LaneChoice, id: LaneId, height: LaneHeight): PageChange {
  const next = new Map(choice).set(id, height);
  const being = (wanted: LaneHeight) => laneIds.filter((one) => next.get(one) === wanted);
  return { fold: being('folded').join(','), whole: being('whole').join(',') };
}
