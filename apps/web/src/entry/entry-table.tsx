import { memo, use } from 'react';
import type { TimelineEntry } from '#contracts/timeline';
import { Link } from '../link/link.tsx';
import { HeadedTable } from './headed-table.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { detailLabel, entryEventLabel } from '../labels/entry-labels.ts';
import { codeLabel } from '../labels/code-labels.ts';
import { ComparedItem, ComparedNote } from '../compared/compared-item.tsx';
import { comparedClass, ComparisonContext } from '../compared/comparison.ts';
import { MarkedText } from '../find/marked-text.tsx';
import { SourceLink } from '../link/source-link.tsx';

const Row = memo(function Row({ entry }: { readonly entry: TimelineEntry }) {
  const as = use(ComparisonContext)?.as.get(entry.id);
  return (
    <ComparedItem id={entry.id}>
      <tr className={comparedClass(as).trim()} data-entry-id={entry.id}>
        <th scope="row">
          <Link to={`/entries/${entry.id}`}>
            <time dateTime={entry.occurred.earliestOn}>{dateLabel(entry.occurred)}</time>
          </Link>
        </th>
        <td>
          {entry.policy === undefined ? (
            <MarkedText text={entry.title} />
          ) : (
            <Link to={`/policies/${entry.policy}`}>
              <MarkedText text={entry.title} />
            </Link>
          )}
        </td>
        <td>
          {entryEventLabel(entry)}
          <ComparedNote id={entry.id} />
        </td>
        <td>{codeLabel(entry.kind)}</td>
        <td>
          {entry.trust === undefined ? (
            ''
          ) : (
            <Link to={`/trusts/${entry.trust.ods}`}>
              <MarkedText text={entry.trust.name} />
            </Link>
          )}
        </td>
        <td>
          <MarkedText text={detailLabel(entry)} />
        </td>
        <td>
          <time dateTime={entry.knownOn}>{entry.knownOn}</time>
        </td>
        <td>{entry.confidence}</td>
        <td>
          <SourceLink source={entry.source} />
        </td>
      </tr>
    </ComparedItem>
  );
});

const headings = ['When', 'What', 'Happened', 'Kind', 'Trust', 'Says', 'Known on', 'Confidence', 'Source'];

interface EntryTableProps {
  readonly entries: readonly TimelineEntry[];
  readonly caption: string;
}

/** The entries in order of time, one in a row; the table scrolls in its own frame on narrow screens. */
export function EntryTable({ entries, caption }: EntryTableProps) {
  return (
    <HeadedTable caption={caption} headings={headings}>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} />
      ))}
    </HeadedTable>
  );
}
