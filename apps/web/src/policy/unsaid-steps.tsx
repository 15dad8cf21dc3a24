import { Link } from '../link/link.tsx';
import type { MoneyStepView } from '#contracts/policy';
import { capitalised } from '../labels/code-labels.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { useMedia } from '../page-state/use-media.ts';
import type { MoneyHeading } from './money-headings.ts';

interface UnsaidStepsProps {
  readonly steps: readonly MoneyStepView[];
  readonly heading: MoneyHeading;
}

/** Steps of which the sum is not on record: counted, and each to be seen with whose it was. */
export function UnsaidSteps({ steps, heading }: UnsaidStepsProps) {
  const printing = useMedia('print');
  if (steps.length === 0) return null;
  return (
    <details className="money-table__when" open={printing}>
      <summary>
        <span className="nhsuk-u-visually-hidden">{heading}: </span>
        {steps.length} without a sum on record
      </summary>
      <ul>
        {steps.map(({ entryId, event, trust, occurred }) => (
          <li key={entryId}>
            <Link to={`/entries/${entryId}`}>{trust?.name ?? capitalised(event)}</Link>, {dateLabel(occurred)}
          </li>
        ))}
      </ul>
    </details>
  );
}
