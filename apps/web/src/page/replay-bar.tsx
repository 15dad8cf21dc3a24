import { useState, type ReactNode } from 'react';
import type { Replay } from '#contracts/replay';
import type { PageChange, ReplayChoice } from '../page-state/page-state.ts';
import { shortDayLabel } from '../labels/date-labels.ts';
import { NewsNotice } from './news-notice.tsx';

interface ReplayBarProps {
  /** The clocks that the answer on the page used. */
  readonly replay: Replay | undefined;
  readonly chosen: ReplayChoice;
  readonly onChange: (change: PageChange) => void;
  /** Filters of what the page shows, as the API takes them: it says when something of these is new; left out, of anything. */
  readonly news?: string;
  readonly children?: ReactNode;
}

const valueOf = (data: FormData, name: string): string | undefined => {
  const value = data.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
};

interface FieldProps {
  readonly name: 'asAt' | 'knownAt' | 'atPosition';
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
}

function Field({ name, label, hint, value }: FieldProps) {
  const days = name !== 'atPosition';
  return (
    <div className="replay__field">
      <label className="nhsuk-label" htmlFor={`replay-${name}`}>
        {label}
      </label>
      <div className="nhsuk-hint" id={`replay-${name}-hint`}>
        {hint}
      </div>
      <input
        className="nhsuk-input"
        id={`replay-${name}`}
        name={name}
        type={days ? 'date' : 'text'}
        {...(days ? {} : { inputMode: 'numeric', pattern: '[0-9]{1,19}' })}
        defaultValue={value}
        aria-describedby={`replay-${name}-hint`}
      />
    </div>
  );
}

function ReplayForm({
  chosen,
  onChange,
  onDone,
}: Pick<ReplayBarProps, 'chosen' | 'onChange'> & { onDone: () => void }) {
  const submit = (data: FormData) => {
    const [asAt, knownAt] = [valueOf(data, 'asAt'), valueOf(data, 'knownAt')];
    onChange({ asAt, knownAt, atPosition: valueOf(data, 'atPosition'), focus: undefined });
    onDone();
  };
  return (
    <form
      className="replay__form"
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <Field
        name="asAt"
        label="As at"
        hint="What had happened by this day. Empty: today"
        value={chosen.asAt}
      />
      <Field
        name="knownAt"
        label="Known on"
        hint="What one could know on this day. Empty: today"
        value={chosen.knownAt}
      />
      <Field
        name="atPosition"
        label="Position"
        hint="What was recorded here up to this place in the log. Empty: all"
        value={chosen.atPosition}
      />
      <div className="replay__buttons">
        <button type="submit" className="nhsuk-button nhsuk-button--small">
          Show
        </button>
      </div>
    </form>
  );
}

/** Clocks that take as much room as any, until those of the answer are known. */
const longest: Replay = { asAt: '2000-12-30', knownAt: '2000-12-30', atPosition: '2000' };

function Clocks({ asAt, knownAt, atPosition }: Replay) {
  return (
    <>
      <span>
        As at <strong>{shortDayLabel(asAt)}</strong>
      </span>
      <span aria-hidden="true"> · </span>
      <span>
        known on <strong>{shortDayLabel(knownAt)}</strong>
      </span>
      <span aria-hidden="true"> · </span>
      <span>
        position <strong>{Number(atPosition).toLocaleString('en-GB')}</strong>
      </span>
    </>
  );
}

/** The three clocks of the page: day, day of knowledge, position of the log. Every figure belongs to them. */
export function ReplayBar({ replay, chosen, onChange, news = '', children }: ReplayBarProps) {
  const [changing, setChanging] = useState(false);
  return (
    <div className="bar">
      <div className="bar__row">
        <p className="bar__clocks">
          {replay === undefined ? (
            <span className="awaited" aria-hidden="true">
              <Clocks {...longest} />
            </span>
          ) : (
            <Clocks {...replay} />
          )}{' '}
          <button
            type="button"
            className="link-button"
            aria-expanded={changing}
            aria-controls="replay-form"
            onClick={() => setChanging(!changing)}
          >
            Change
            <span className="nhsuk-u-visually-hidden"> the day, the day of knowledge or the position</span>
          </button>
        </p>
        {children}
      </div>
      <div id="replay-form" hidden={!changing}>
        <ReplayForm
          key={JSON.stringify(chosen)}
          chosen={chosen}
          onChange={onChange}
          onDone={() => setChanging(false)}
        />
      </div>
      <NewsNotice replay={replay} chosen={chosen} query={news} />
    </div>
  );
}
