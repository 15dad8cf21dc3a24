interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
}

/** A small select with its label on the left. */
export function FilterSelect({ name, label, value, options, onChange }: ChoiceProps) {
  const known = options.some(([option]) => option === value);
  return (
    <label className="choice" htmlFor={`filter-${name}`}>
      <span className="choice__label">{label}</span>
      <select
        id={`filter-${name}`}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {known ? null : <option value={value}>{value}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
