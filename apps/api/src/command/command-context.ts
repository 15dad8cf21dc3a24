import type { UseCaseContext, TextStore } from '#commands/free-text';
import type { EventStore } from '#commands/handling';
import { ProblemError } from '../http/index.ts';

/** Where commands are carried out, as a thing that can be injected: the record and the store of free texts. */
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

/** Where an installation that may not write has its commands carried out: nowhere. */
export const readOnly: UseCaseContext = {
  record: { facts: nothingCanBeRecorded, add: nothingCanBeRecorded },
  texts: { keep: nothingCanBeRecorded, forget: nothingCanBeRecorded },
};
