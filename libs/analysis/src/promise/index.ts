export { achievedBy, type AchievedPace, type Pace, type PublishedShare } from './pace.ts';
export { promisePaths, type PromisePath } from './promise-paths.ts';
export { wordingChange, type WordingChange } from './wording-change.ts';
