export { reachedMilestones } from './reached-milestones.ts';
export { laddersAt, laddersOf, type MilestoneLadder } from './ladders.ts';
export { PrecedenceQueries, type PrecedenceQuestion } from './precedence-queries.ts';
export { ladderView, tieView } from './tie-view.ts';
export { tieWords } from './tie-words.ts';
