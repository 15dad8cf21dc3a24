import type { UseCaseContext, TextStore } from '#commands/free-text';
import type { EventStore } from '#commands/handling';
import { ProblemError } from '../http/problem-error.ts';

/** The record and the store of free texts, as one injectable class. */
export class CommandContext implements UseCaseContext {
  constructor(
    readonly record: EventStore,
    readonly texts: TextStore,
  ) {}
}

const nothingCanBeRecorded = (): Promise<never> =>
  Promise.reject(
    new ProblemError('unavailable', 'Nothing can be recorded here: this installation only reads.'),
  );

/** The context of an installation that may not write: each command is refused. */
export const readOnly: UseCaseContext = {
  record: { facts: nothingCanBeRecorded, add: nothingCanBeRecorded },
  texts: { keep: nothingCanBeRecorded, forget: nothingCanBeRecorded },
};
