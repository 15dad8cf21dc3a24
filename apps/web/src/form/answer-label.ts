import { edtfLabel } from '../labels/date-labels.ts';
import { capitalised } from '../labels/code-labels.ts';
import { poundsLabel } from '../labels/money-labels.ts';
import { answerTo, type FormAnswers } from './answers.ts';
import { dayAnswer, dateAnswer, isDateEmpty } from './date-parts.ts';
import type { FormField, FieldOption } from './field.ts';
import { penceAnswer } from './pence.ts';

const labelOf = (options: readonly FieldOption[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

/** The answer to a field as people say it, for checking; empty where there is none. */
export function answerLabel(field: FormField, answers: FormAnswers): string {
  const value = answerTo(answers, field.name);
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return value;
    case 'choice':
    case 'search':
      return labelOf(field.options, value);
    case 'several':
      return value
        .split(',')
        .filter(Boolean)
        .map((one) => labelOf(field.options, one))
        .join(', ');
    case 'date':
      return isDateEmpty(answers, field.name) ? '' : capitalised(edtfLabel(dateAnswer(answers, field.name)));
    case 'day':
      return isDateEmpty(answers, field.name) ? '' : edtfLabel(dayAnswer(answers, field.name));
    case 'money': {
      const pence = penceAnswer(answers, field.name);
      return pence === undefined ? value : poundsLabel(pence);
    }
  }
}
