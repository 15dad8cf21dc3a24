import type { Facts } from '../codebook/index.ts';
import { decider, isRefusal, type Decision } from '../kernel/index.ts';
import type { Policy } from '../policy/index.ts';
import { promiseEntry, type PromiseCommand } from './promise-rules.ts';
import type { Promised, TargetRevised } from './target-events.ts';

/** The promise moves, is reworded, or both; what is left out stands. */
export interface ReviseTarget extends PromiseCommand, Partial<Promised> {}

/** Told when it is done; may happen again. */
export const reviseTarget = decider(
  (target: Policy, command: ReviseTarget, facts: Facts): Decision<TargetRevised> => {
    const entry = promiseEntry(target, command, facts);
    if (isRefusal(entry)) return entry;
    const { ref, said, ...data } = command;
    return [{ type: 'TargetRevised', data, entry }];
  },
);
