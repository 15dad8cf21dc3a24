import type { CommandName } from '../../api-client/command-requests.ts';
import { answerTo, type Answers } from '../../form/answers.ts';
import type { Field, Option } from '../../form/field.ts';
import type { Step } from '../../form/journey.ts';
import { happeningOf, type Extra, type Happening } from './happenings.ts';

/** What the fields of a fact depend on. */
export interface FactSettings {
  readonly kind: string;
  /** What may have happened, by command. */
  readonly happenings: readonly Option[];
  readonly trusts: readonly Option[];
}

/** Whether a field is asked for, given the answers. */
export type Holds = (answers: Answers) => boolean;

/** What the person says has happened. */
export const happened = ({ kind }: Pick<FactSettings, 'kind'>, answers: Answers): Happening | undefined =>
  happeningOf(kind, answerTo(answers, 'what'));

/** The command that records it. Throws a RangeError before it is chosen: the task list lets nobody send before that. */
export function commandOf(kind: string, answers: Answers): CommandName {
  const happening = happened({ kind }, answers);
  if (happening) return happening.useCase;
  throw new RangeError(`Nothing of the kind can happen to a ${kind}.`);
}

/** Holds where what happened has one of these. */
export const has =
  (settings: FactSettings, ...extras: readonly Extra[]): Holds =>
  (answers) =>
    extras.some((extra) => happened(settings, answers)?.extra === extra);

/** A page with its fields. */
export const step = (id: string, title: string, ...fields: readonly Field[]): Step => ({ id, title, fields });
