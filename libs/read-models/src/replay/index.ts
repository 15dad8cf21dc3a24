export { askedTogether } from './asked-together.ts';
export { atReplay, replayView, type Reading } from './at-replay.ts';
export { KnownAfterToday, PositionNotReached } from './errors.ts';
export type { AskedReplay, ReplayQuestion, ResolvedReplay } from './question.ts';
export { Remembered } from './remembered.ts';
export { Standing, type Stand } from './stand.ts';
