import { describedBy, groupClass, HintAndError, Label, type ControlProps } from './frame.tsx';

interface TextInputProps extends ControlProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number | undefined;
  readonly inputMode?: 'text' | 'url' | 'numeric' | 'decimal' | undefined;
  readonly spellCheck?: boolean | undefined;
}

/** One line of text. */
export function TextInput({ value, onChange, width, inputMode, spellCheck, ...props }: TextInputProps) {
  const classes = [
    'nhsuk-input',
    width === undefined ? '' : `nhsuk-input--width-${width}`,
    props.error === undefined ? '' : 'nhsuk-input--error',
  ];
  return (
    <div className={groupClass(props.error)}>
      <Label {...props} />
      <HintAndError {...props} />
      <input
        className={classes.filter(Boolean).join(' ')}
        id={props.name}
        name={props.name}
        type="text"
        autoComplete="off"
        inputMode={inputMode}
        spellCheck={spellCheck}
        value={value}
        aria-describedby={describedBy(props.name, props.error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
