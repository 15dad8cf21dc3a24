import { replayKeys } from '../page-state/page-state.ts';
import { sides, type ComparedState, type Side } from './compared-state.ts';

const legends: Readonly<Record<Side, string>> = { from: 'From', to: 'To' };

const labels = { asAt: 'As at', knownAt: 'Known on', atPosition: 'Position' } as const;

interface SideFieldsProps {
  readonly side: Side;
  readonly state: ComparedState;
}

function SideFields({ side, state }: SideFieldsProps) {
  return (
    <fieldset className="nhsuk-fieldset compared__side">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legends[side]}</legend>
      <div className="compared__clocks">
        {replayKeys.map((clock) => (
          <div key={clock} className="replay__field">
            <label className="nhsuk-label" htmlFor={`${side}-${clock}`}>
              {labels[clock]}
            </label>
            <input
              className="nhsuk-input"
              id={`${side}-${clock}`}
              name={`${side}-${clock}`}
              type={clock === 'atPosition' ? 'text' : 'date'}
              {...(clock === 'atPosition' ? { inputMode: 'numeric', pattern: '[0-9]{1,19}' } : {})}
              defaultValue={state[side][clock]}
              aria-describedby="compared-hint"
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface ComparedClocksProps {
  readonly state: ComparedState;
  readonly onChange: (state: ComparedState) => void;
}

/** The clocks of both sides, to choose; empty fields are the newest. */
export function ComparedClocks({ state, onChange }: ComparedClocksProps) {
  const choose = (data: FormData): void => {
    const side = (of: Side) =>
      Object.fromEntries(
        replayKeys.flatMap((clock) => {
          const value = data.get(`${of}-${clock}`);
          return typeof value === 'string' && value !== '' ? [[clock, value]] : [];
        }),
      );
    onChange({ from: side('from'), to: side('to') });
  };
  return (
    <form
      className="bar compared"
      aria-label="Days to compare"
      key={JSON.stringify(state)}
      onSubmit={(event) => {
        event.preventDefault();
        choose(new FormData(event.currentTarget));
      }}
    >
      <p className="nhsuk-hint" id="compared-hint">
        As at: what had happened. Known on: what one could know. Position: what was recorded here. Empty: the
        newest.
      </p>
      <div className="compared__sides">
        {sides.map((side) => (
          <SideFields key={side} side={side} state={state} />
        ))}
      </div>
      <div className="replay__buttons">
        <button type="submit" className="nhsuk-button nhsuk-button--small">
          Compare
        </button>
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          onClick={() => onChange({ from: state.to, to: state.from })}
        >
          Swap
        </button>
      </div>
    </form>
  );
}
