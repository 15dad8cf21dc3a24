import { DetailsFrame } from '../entry/details-frame.tsx';
import { dateLabel } from '../labels/date-labels.ts';
import { entryEventLabel } from '../labels/entry-labels.ts';
import type { MarkedTogether } from '../picture/entry-mark.ts';

interface MoneyCardProps {
  readonly together: MarkedTogether;
  readonly onOpen: (id: string | undefined) => void;
}

/** Money of one day to trusts, one by one; each opens its own details at its trust's row. Nothing is added up. */
export function MoneyCard({ together: { words, entries }, onOpen }: MoneyCardProps) {
  const [first] = entries;
  return (
    <DetailsFrame
      kind={first === undefined ? '' : dateLabel(first.occurred)}
      title={words}
      onClose={() => onOpen(undefined)}
    >
      <ul className="details__many">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="link-button" onClick={() => onOpen(entry.id)}>
              {entry.trust?.name ?? entry.title}: {entryEventLabel(entry)}
            </button>
          </li>
        ))}
      </ul>
    </DetailsFrame>
  );
}
