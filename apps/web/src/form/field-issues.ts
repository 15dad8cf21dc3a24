import { answerTo, type FormAnswers, type FieldIssue } from './answers.ts';
import { isDateEmpty, readDate, readDay, fieldMessage, type DateRead } from './date-parts.ts';
import { isAsked, type FormField } from './field.ts';
import { penceAnswer } from './pence.ts';

const issues = (field: string, message: string | undefined): readonly FieldIssue[] =>
  message === undefined ? [] : [{ field, message }];

const ofDate = (read: DateRead): readonly FieldIssue[] => ('issue' in read ? [read.issue] : []);

const tooLong = ({ label }: FormField, value: string, longest: number): string | undefined =>
  value.length > longest
    ? fieldMessage(
        label,
        `This is too long by ${value.length - longest}. Shorten it to ${longest} characters.`,
      )
    : undefined;

const missing = ({
  name,
  label,
  missing: message = fieldMessage(label, 'This needs an answer.'),
}: FormField) => issues(name, message);

function ofFilled(field: FormField, value: string, answers: FormAnswers): readonly FieldIssue[] {
  switch (field.kind) {
    case 'text':
      return issues(field.name, tooLong(field, value, field.longest ?? 500) ?? field.check?.(value, answers));
    case 'long-text':
      return issues(field.name, tooLong(field, value, field.longest ?? 4_000));
    case 'money':
      return penceAnswer(answers, field.name) === undefined
        ? issues(field.name, fieldMessage(field.label, 'Enter a sum in figures, such as 1,250,000 or 4.5.'))
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

/** Issues of a field before the next page; a light check, because the server holds the rules. */
export function fieldIssues(field: FormField, answers: FormAnswers): readonly FieldIssue[] {
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
