export { askedTogether } from './asked-together.ts';
export { atReplay, replayView, type Reading } from './at-replay.ts';
export { KnownAfterToday, PositionNotReached } from './errors.ts';
export type { AskedReplay, ReplayQuestion, ResolvedReplay } from './question.ts';
export { ReplayCache } from './replay-cache.ts';
export { Standing, type Stand } from './stand.ts';
