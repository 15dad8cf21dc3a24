import { useEntryHistory } from '../api-client/queries.ts';
import { capitalised } from '../labels/code-labels.ts';
import type { DisplayMode } from '../page-state/page-state.ts';
import { useMedia } from '../page-state/use-media.ts';
import { ViewSwitch } from '../page/view-switch.tsx';
import { versionPlane, type VersionPlane } from './version-plane.ts';
import { VersionPicture } from './version-picture.tsx';
import {
  knownLabel,
  reasonsOf,
  recordedLabel,
  saysLabel,
  versionFieldLabel,
  versionLabel,
} from './version-words.ts';

function VersionList({ plane: { versions, rectangles } }: { readonly plane: VersionPlane }) {
  return (
    <ol className="version-list" aria-label="Versions, in the order in which they came to be">
      {versions.map((version) => (
        <li key={version.number}>
          <p>
            <strong>{capitalised(versionLabel(version))}</strong>:{' '}
            {rectangles
              .filter((one) => one.version === version)
              .map((one) => `${knownLabel(one)}, ${recordedLabel(one)}`)
              .join('; or ')}
          </p>
          {version.retracted ? <p>{saysLabel(version)}</p> : null}
          <ul>
            {version.fields.map((one) => (
              <li key={one.field}>
                {one.restated ? <strong>{versionFieldLabel(one)}</strong> : versionFieldLabel(one)}
              </li>
            ))}
          </ul>
          {reasonsOf(version).map((reason) => (
            <p key={reason}>Why: {reason}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function VersionTable({ plane: { rectangles } }: { readonly plane: VersionPlane }) {
  return (
    <div className="versions__region" role="region" aria-label="Versions, as a table" tabIndex={0}>
      <table className="nhsuk-table">
        <caption className="nhsuk-u-visually-hidden">Versions by day of knowledge and position</caption>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Known</th>
            <th scope="col">Recorded</th>
            <th scope="col">Says</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {rectangles.map((one) => (
            <tr key={`${knownLabel(one)} ${recordedLabel(one)}`}>
              <th scope="row">
                {one.version.number} {versionLabel(one.version)}
              </th>
              <td>{capitalised(knownLabel(one))}</td>
              <td>{capitalised(recordedLabel(one))}</td>
              <td>{saysLabel(one.version)}</td>
              <td>{reasonsOf(one.version).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface EntryVersionsProps {
  readonly id: string;
  readonly query: URLSearchParams;
  readonly view: DisplayMode | undefined;
  readonly onView: (view: DisplayMode) => void;
}

function Drawn({
  id,
  plane,
  view = 'picture',
  onView,
}: Omit<EntryVersionsProps, 'query'> & { plane: VersionPlane }) {
  const printing = useMedia('print');
  return (
    <>
      <p>
        To the right what was known later, downwards what was recorded here later, up to the clocks of this
        page: a correction covers what was said before from its day of knowledge and its position on.
      </p>
      <ViewSwitch view={view} onChange={onView} />
      {view === 'picture' ? <VersionPicture id={id} plane={plane} /> : null}
      {view === 'list' || (view === 'picture' && printing) ? <VersionList plane={plane} /> : null}
      {view === 'table' ? <VersionTable plane={plane} /> : null}
    </>
  );
}

/** The versions of the entry: the words that it had for those who asked as known on each day and as recorded up to each position. */
export function EntryVersions({ id, query, view, onView }: EntryVersionsProps) {
  const { data } = useEntryHistory(id, query);
  const plane = data === undefined ? undefined : versionPlane(id, data.steps);
  if (data === undefined || plane === undefined) return null;
  return (
    <section className="policy-part" aria-labelledby="versions">
      <h2 className="nhsuk-heading-m" id="versions">
        Its versions
      </h2>
      {data.next === undefined ? null : (
        <p>The history of its subject is too long for this page: later corrections are not shown here.</p>
      )}
      {plane.versions.length === 1 ? (
        <p>One: at the clocks of this page nothing of it was corrected or taken back.</p>
      ) : (
        <Drawn id={id} plane={plane} view={view} onView={onView} />
      )}
    </section>
  );
}
