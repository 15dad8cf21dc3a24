import type { FormAnswers, FieldIssue } from './answers.ts';
import { precisionOf } from './date-parts.ts';
import type { FieldOption } from './field.ts';
import { Group, type ControlProps } from './frame.tsx';
import { OneOption, RadioList } from './options.tsx';

const parts = ['day', 'month', 'year'] as const;
type Part = (typeof parts)[number];
// A month may be given by its name.
const widths = {
  day: 'nhsuk-input--width-2',
  month: 'form__month',
  year: 'nhsuk-input--width-4',
} as const;
const labels = { day: 'Day', month: 'Month', year: 'Year' } as const;

interface DateProps extends ControlProps {
  readonly answers: FormAnswers;
  readonly onAnswer: (name: string, value: string) => void;
  /** All that is to be put right on the page: a part of the date is marked by its own. */
  readonly issues: readonly FieldIssue[];
}

interface PartsProps extends Pick<DateProps, 'answers' | 'onAnswer' | 'issues'> {
  readonly prefix: string;
  readonly shown: readonly Part[];
}

function Parts({ prefix, shown, answers, onAnswer, issues }: PartsProps) {
  return (
    <div className="nhsuk-date-input">
      {shown.map((part) => {
        const id = `${prefix}-${part}`;
        const wrong = issues.some(({ field }) => field === id);
        return (
          <div className="nhsuk-date-input__item" key={part}>
            <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>
              {labels[part]}
            </label>
            <input
              className={`nhsuk-input nhsuk-date-input__input ${widths[part]}${wrong ? ' nhsuk-input--error' : ''}`}
              id={id}
              name={id}
              type="text"
              autoComplete="off"
              inputMode={part === 'month' ? 'text' : 'numeric'}
              value={answers[id] ?? ''}
              onChange={(event) => onAnswer(id, event.target.value)}
            />
          </div>
        );
      })}
    </div>
  );
}

/** The first of a field's issues, wherever within the field it is. */
const issueIn = (name: string, issues: readonly FieldIssue[]) =>
  issues.find(({ field }) => field === name || field.startsWith(`${name}-`));

/** A whole day. */
export function DayInput({ answers, onAnswer, issues, ...props }: DateProps) {
  const issue = issueIn(props.name, issues);
  return (
    <Group {...props} error={issue?.message} errorCode={issue?.code} role="group">
      <Parts prefix={props.name} shown={parts} answers={answers} onAnswer={onAnswer} issues={issues} />
    </Group>
  );
}

const precisions: readonly FieldOption[] = [
  { value: 'day', label: 'I know the day' },
  { value: 'month', label: 'I know the month' },
  { value: 'year', label: 'I know only the year' },
  { value: 'between', label: 'It lies between two dates' },
];

function Between({ name, ...props }: Omit<PartsProps, 'prefix' | 'shown'> & { readonly name: string }) {
  return (
    <>
      <fieldset className="nhsuk-fieldset form__end">
        <legend className="nhsuk-fieldset__legend">Not before</legend>
        <Parts prefix={name} shown={parts} {...props} />
      </fieldset>
      <fieldset className="nhsuk-fieldset form__end">
        <legend className="nhsuk-fieldset__legend">Not after</legend>
        <Parts prefix={`${name}-to`} shown={parts} {...props} />
      </fieldset>
      <div className="nhsuk-hint">
        Leave the day, or the day and the month, empty where you do not know them.
      </div>
    </>
  );
}

const doubts = [
  ['about', 'The date is about right, not exact'],
  ['unsure', 'I am not sure of the date'],
] as const;

/** A date as precise as the person knows it: a day, a month, a year, or between two of these; about, or not sure. */
export function PartialDateInput({ answers, onAnswer, issues, ...props }: DateProps) {
  const { name } = props;
  const precision = precisionOf(answers, name);
  const issue = issueIn(name, issues);
  const shared = { answers, onAnswer, issues };
  const shown = precision === 'day' ? parts : precision === 'month' ? parts.slice(1) : parts.slice(2);
  return (
    <Group {...props} error={issue?.message} errorCode={issue?.code}>
      <RadioList
        name={`${name}-is`}
        options={precisions}
        value={precision ?? ''}
        onChange={(value) => onAnswer(`${name}-is`, value)}
        under={
          precision === 'between' ? (
            <Between name={name} {...shared} />
          ) : (
            <Parts prefix={name} shown={shown} {...shared} />
          )
        }
      />
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small form__doubts">
        {doubts.map(([doubt, label]) => (
          <OneOption
            key={doubt}
            kind="checkbox"
            id={`${name}-${doubt}`}
            name={`${name}-${doubt}`}
            option={{ value: 'yes', label }}
            checked={answers[`${name}-${doubt}`] === 'yes'}
            onChange={(checked) => onAnswer(`${name}-${doubt}`, checked ? 'yes' : '')}
          />
        ))}
      </div>
    </Group>
  );
}
