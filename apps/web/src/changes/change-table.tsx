import type { ChangeList, ChangeView } from '#contracts/changes';
import { HeadedTable } from '../entry/headed-table.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { entryEventLabel } from '../labels/entry-labels.ts';
import { fieldLabel } from '../labels/field-labels.ts';
import { ChangedEntryLink, changeHeadings } from './change-list.tsx';
import { becauseLabel, shownEntry } from './change-words.ts';

const headings = ['Change', 'When', 'What', 'Happened', 'Trust', 'Fields', 'Why'];

interface ChangeTableProps {
  readonly changes: readonly ChangeView[];
  readonly list: ChangeList;
}

/** The changes, one in a row; the table scrolls in its own frame on narrow screens. */
export function ChangeTable({ changes, list }: ChangeTableProps) {
  return (
    <HeadedTable caption="Changes" headings={headings}>
      {changes.map((change) => {
        const entry = shownEntry(change);
        return (
          <tr key={change.id} data-entry-id={change.id} data-change={change.is}>
            <th scope="row">{changeHeadings[change.is]}</th>
            <td>
              <time dateTime={entry.occurred.earliestOn}>{dateLabel(entry.occurred)}</time>
            </td>
            <td>
              <ChangedEntryLink change={change} list={list} />
            </td>
            <td>{entryEventLabel(entry)}</td>
            <td>{entry.trust?.name ?? ''}</td>
            <td>{change.fields.map((field) => fieldLabel(field.replace(/^data\./, ''))).join(', ')}</td>
            <td>{becauseLabel(change)}</td>
          </tr>
        );
      })}
    </HeadedTable>
  );
}
