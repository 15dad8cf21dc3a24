import type { Facts } from '../codebook/index.ts';
import { decider, dueBeforeSet, isRefusal, type Decision, type PartialDate } from '../kernel/index.ts';
import { nationalEntry, type NationalCommand, type Nature, type Policy } from '../policy/index.ts';
import { standardEvents, type StandardMandated } from './standard-events.ts';

/** Those whom the standard binds must conform by a day. */
export interface MandateStandard extends NationalCommand {
  readonly conformBy: PartialDate;
}

const nature: Nature = { ...standardEvents.StandardMandated, bearing: 'lives', kind: 'standard' };

/** Nobody is to conform before the mandate. May come before suppliers are ready: that is shown. */
export const mandateStandard = decider(
  (standard: Policy, command: MandateStandard, facts: Facts): Decision<StandardMandated> => {
    const entry = nationalEntry(standard, command, nature, facts);
    if (isRefusal(entry)) return entry;
    const { ref, said, ...data } = command;
    return (
      dueBeforeSet(data.conformBy, said.occurred, 'conformBy') ?? [{ type: 'StandardMandated', data, entry }]
    );
  },
);
