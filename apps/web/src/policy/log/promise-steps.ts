import type { FormStep } from '../../form/journey.ts';
import { hasExtra, formStep, type FactSettings, type AnswerCondition } from './fact-settings.ts';

const measureStep = (either: AnswerCondition): FormStep =>
  formStep(
    'measure',
    'How is it measured?',
    {
      kind: 'text',
      name: 'measure',
      label: 'How is it measured?',
      hint: 'Such as ‘trusts with an electronic patient record’',
      optional: true,
      applies: either,
    },
    {
      kind: 'text',
      name: 'thresholdPct',
      label: 'How much of it, in per cent?',
      hint: 'A number from 0 to 100, such as 90',
      width: 5,
      inputMode: 'decimal',
      optional: true,
      applies: either,
      check: (value) =>
        /^\d{1,3}(\.\d+)?$/.test(value) && Number(value) <= 100 ? undefined : 'Enter a number from 0 to 100.',
    },
    {
      kind: 'text',
      name: 'definition',
      label: 'By which version of the definition?',
      hint: 'A whole number from 1, where the source names one: what counts is told in the codebook',
      width: 5,
      inputMode: 'numeric',
      optional: true,
      applies: either,
      check: (value) =>
        /^[1-9]\d{0,3}$/.test(value) && Number(value) <= 1000
          ? undefined
          : 'Enter a whole number from 1 to 1000.',
    },
  );

/** Pages about a target's promise, made or restated. */
export const promiseSteps = (settings: FactSettings): readonly FormStep[] => {
  const anew = hasExtra(settings, 'promise-anew');
  const either = hasExtra(settings, 'promise', 'promise-anew');
  return [
    formStep(
      'promise',
      'What is promised?',
      {
        kind: 'long-text',
        name: 'statement',
        label: 'What is promised?',
        hint: 'In the words of the source',
        missing: 'Enter what is promised.',
        applies: hasExtra(settings, 'promise'),
      },
      {
        kind: 'long-text',
        name: 'statementAnew',
        path: 'statement',
        label: 'What is promised now?',
        hint: 'Only if the words changed. What you leave empty stands as it was.',
        optional: true,
        applies: anew,
      },
    ),
    formStep('due', 'By when?', {
      kind: 'date',
      name: 'due',
      label: 'By when?',
      hint: 'The date promised, as precisely as the source gives it',
      optional: true,
      applies: either,
    }),
    measureStep(either),
  ];
};
