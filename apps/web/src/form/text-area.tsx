import { useEffect, useState } from 'react';
import { describedBy, groupClass, HintAndError, Label, type ControlProps } from './frame.tsx';

interface TextAreaProps extends ControlProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Most characters. */
  readonly longest: number;
}

const restLabel = (rest: number): string => {
  const count = Math.abs(rest);
  const characters = `${count.toLocaleString('en-GB')} ${count === 1 ? 'character' : 'characters'}`;
  return rest < 0 ? `You have ${characters} too many` : `You have ${characters} remaining`;
};

const quietMs = 1_000;

/** The count as it was when typing last paused: read aloud then, not at every key. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), quietMs);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

/** Several lines of text, with a count of the characters that are left. */
export function TextArea({ value, onChange, longest, ...props }: TextAreaProps) {
  const { name, error } = props;
  const rest = longest - value.length;
  const settled = useSettled(restLabel(rest));
  return (
    <div className={`${groupClass(error)} nhsuk-character-count`}>
      <Label {...props} />
      <HintAndError {...props} />
      <textarea
        className={`nhsuk-textarea${error === undefined && rest >= 0 ? '' : ' nhsuk-textarea--error'}`}
        id={name}
        name={name}
        rows={5}
        value={value}
        aria-describedby={describedBy(name, error, `${name}-limit`)}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className="nhsuk-u-visually-hidden" id={`${name}-limit`}>
        You can enter up to {longest.toLocaleString('en-GB')} characters
      </div>
      <div
        className={`nhsuk-character-count__message ${rest < 0 ? 'nhsuk-error-message' : 'nhsuk-hint'}`}
        aria-hidden="true"
      >
        {restLabel(rest)}
      </div>
      <div className="nhsuk-u-visually-hidden" role="status">
        {value === '' ? '' : settled}
      </div>
    </div>
  );
}
