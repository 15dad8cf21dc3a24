import type { FormAnswers } from './answers.ts';
import { Group, type ControlProps } from './frame.tsx';
import { moneyUnits } from './pence.ts';

interface MoneyInputProps extends ControlProps {
  readonly answers: FormAnswers;
  readonly onAnswer: (name: string, value: string) => void;
}

/** A sum of money in figures, counted in pounds, thousands, millions or billions. */
export function MoneyInput({ answers, onAnswer, ...props }: MoneyInputProps) {
  const { name, error } = props;
  return (
    <Group {...props} role="group">
      <div className="form__money">
        <div>
          <label className="nhsuk-label" htmlFor={name}>
            Sum
          </label>
          <div className="nhsuk-input-wrapper">
            <div className="nhsuk-input-wrapper__prefix" aria-hidden="true">
              £
            </div>
            <input
              className={`nhsuk-input nhsuk-input--width-10${error === undefined ? '' : ' nhsuk-input--error'}`}
              id={name}
              name={name}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={answers[name] ?? ''}
              onChange={(event) => onAnswer(name, event.target.value)}
            />
          </div>
        </div>
        <div>
          <label className="nhsuk-label" htmlFor={`${name}-unit`}>
            In
          </label>
          <select
            className="nhsuk-select"
            id={`${name}-unit`}
            name={`${name}-unit`}
            value={answers[`${name}-unit`] ?? 'pounds'}
            onChange={(event) => onAnswer(`${name}-unit`, event.target.value)}
          >
            {moneyUnits.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </select>
        </div>
      </div>
    </Group>
  );
}
