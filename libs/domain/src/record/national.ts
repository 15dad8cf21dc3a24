import { fundingRound } from '../funding-round/index.ts';
import { together, type Folding } from '../kernel/index.ts';
import type { Policy } from '../policy/index.ts';
import { standard } from '../standard/index.ts';
import { target } from '../target/index.ts';
import type { NationalEvent } from './domain-event.ts';

/** Folds the stream of a policy of any kind: what every command on a national stream is decided upon. */
export const national: Folding<Policy, NationalEvent> = together(fundingRound, together(standard, target));
