import { Fragment, type ReactNode } from 'react';
import type { FieldOption } from './field.ts';
import { Group, type ControlProps } from './frame.tsx';

interface OneOptionProps {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: FieldOption;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A radio button or a box to tick, with its label and hint. */
export function OneOption({ kind, id, name, option, checked, onChange }: OneOptionProps) {
  const block = kind === 'radio' ? 'nhsuk-radios' : 'nhsuk-checkboxes';
  return (
    <div className={`${block}__item`}>
      <input
        className={`${block}__input`}
        type={kind}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        {...(option.hint === undefined ? {} : { 'aria-describedby': `${id}-item-hint` })}
      />
      <label className={`nhsuk-label ${block}__label`} htmlFor={id}>
        {option.label}
      </label>
      {option.hint === undefined ? null : (
        <div className={`nhsuk-hint ${block}__hint`} id={`${id}-item-hint`}>
          {option.hint}
        </div>
      )}
    </div>
  );
}

/** The first option has the id of the field, so that a link in an error summary leads to it. */
export const optionId = (name: string, at: number): string => (at === 0 ? name : `${name}-${at + 1}`);

interface ListProps {
  readonly name: string;
  readonly options: readonly FieldOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Content under the option that is chosen. */
  readonly under?: ReactNode;
}

/** Radio buttons without a legend of their own. */
export function RadioList({ name, options, value, onChange, under }: ListProps) {
  return (
    <div className="nhsuk-radios">
      {options.map((option, at) => (
        <Fragment key={option.value}>
          <OneOption
            kind="radio"
            id={optionId(name, at)}
            name={name}
            option={option}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.value === value && under !== undefined && under !== null ? (
            <div className="nhsuk-radios__conditional">{under}</div>
          ) : null}
        </Fragment>
      ))}
    </div>
  );
}

/** Choose one of a few. */
export function Radios({ options, value, onChange, under, ...props }: ControlProps & ListProps) {
  return (
    <Group {...props}>
      <RadioList name={props.name} options={options} value={value} onChange={onChange} under={under} />
    </Group>
  );
}

/** Choose any of a few; the value is theirs with commas between, in the order of the options. */
export function Checkboxes({ options, value, onChange, ...props }: ControlProps & ListProps) {
  const chosen = new Set(value.split(',').filter(Boolean));
  const change = (one: string, checked: boolean) => {
    const wanted = (option: FieldOption) => (option.value === one ? checked : chosen.has(option.value));
    onChange(
      options
        .filter(wanted)
        .map((option) => option.value)
        .join(','),
    );
  };
  return (
    <Group {...props}>
      <div className="nhsuk-checkboxes">
        {options.map((option, at) => (
          <OneOption
            key={option.value}
            kind="checkbox"
            id={optionId(props.name, at)}
            name={props.name}
            option={option}
            checked={chosen.has(option.value)}
            onChange={(checked) => change(option.value, checked)}
          />
        ))}
      </div>
    </Group>
  );
}
