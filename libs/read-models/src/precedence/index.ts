export { reachedMilestones } from './reached-milestones.ts';
export { laddersAt, laddersOf, type MilestoneLadder } from './ladders.ts';
export { ladderView, tieView, type TieWords } from './tie-view.ts';
