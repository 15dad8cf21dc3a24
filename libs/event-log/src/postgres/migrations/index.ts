import { CreateLog1763800000000 } from './create-log-1763800000000.ts';
import { OneAtATime1795000000000 } from './one-at-a-time-1795000000000.ts';

/** Oldest first. One that was released is never changed: a change is a migration of its own. */
export const migrations = [CreateLog1763800000000, OneAtATime1795000000000];
