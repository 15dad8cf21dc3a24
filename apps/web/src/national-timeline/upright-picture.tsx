import { use, useMemo } from 'react';
import type { TimelineEntry } from '#contracts/timeline';
import { ComparedSign } from '../compared/compared-sign.tsx';
import { comparedClass, ComparisonContext } from '../compared/comparison.ts';
import { WordSearchContext } from '../find/word-search.ts';
import { EntryItems } from '../entry/entry-list.tsx';
import type { DaySpan } from '../picture/days.ts';
import { ShapePath } from '../picture/glyph.tsx';
import { laneOf } from '../picture/lanes.ts';
import { entryShape } from '../picture/shapes.ts';
import { uprightColumns, uprightRows, type UprightColumnId, type UprightRow } from './upright-rows.ts';

interface UprightPictureProps {
  readonly entries: readonly TimelineEntry[];
  readonly domain: DaySpan;
  readonly newestFirst: boolean;
  readonly onOrder: (newestFirst: boolean) => void;
  /** The open cell, as `2019.money`. */
  readonly at: string | undefined;
  readonly onAt: (at: string | undefined) => void;
}

const cellPx = 9;
const perLine = 7;

const litClass = ({ id }: TimelineEntry, found: ReadonlySet<string> | undefined): string =>
  found === undefined ? '' : found.has(id) ? ' mark--found' : ' mark--passed';

/** Every entry of a cell as one mark, line by line. */
function Marks({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const lines = Math.ceil(entries.length / perLine);
  const found = use(WordSearchContext)?.ids;
  const compared = use(ComparisonContext)?.as;
  return (
    <svg
      className="upright__marks"
      width={perLine * cellPx}
      height={lines * cellPx}
      viewBox={`0 0 ${perLine * cellPx} ${lines * cellPx}`}
      aria-hidden="true"
    >
      {entries.map((entry, index) => {
        const shape = entryShape(entry);
        const as = compared?.get(entry.id);
        const [x, y] = [(index % perLine) + 0.5, Math.floor(index / perLine) + 0.5];
        return (
          <g
            key={entry.id}
            data-entry-id={entry.id}
            className={`hue-${laneOf(entry)} mark--${shape}${litClass(entry, found)}${comparedClass(as)}`}
            transform={`translate(${x * cellPx},${y * cellPx})`}
          >
            {found?.has(entry.id) === true ? <circle className="mark__halo" r={4.6} /> : null}
            <ShapePath shape={shape} radius={3.4} />
            <ComparedSign as={as} radius={2.6} />
          </g>
        );
      })}
    </svg>
  );
}

interface RowProps extends Pick<UprightPictureProps, 'at' | 'onAt'> {
  readonly row: UprightRow;
}

function Cell({ row, column, title, at, onAt }: RowProps & { column: UprightColumnId; title: string }) {
  const entries = row.cells.get(column) ?? [];
  const found = use(WordSearchContext)?.ids;
  if (entries.length === 0) return <td />;
  const id = `${row.id}.${column}`;
  const open = at === id;
  return (
    <td className={open ? 'upright__cell--open' : undefined}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? `upright-${id}` : undefined}
        onClick={() => onAt(open ? undefined : id)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) onAt(undefined);
        }}
      >
        <Marks entries={entries} />
        <span className="nhsuk-u-visually-hidden">
          {title}, {row.title}: {entries.length} {entries.length === 1 ? 'entry' : 'entries'}
          {found === undefined ? '' : `, ${entries.filter((entry) => found.has(entry.id)).length} found`}
        </span>
      </button>
    </td>
  );
}

function Row(props: RowProps) {
  const { row, at } = props;
  const open = uprightColumns.find(([column]) => at === `${row.id}.${column}`);
  const entries = open ? (row.cells.get(open[0]) ?? []) : [];
  return (
    <>
      <tr>
        <th scope="row">{row.title}</th>
        {uprightColumns.map(([column, title]) => (
          <Cell key={column} {...{ column, title }} {...props} />
        ))}
      </tr>
      {entries.length === 0 ? null : (
        <tr className="upright__entries" id={`upright-${at ?? ''}`}>
          <td colSpan={uprightColumns.length + 1}>
            <EntryItems entries={entries} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The national picture for narrow screens: time goes down, policy is beside progress, and each cell opens to its entries. */
export function UprightPicture({ entries, domain, newestFirst, onOrder, at, onAt }: UprightPictureProps) {
  const rows = useMemo(() => uprightRows(entries, domain, newestFirst), [entries, domain, newestFirst]);
  return (
    <div className="upright">
      <button
        type="button"
        className="upright__order"
        aria-pressed={newestFirst}
        onClick={() => onOrder(!newestFirst)}
      >
        Newest first
      </button>
      <table>
        <caption>
          Policy beside trusts’ progress, by {rows[0]?.id.includes('Q') === true ? 'quarter' : 'year'}. Each
          mark is an entry; press a group to read it.
        </caption>
        <thead>
          <tr>
            <td />
            {uprightColumns.map(([column, title]) => (
              <th key={column} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} {...{ row, at, onAt }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
