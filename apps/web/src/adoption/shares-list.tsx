import type { Share } from './shares.ts';
import { dateLabel } from '../labels/date-labels.ts';

/** The published shares in words, where the picture has no room for them: each with its denominator and caveat. */
export function SharesList({ shares }: { readonly shares: readonly Share[] }) {
  if (shares.length === 0) return null;
  return (
    <div className="shares-list">
      <h2 className="nhsuk-heading-s">Shares as published, each with its own denominator</h2>
      <ul>
        {shares.map(({ entry, figure, caveat }) => (
          <li key={entry.id}>
            <strong>{figure}</strong>, {dateLabel(entry.occurred)}: {caveat}
          </li>
        ))}
      </ul>
    </div>
  );
}
