import type { CommandName } from '../../api-client/command-requests.ts';
import { answerTo, type FormAnswers } from '../../form/answers.ts';
import type { FormField, FieldOption } from '../../form/field.ts';
import type { FormStep } from '../../form/journey.ts';
import { happeningOf, type Extra, type PolicyHappening } from './happenings.ts';

/** Settings that the fields of a fact depend on. */
export interface FactSettings {
  readonly kind: string;
  /** Options of what may have happened, by command. */
  readonly happenings: readonly FieldOption[];
  readonly trusts: readonly FieldOption[];
}

/** A condition on the answers under which a field is asked for. */
export type AnswerCondition = (answers: FormAnswers) => boolean;

/** The event that the person chose; undefined before they have. */
export const chosenHappening = (
  { kind }: Pick<FactSettings, 'kind'>,
  answers: FormAnswers,
): PolicyHappening | undefined => happeningOf(kind, answerTo(answers, 'what'));

/** The command that records it. Throws a RangeError before it is chosen: the task list lets nobody send before that. */
export function happeningCommand(kind: string, answers: FormAnswers): CommandName {
  const happening = chosenHappening({ kind }, answers);
  if (happening) return happening.useCase;
  throw new RangeError(`Nothing of the kind can happen to a ${kind}.`);
}

/** Holds where what happened has one of these. */
export const hasExtra =
  (settings: FactSettings, ...extras: readonly Extra[]): AnswerCondition =>
  (answers) =>
    extras.some((extra) => chosenHappening(settings, answers)?.extra === extra);

/** A page with its fields. */
export const formStep = (id: string, title: string, ...fields: readonly FormField[]): FormStep => ({
  id,
  title,
  fields,
});
