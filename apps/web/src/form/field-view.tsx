import type { FormAnswers, FieldIssue } from './answers.ts';
import { DayInput, PartialDateInput } from './date-input.tsx';
import type { FormField } from './field.ts';
import { MoneyInput } from './money-input.tsx';
import { Checkboxes, Radios } from './options.tsx';
import { SearchSelect } from './search-select.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

interface FieldViewProps {
  readonly field: FormField;
  readonly answers: FormAnswers;
  readonly issues: readonly FieldIssue[];
  readonly onAnswer: (name: string, value: string) => void;
  /** The label is the heading of the page. */
  readonly heading?: boolean;
}

/** Any field of a journey, with its label, its hint, and what is to be put right in it. */
export function FieldView({ field, answers, issues, onAnswer, heading = false }: FieldViewProps) {
  const { name, label, hint, optional = false } = field;
  const issue = issues.find((one) => one.field === name);
  const shared = { name, label, hint, optional, heading, error: issue?.message, errorCode: issue?.code };
  const single = {
    ...shared,
    value: answers[name] ?? '',
    onChange: (value: string) => onAnswer(name, value),
  };
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          {...single}
          width={field.width}
          inputMode={field.inputMode}
          spellCheck={field.spellCheck}
        />
      );
    case 'long-text':
      return <TextArea {...single} longest={field.longest ?? 4_000} />;
    case 'choice':
      return <Radios {...single} options={field.options} />;
    case 'several':
      return <Checkboxes {...single} options={field.options} />;
    case 'search':
      return <SearchSelect {...single} options={field.options} what={field.what} />;
    case 'date':
      return <PartialDateInput {...shared} answers={answers} onAnswer={onAnswer} issues={issues} />;
    case 'day':
      return <DayInput {...shared} answers={answers} onAnswer={onAnswer} issues={issues} />;
    case 'money':
      return <MoneyInput {...shared} answers={answers} onAnswer={onAnswer} />;
  }
}
