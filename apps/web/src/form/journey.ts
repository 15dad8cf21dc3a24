import type { ReactNode } from 'react';
import type { FieldProblem } from '#contracts/problem';
import type { CommandName } from '../api-client/command-requests.ts';
import type { Receipt } from '../api-client/send.ts';
import type { FormAnswers, FieldIssue } from './answers.ts';
import { fieldIssues } from './field-issues.ts';
import { isAsked, type FormField } from './field.ts';

/** One page of a journey: one thing, mostly one field. */
export interface FormStep {
  /** In the address: `?step=when`. */
  readonly id: string;
  /** Title in the task list and in the heading. */
  readonly title: string;
  readonly hint?: string;
  readonly fields: readonly FormField[];
}

/** A form journey: task list, one thing per page, check answers, confirmation. */
export interface Journey {
  /** Name of the journey, with the id of what it is about where there is one; answers are kept under it. */
  readonly key: string;
  /** 'Plan a milestone'. */
  readonly title: string;
  /** Subject of the journey, above the title: 'Record system live, RVW'. */
  readonly about?: string;
  readonly steps: readonly FormStep[];
  /** Answers that the journey begins with. */
  readonly initial?: FormAnswers;
  /** Command that is sent: 'plan-milestone'. */
  readonly command: CommandName | ((answers: FormAnswers) => CommandName);
  readonly request: (answers: FormAnswers) => object;
  /** Command sent once the first is recorded: the first event of what was registered. Left out: none. */
  readonly then?: (
    answers: FormAnswers,
  ) => { readonly command: CommandName; readonly request: object } | undefined;
  /** The version of the stream that the person saw, where it matters that nobody changed it since. */
  readonly ifMatch?: string;
  /** Words of the button that sends. */
  readonly send: string;
  /** Said above that button: what is made public by it. */
  readonly before?: ReactNode | ((answers: FormAnswers) => ReactNode);
  /** After it was recorded. */
  readonly done: (
    receipt: Receipt,
    answers: FormAnswers,
  ) => {
    readonly title: string;
    readonly next: ReactNode;
    /** Permanent link of what was recorded, where it is not the receipt's. */
    readonly link?: string;
  };
  /** Words of the link to the same journey once more: 'Plan another milestone'. Left out: there is none. */
  readonly again?: string;
  /** Page that the journey began from. */
  readonly home: { readonly to: string; readonly label: string };
}

/** The fields of a step that are asked for, given the other answers. */
export const askedFields = ({ fields }: FormStep, answers: FormAnswers): readonly FormField[] =>
  fields.filter((field) => isAsked(field, answers));

/** The steps that there are, given the answers so far. */
export const askedSteps = ({ steps }: Pick<Journey, 'steps'>, answers: FormAnswers): readonly FormStep[] =>
  steps.filter((step) => askedFields(step, answers).length > 0);

/** Issues of a step before the next page. */
export const stepIssues = (step: FormStep, answers: FormAnswers): readonly FieldIssue[] =>
  askedFields(step, answers).flatMap((field) => fieldIssues(field, answers));

/** True for an issue of this field or of a part of it. */
export const isIssueOf = (field: Pick<FormField, 'name'>, issue: FieldIssue): boolean =>
  issue.field === field.name || issue.field.startsWith(`${field.name}-`);

/** Progress in a journey: the answers, and the steps gone through. */
export interface JourneyProgress {
  readonly answers: FormAnswers;
  /** Ids of the steps that were gone through. */
  readonly seen: readonly string[];
}

/** True for a step that was gone through and has no issue. */
export const isComplete = (step: FormStep, { answers, seen }: JourneyProgress): boolean =>
  seen.includes(step.id) && stepIssues(step, answers).length === 0;

/** The step to go to next: the first after this one that is not complete, else any that is not, else `check`. */
export function nextStep(journey: Pick<Journey, 'steps'>, progress: JourneyProgress, after?: string): string {
  const steps = askedSteps(journey, progress.answers);
  const at = steps.findIndex(({ id }) => id === after) + 1;
  const open = [...steps.slice(at), ...steps.slice(0, at)].find((step) => !isComplete(step, progress));
  return open?.id ?? 'check';
}

/** The step before, undefined for the first. */
export function stepBefore(
  journey: Pick<Journey, 'steps'>,
  { answers }: JourneyProgress,
  id: string,
): string | undefined {
  const steps = askedSteps(journey, answers);
  const at = id === 'check' ? steps.length : steps.findIndex((step) => step.id === id);
  return steps[at - 1]?.id;
}

const pathOf = ({ name, path = name }: FormField): string => path;
const within = (path: string, inner: string): boolean => inner === path || inner.startsWith(`${path}.`);

/** The step that an issue belongs to; undefined where it is none of the journey's. */
export function stepOfIssue(
  journey: Pick<Journey, 'steps'>,
  answers: FormAnswers,
  issue: FieldIssue,
): FormStep | undefined {
  return askedSteps(journey, answers).find((step) => step.fields.some((field) => isIssueOf(field, issue)));
}

/** Refusals of a trust that may as well be about the date: it was not open then. */
const alsoOfDate: readonly string[] = [
  'milestone/before-trust-opened',
  'milestone/after-trust-closed',
  'funding-round/trust-not-yet-open',
  'funding-round/trust-closed',
];

const withDate = (problem: FieldProblem): readonly FieldProblem[] =>
  alsoOfDate.includes(problem.code)
    ? [
        problem,
        {
          field: 'occurred',
          code: problem.code,
          message: 'Check when it happened: the trust was not open then.',
        },
      ]
    : [problem];

/** Refusals of the server as issues of the fields that they name; an empty field where the journey has none such. */
export function refusalIssues(
  journey: Pick<Journey, 'steps'>,
  answers: FormAnswers,
  errors: readonly FieldProblem[],
): readonly FieldIssue[] {
  const fields = askedSteps(journey, answers).flatMap((step) => askedFields(step, answers));
  return errors.flatMap(withDate).map(({ field: path, code, message }) => {
    const field =
      fields.find((one) => pathOf(one) === path) ??
      fields.find((one) => within(pathOf(one), path) || within(path, pathOf(one)));
    return { field: field?.name ?? '', message, code };
  });
}
