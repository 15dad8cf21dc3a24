import type { EntryView } from '#contracts/entry';
import type { ChangedField } from '#contracts/history';
import type { AmountView } from '#contracts/timeline';
import { answerTo, type FormAnswers } from '../form/answers.ts';
import { dateAnswer, isDateEmpty } from '../form/date-parts.ts';
import { answerLabel } from '../form/answer-label.ts';
import type { FormField } from '../form/field.ts';
import { penceAnswer } from '../form/pence.ts';
import { edtfLabel } from '../labels/date-labels.ts';
import { wholeAmountLabel } from '../labels/money-labels.ts';
import { correctionSource } from './correction-changes.ts';
import type { CorrectableField } from './correctable-fields.ts';
import { correctionFieldName } from './new-fields.ts';
import { goalLabel, sourceLabel, currentValueLabel } from './current-values.ts';

const dateIn = (answers: FormAnswers, name: string): string =>
  isDateEmpty(answers, name) ? '' : edtfLabel(dateAnswer(answers, name));

function amountIn(answers: FormAnswers): string {
  const kinds: readonly AmountView['kind'][] = ['announced', 'approved', 'awarded', 'received'];
  const bases: readonly AmountView['basis'][] = ['exact', 'ceiling', 'sum', 'not-stated'];
  const [first, last] = [answerTo(answers, 'newYearFirst'), answerTo(answers, 'newYearLast')];
  return wholeAmountLabel({
    pence: penceAnswer(answers, 'newAmount') ?? '0',
    kind: kinds.find((one) => one === answers['newAmountKind']) ?? 'announced',
    basis: bases.find((one) => one === answers['newAmountBasis']) ?? 'not-stated',
    ...(first === '' && last === '' ? {} : { period: { first: first || last, last: last || first } }),
  });
}

const dated: readonly CorrectableField[] = ['occurred', 'due', 'conformBy'];

/** The corrected value of a field, as the page says the value that stands. */
function afterLabel(field: CorrectableField, fields: readonly FormField[], answers: FormAnswers): string {
  if (dated.includes(field)) return dateIn(answers, correctionFieldName(field));
  if (field === 'amount') return amountIn(answers);
  if (field === 'goal') return goalLabel(answerTo(answers, 'newGoal'), dateIn(answers, 'newGoalDue'));
  if (field === 'source') return sourceLabel(correctionSource(answers));
  return fields.map((one) => answerLabel(one, answers)).join(', ');
}

/** The value that stands, by the label of its option where the field is a choice. */
function beforeLabel(view: EntryView, field: CorrectableField, [only]: readonly FormField[]): string {
  const stands = currentValueLabel(view, field);
  const option = only?.kind === 'choice' && only.options.find(({ value }) => value === stands);
  return option ? option.label : stands;
}

/** Before and after of a field that is restated, worded alike. */
export function comparedField(
  view: EntryView,
  field: CorrectableField,
  fields: readonly FormField[],
  answers: FormAnswers,
): ChangedField {
  const before = beforeLabel(view, field, fields);
  return { field, ...(before === '' ? {} : { before }), after: afterLabel(field, fields, answers) };
}
