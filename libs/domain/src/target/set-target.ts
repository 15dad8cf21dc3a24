import type { Facts } from '../codebook/index.ts';
import { decider, isRefusal, type Decision } from '../kernel/index.ts';
import type { Policy } from '../policy/index.ts';
import { promiseEntry, type PromiseCommand } from './promise-rules.ts';
import type { Promised, TargetSet } from './target-events.ts';

/** A promise is made: what, how measured, how much of it, by when. */
export interface SetTarget extends PromiseCommand, Promised {}

/** Told when it is done. One target may be set on several occasions, by several bodies. */
export const setTarget = decider((target: Policy, command: SetTarget, facts: Facts): Decision<TargetSet> => {
  const entry = promiseEntry(target, command, facts);
  if (isRefusal(entry)) return entry;
  const { ref, said, ...data } = command;
  return [{ type: 'TargetSet', data, entry }];
});
