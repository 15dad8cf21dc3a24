import type { LinePromiseView, PromiseLineView, PromisePathView } from '#contracts/policy';
import { Link } from '../link/link.tsx';
import { dateLabel, dayLabel } from '../labels/date-labels.ts';
import { policyStateLabel } from '../labels/policy-labels.ts';
import { changeOfPromiseLabel, paceFigures, pctLabel, publishedLabel } from '../labels/promise-labels.ts';

interface RowProps {
  readonly promise: LinePromiseView;
  readonly number: number;
  readonly line: PromiseLineView;
  readonly search: string;
}

/** Headings of the columns; those of shares where the line names any. */
const headingsOf = (shares: boolean): readonly string[] => [
  ...['No.', 'Promise', 'Who', 'Known since'],
  ...(shares
    ? ['Share and day promised', 'Published then', 'Points a month asked, and what came']
    : ['Day promised']),
  ...['What changed', 'State'],
];

const namesShares = ({ promises }: PromiseLineView): boolean =>
  promises.some(({ shares }) => shares.length > 0);

const Blank = () => <span className="promise-table__blank">not stated</span>;

function Promised({ promise: { shares, due }, line }: Pick<RowProps, 'promise' | 'line'>) {
  if (shares.length > 0) {
    return shares.map(({ sharePct, by }) => (
      <div key={by.edtf}>
        {pctLabel(sharePct)} by {dateLabel(by)}
      </div>
    ));
  }
  if (due === undefined) return <Blank />;
  return (
    <>
      by {dateLabel(due)}
      {namesShares(line) ? '; no share named' : ''}
    </>
  );
}

function Published({ shares, paths }: LinePromiseView) {
  const [path] = paths;
  if (path) {
    return (
      <>
        {publishedLabel(path.from)}
        {path.basis === 'first published later' ? '; none by then, so the first published after' : ''}
      </>
    );
  }
  return shares.length === 0 ? null : <>none on record that counts the same, by its day</>;
}

const cameLabel = ({ achieved }: PromisePathView): string =>
  achieved === undefined
    ? 'nothing published after'
    : `${paceFigures(achieved.pace)} came, ${publishedLabel(achieved.to)}`;

const Paces = ({ paths }: LinePromiseView) =>
  paths.map((path) => (
    <div key={path.by.edtf}>
      {paceFigures(path.pace)} asked; {cameLabel(path)}
    </div>
  ));

function Row({ promise, number, line, search }: RowProps) {
  const policy = line.targets.find((one) => one.policy.ref === promise.target)?.policy;
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        <Link to={{ pathname: `/entries/${promise.entryId}`, search }}>
          {promise.statement === '' ? 'No words on record' : promise.statement}
        </Link>
        <div className="promise-table__of">{policy?.title}</div>
      </th>
      <td>{promise.by}</td>
      <td>{dayLabel(promise.knownOn)}</td>
      <td>
        <Promised {...{ promise, line }} />
      </td>
      {namesShares(line) ? (
        <>
          <td>
            <Published {...promise} />
          </td>
          <td>
            <Paces {...promise} />
          </td>
        </>
      ) : null}
      <td>{changeOfPromiseLabel(promise)}</td>
      <td>
        {promise.until === undefined
          ? policy && policyStateLabel(policy.state)
          : `replaced ${dateLabel(promise.until)}`}
      </td>
    </tr>
  );
}

interface PromiseTableProps {
  readonly line: PromiseLineView;
  /** The clocks of the page, for its links. */
  readonly search: string;
}

/** The promises of a line, in the order in which they became known: what the picture shows, and those that it cannot. */
export function PromiseTable({ line, search }: PromiseTableProps) {
  const caption = `${line.title}: each promise, in the order in which they became known`;
  return (
    <div className="promise-table" role="region" aria-label={caption} tabIndex={0}>
      <table className="nhsuk-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {headingsOf(namesShares(line)).map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {line.promises.map((promise, at) => (
            <Row key={promise.entryId} number={at + 1} {...{ promise, line, search }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
