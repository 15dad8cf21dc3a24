export { coalesced } from './coalesced.ts';
export { atReplay, refuseTomorrow, replayView, resolved, type Reading } from './at-replay.ts';
export { KnownAfterToday, PositionNotReached } from './errors.ts';
export type { AskedReplay, ReplayQuestion, ResolvedReplay } from './question.ts';
export { ReplayCache } from './replay-cache.ts';
export { ReadModelStateReader, type ReadModelState } from './read-model-state.ts';
