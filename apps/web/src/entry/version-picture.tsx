import { useState } from 'react';
import { shortDayLabel } from '../labels/date-labels.ts';
import { Link } from '../link/link.tsx';
import type { EntryVersion, VersionPlane, VersionRectangle } from './version-plane.ts';
import {
  differingLabel,
  knownLabel,
  positionLabel,
  reasonsOf,
  recordedLabel,
  saysLabel,
  versionFieldLabel,
  versionLabel,
} from './version-words.ts';

/** The colour of a version's rectangles; its number says the same. */
const sortOf = ({ steps, retracted }: EntryVersion): string =>
  retracted ? 'gone' : steps.length === 1 ? 'first' : 'corrected';

/** The rectangle's own corner, as clocks of an address. */
const cornerOf = ({ known, recorded }: VersionRectangle): string =>
  String(new URLSearchParams({ ...(known.from && { knownAt: known.from }), atPosition: recorded.from }));

interface RectangleProps {
  readonly rectangle: VersionRectangle;
  readonly plane: VersionPlane;
  readonly chosen: boolean;
  readonly together: boolean;
  readonly onChoose: () => void;
}

function Rectangle({ rectangle, plane, chosen, together, onChoose }: RectangleProps) {
  const { version, columns, rows } = rectangle;
  const more = [knownLabel(rectangle), recordedLabel(rectangle), saysLabel(version), ...reasonsOf(version)];
  return (
    <button
      type="button"
      className={`version version--${sortOf(version)}${together ? ' version--together' : ''}`}
      // The first column and the first row hold the names of the days and the positions.
      style={{
        gridColumn: `${columns[0] + 2} / ${columns[1] + 2}`,
        gridRow: `${rows[0] + 2} / ${rows[1] + 2}`,
      }}
      aria-pressed={chosen}
      data-clocks={cornerOf(rectangle)}
      onClick={onChoose}
      onFocus={onChoose}
    >
      <strong>{version.number}</strong> {versionLabel(version)}
      <span className="version__says">{differingLabel(version, plane.versions)}</span>
      <span className="nhsuk-u-visually-hidden">: {more.join('. ')}</span>
    </button>
  );
}

function Axes({ plane: { knownFrom, rowSteps } }: { readonly plane: VersionPlane }) {
  return (
    <>
      <div className="versions__corner">
        <span>known from</span>
        <span>recorded from</span>
      </div>
      {knownFrom.map((day, column) => (
        <div key={day ?? ''} className="versions__day" style={{ gridColumn: column + 2, gridRow: 1 }}>
          {day === undefined ? 'since ever' : shortDayLabel(day)}
        </div>
      ))}
      {rowSteps.map(({ position, recordedAt }, row) => (
        <div key={position} className="versions__position" style={{ gridColumn: 1, gridRow: row + 2 }}>
          {positionLabel(position)}
          <br />
          {shortDayLabel(recordedAt.slice(0, 10))}
        </div>
      ))}
    </>
  );
}

interface ChosenProps {
  readonly id: string;
  readonly rectangle: VersionRectangle;
}

/** The version of a rectangle in full: what it says, why, and the way to the entry at its clocks. */
function Chosen({ id, rectangle }: ChosenProps) {
  const { version } = rectangle;
  return (
    <div className="versions__chosen">
      <h3 className="nhsuk-heading-s">
        Version {version.number}, {versionLabel(version)}
      </h3>
      <p>
        To those who ask as {knownLabel(rectangle)}; {recordedLabel(rectangle)}.
      </p>
      <ul className="versions__fields">
        {version.fields.map((one) => (
          <li key={one.field}>
            {one.restated ? <strong>{versionFieldLabel(one)}</strong> : versionFieldLabel(one)}
          </li>
        ))}
      </ul>
      {reasonsOf(version).map((reason) => (
        <p key={reason}>Why: {reason}</p>
      ))}
      <p>
        <Link to={`/entries/${id}?${cornerOf(rectangle)}`}>The entry as it was then</Link>
      </p>
    </div>
  );
}

/** The versions as rectangles: to the right what was known later, below what was recorded later. Not to scale. */
export function VersionPicture({ id, plane }: { readonly id: string; readonly plane: VersionPlane }) {
  const { rectangles, knownFrom, rowSteps } = plane;
  const [at, choose] = useState<number>();
  // At first the one at the clocks of the page: all that it knows, all that was recorded.
  const newest = rectangles.findIndex(
    ({ columns, rows }) => columns[1] === knownFrom.length && rows[1] === rowSteps.length,
  );
  const chosen = rectangles[at ?? newest] ?? rectangles[0];
  if (chosen === undefined) return null;
  return (
    <>
      <div className="versions__region" role="region" aria-label="Versions, as a picture" tabIndex={0}>
        <div
          className="versions"
          style={{
            gridTemplateColumns: `minmax(76px, 120px) repeat(${knownFrom.length}, minmax(68px, 1fr))`,
          }}
        >
          <Axes plane={plane} />
          {rectangles.map((rectangle, n) => (
            <Rectangle
              key={cornerOf(rectangle)}
              rectangle={rectangle}
              plane={plane}
              chosen={rectangle === chosen}
              together={rectangle.version === chosen.version}
              onChoose={() => choose(n)}
            />
          ))}
        </div>
      </div>
      <p className="versions__key">
        A rectangle begins at the day and at the position written at its edge; it is not to scale. Rectangles
        with one number are one version.
      </p>
      <Chosen id={id} rectangle={chosen} />
    </>
  );
}
