import type { Facts } from '../codebook/index.ts';
import {
  decider,
  isRefusal,
  knowledgeOf,
  refuse,
  type Day,
  type Decision,
  type Provenance,
  type Reducer,
} from '../kernel/index.ts';
import { targetEvents, type SharesStated, type TargetEvent } from './target-events.ts';

/** The shares that a promise names, as it was made or restated on one occasion. */
export type StateShares = SharesStated['data'] & {
  readonly ref: string;
  readonly said: Provenance;
};

/** The promises of a target by the ids of their entries, each with the day since which it is known. */
export type Promises = ReadonlyMap<string, Day>;

/** Folds the promises that a target's stream holds. */
export const promises: Reducer<Promises, TargetEvent> = {
  initial: new Map(),
  types: targetEvents,
  evolve: (before, event, { id }) =>
    event.type === 'TargetSet' || event.type === 'TargetRevised'
      ? new Map(before).set(id, event.entry.knownOn)
      : before,
};

/** Counts as known since the promise is, where no source dates it. May be said again. */
export const stateShares = decider(
  (made: Promises, { ref, said, ...data }: StateShares, { today }: Facts): Decision<SharesStated> => {
    const since = made.get(data.entryId);
    if (since === undefined)
      return refuse(
        'target/no-such-promise',
        `'${ref}' has no promise under the id ${data.entryId}: name the entry that makes or restates it.`,
        'entryId',
      );
    const known = knowledgeOf(said, since, today);
    return isRefusal(known) ? known : [{ type: 'SharesStated', data, known }];
  },
);
