import { unfitVersion, type Facts } from '../codebook/index.ts';
import { dueBeforeSet, refuse, type Entry, type Refusal, type DatedProvenance } from '../kernel/index.ts';
import { nationalEntry, type NationalFact, type Nature, type Policy } from '../policy/index.ts';
import type { Promised } from './target-events.ts';

/** The common part of commands that make or restate a promise. The promise is the goal, so there is no other. */
export interface PromiseCommand extends Omit<NationalFact, 'goal'> {
  readonly ref: string;
  readonly said: DatedProvenance;
}

const nature: Nature = { bearing: 'lives', kind: 'target' };

/** The entry of a promise made or restated, or why it can't have been. */
export function promiseEntry(
  target: Policy,
  command: PromiseCommand & Partial<Promised>,
  facts: Facts,
): Entry | Refusal {
  return (
    dueBeforeSet(command.due, command.said.occurred) ??
    unfitPromise(command) ??
    nationalEntry(target, command, nature, facts)
  );
}

function unfitPromise({ thresholdPct, definition }: Partial<Promised>): Refusal | undefined {
  return thresholdPct === undefined || (thresholdPct >= 0 && thresholdPct <= 100)
    ? unfitVersion(definition)
    : refuse(
        'target/not-a-share',
        `${thresholdPct} % cannot be promised: give a share from 0 to 100.`,
        'thresholdPct',
      );
}
