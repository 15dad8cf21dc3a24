import { combine, type Reducer } from '../kernel/index.ts';
import { fundingRound, type FundingEvent } from '../funding-round/index.ts';
import type { Policy, PolicyEvent } from '../policy/index.ts';
import { standard, type StandardEvent } from '../standard/index.ts';
import { target, type TargetEvent } from '../target/index.ts';

/** Anything that the stream of a policy of any kind may hold, corrections and relations apart. */
export type NationalEvent = PolicyEvent | FundingEvent | StandardEvent | TargetEvent;

/** Folds the stream of a policy of any kind: what every command on a national stream is decided upon. */
export const national: Reducer<Policy, NationalEvent> = combine(fundingRound, combine(standard, target));
