import { displayModes, type DisplayMode } from '../page-state/page-state.ts';
import { capitalised } from '../labels/code-labels.ts';

interface ViewSwitchProps {
  readonly view: DisplayMode;
  /** The ways that the page has; all three when left out. */
  readonly of?: readonly DisplayMode[];
  readonly onChange: (view: DisplayMode) => void;
}

/** The same entries as a picture, as a list in order of time, or as a table. */
export function ViewSwitch({ view, of = displayModes, onChange }: ViewSwitchProps) {
  return (
    <div className="view-switch" role="group" aria-label="Show as">
      {of.map((one) => (
        <button key={one} type="button" aria-pressed={one === view} onClick={() => onChange(one)}>
          {capitalised(one)}
        </button>
      ))}
    </div>
  );
}
