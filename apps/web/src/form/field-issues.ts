import { answerTo, type Answers, type Issue } from './answers.ts';
import { isDateEmpty, readDate, readDay, toldOf, type DateRead } from './date-parts.ts';
import { isAsked, type Field } from './field.ts';
import { penceOf } from './pence.ts';

const issues = (field: string, message: string | undefined): readonly Issue[] =>
  message === undefined ? [] : [{ field, message }];

const ofDate = (read: DateRead): readonly Issue[] => ('issue' in read ? [read.issue] : []);

const tooLong = ({ label }: Field, value: string, longest: number): string | undefined =>
  value.length > longest
    ? toldOf(label, `This is too long by ${value.length - longest}. Shorten it to ${longest} characters.`)
    : undefined;

const missing = ({ name, label, missing: message = toldOf(label, 'This needs an answer.') }: Field) =>
  issues(name, message);

function ofFilled(field: Field, value: string, answers: Answers): readonly Issue[] {
  switch (field.kind) {
    case 'text':
      return issues(field.name, tooLong(field, value, field.longest ?? 500) ?? field.check?.(value, answers));
    case 'long-text':
      return issues(field.name, tooLong(field, value, field.longest ?? 4_000));
    case 'money':
      return penceOf(answers, field.name) === undefined
        ? issues(field.name, toldOf(field.label, 'Enter a sum in figures, such as 1,250,000 or 4.5.'))
        : [];
    case 'choice':
    case 'search':
      return field.options.some((option) => option.value === value) ? [] : missing(field);
    case 'several':
    case 'date':
    case 'day':
      return [];
  }
}

/** What is to be put right in a field before the next page; light, because the server knows the rules. */
export function fieldIssues(field: Field, answers: Answers): readonly Issue[] {
  if (!isAsked(field, answers)) return [];
  const { name, label } = field;
  if (field.kind === 'date' || field.kind === 'day') {
    if (field.optional === true && isDateEmpty(answers, name)) return [];
    if (field.missing !== undefined && isDateEmpty(answers, name) && field.kind === 'day') {
      return issues(`${name}-day`, field.missing);
    }
    return ofDate(field.kind === 'date' ? readDate(answers, name, label) : readDay(answers, name, label));
  }
  const value = answerTo(answers, name);
  if (value !== '') return ofFilled(field, value, answers);
  return field.optional === true ? [] : missing(field);
}
