import { answerTo, filled, type Answers } from '../form/answers.ts';
import { dayOf, edtfOf, isDateEmpty } from '../form/date-parts.ts';
import { penceOf } from '../form/pence.ts';
import type { CorrectableField } from './correctable-fields.ts';
import { newName } from './new-fields.ts';

/** The fields that the person chose to restate. */
export const chosenFields = (answers: Answers): readonly string[] =>
  answerTo(answers, 'which').split(',').filter(Boolean);

const numbers: readonly string[] = ['thresholdPct', 'sharePct', 'trustsWith', 'trustsTotal'];

function amountOf(answers: Answers): object {
  const first = answerTo(answers, 'newYearFirst');
  const last = answerTo(answers, 'newYearLast');
  return {
    pence: penceOf(answers, 'newAmount') ?? '',
    kind: answerTo(answers, 'newAmountKind'),
    basis: answerTo(answers, 'newAmountBasis'),
    ...(first === '' && last === '' ? {} : { period: { first: first || last, last: last || first } }),
    ...filled({
      nature: answers['standingNature'],
      spendBy: answers['standingSpendBy'],
      matchRequired: answers['standingMatchRequired'],
      allocation: answers['standingAllocation'],
    }),
  };
}

function goalOf(answers: Answers): object {
  const due = isDateEmpty(answers, 'newGoalDue') ? '' : edtfOf(answers, 'newGoalDue');
  return { statement: answerTo(answers, 'newGoal'), ...filled({ due }) };
}

/** The source that is to stand instead. */
export const sourceOf = (answers: Answers) => ({
  title: answerTo(answers, 'newSourceTitle'),
  url: answerTo(answers, 'newSourceUrl'),
  ...filled({ publishedOn: dayOf(answers, 'newSourcePublished') }),
});

const dates: readonly string[] = ['occurred', 'due', 'conformBy'];
const made: Readonly<Record<string, (answers: Answers) => object>> = {
  amount: amountOf,
  goal: goalOf,
  source: sourceOf,
};

function valueOf(field: CorrectableField, answers: Answers): unknown {
  const name = newName(field);
  if (dates.includes(field)) return edtfOf(answers, name);
  const text = answerTo(answers, name);
  return made[field]?.(answers) ?? (numbers.includes(field) ? Number(text) : text);
}

/** What is to stand instead, as a correction says it: whole fields, those chosen alone. */
export function changesOf(fields: readonly CorrectableField[], answers: Answers): object {
  const chosen = fields.filter((field) => chosenFields(answers).includes(field));
  const about = chosen.filter(
    (field) => field === 'occurred' || field === 'source' || field === 'confidence',
  );
  const data = chosen.filter((field) => !about.some((one) => one === field));
  const values = (of: readonly CorrectableField[]) =>
    Object.fromEntries(of.map((field) => [field, valueOf(field, answers)]));
  return { ...values(about), ...(data.length === 0 ? {} : { data: values(data) }) };
}
