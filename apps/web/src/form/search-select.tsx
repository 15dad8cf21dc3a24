import { useState } from 'react';
import type { FieldOption } from './field.ts';
import { Group, type ControlProps } from './frame.tsx';
import { OneOption } from './options.tsx';
import { foundOptions, mostShown } from './search-options.ts';

interface SearchSelectProps extends ControlProps {
  readonly options: readonly FieldOption[];
  /** Name of the options in the plural: 'trusts'. */
  readonly what: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function foundLabel(found: number, words: string, what: string): string {
  if (words.trim() === '') return '';
  if (found === 0) return `No ${what} fit. Try fewer letters.`;
  return found > mostShown
    ? `${found} ${what} fit; the first ${mostShown} are shown. Type more letters to narrow them down.`
    : `${found} ${what} fit.`;
}

/** Choose one of many: type some letters, then choose among what fits. Few options are all shown at once. */
export function SearchSelect({ options, what, value, onChange, ...props }: SearchSelectProps) {
  const { name, error } = props;
  const [words, setWords] = useState('');
  const found = foundOptions(options, words);
  const chosen = options.find((option) => option.value === value);
  const shown = found.filter((option) => option !== chosen).slice(0, mostShown);
  return (
    <Group {...props} role="group">
      <label className="nhsuk-label" htmlFor={name}>
        Search {what}
      </label>
      <input
        className={`nhsuk-input nhsuk-input--width-20${error === undefined ? '' : ' nhsuk-input--error'}`}
        id={name}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={words}
        aria-describedby={`${name}-found`}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          // Enter here means 'search', which is done already: the page must not go on.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p className="form__found" id={`${name}-found`} role="status">
        {foundLabel(found.length, words, what)}
      </p>
      {chosen === undefined && shown.length === 0 ? null : (
        <div className="nhsuk-radios form__choices" role="radiogroup" aria-label={props.label}>
          {[...(chosen === undefined ? [] : [chosen]), ...shown].map((option) => (
            <OneOption
              key={option.value}
              kind="radio"
              id={`${name}-${option.value}`}
              name={`${name}-choice`}
              option={option}
              checked={option === chosen}
              onChange={() => onChange(option.value)}
            />
          ))}
        </div>
      )}
    </Group>
  );
}
