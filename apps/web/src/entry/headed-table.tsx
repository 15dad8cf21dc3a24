import type { ReactNode } from 'react';

interface HeadedTableProps {
  /** Names the table and its frame. */
  readonly caption: string;
  readonly headings: readonly string[];
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table under its headings; it scrolls in its own frame on narrow screens. */
export function HeadedTable({ caption, headings, children }: HeadedTableProps) {
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="nhsuk-table entry-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
