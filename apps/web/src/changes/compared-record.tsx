import { useMemo, type ReactNode } from 'react';
import type { PolicySummary } from '#contracts/policy';
import type { Replay } from '#contracts/replay';
import type { TimelineEntry } from '#contracts/timeline';
import { useChanges, usePolicies } from '../api-client/queries.ts';
import type { WholeChangeList } from '../api-client/changes.ts';
import { ComparedSign } from '../compared/compared-sign.tsx';
import { ComparisonContext, type ComparedAs, type Comparison } from '../compared/comparison.ts';
import { Link } from '../link/link.tsx';
import { Failed } from '../page/answer-state.tsx';
import { ShapePath } from '../picture/glyph.tsx';
import { clocksSentence } from './clocks-sentence.ts';
import { comparedEntries } from './compared-entries.ts';
import { ChangeNote } from './compared-note.tsx';

/** The entries of a page that compares, and the policies that the other side alone may know. */
export interface ComparedRecord {
  readonly entries: readonly TimelineEntry[];
  /** With a further mark where something has moved to. */
  readonly drawn: readonly TimelineEntry[];
  readonly policies: readonly PolicySummary[];
  /** The counts, and how each is drawn. */
  readonly summary: ReactNode;
}

const noPolicies: readonly PolicySummary[] = [];

const signs: readonly (readonly [as: ComparedAs, words: string])[] = [
  ['ghost', 'only in the other reading'],
  ['changed', 'told otherwise, with a line to its place there'],
  ['gone', 'not in the other reading'],
];

function Sign({ as }: { readonly as: ComparedAs }) {
  return (
    <svg className="glyph" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <g className={`hue-money compared--${as}`}>
        <ShapePath shape="disc" radius={4.6} />
        <ComparedSign as={as} radius={4.6} />
      </g>
    </svg>
  );
}

interface SummaryProps {
  readonly list: WholeChangeList;
  readonly onLeave: () => void;
}

/** The counts of what tells both sides apart, how each is drawn, and the ways out. */
function Summary({ list, onLeave }: SummaryProps) {
  const count = (kind: string) => list.changes.filter(({ is }) => is === kind).length.toLocaleString('en-GB');
  return (
    <div className="compared-summary">
      <p>
        <span role="status">
          {count('added')} only in the other reading, {count('changed')} told otherwise, {count('gone')} not
          in it: {clocksSentence(list.replay, list.against)}.
        </span>{' '}
        <Link to="/changes">As a list</Link> ·{' '}
        <button type="button" className="link-button" onClick={onLeave}>
          Leave the comparison
        </button>
      </p>
      <ul className="compared-legend">
        {signs.map(([as, words]) => (
          <li key={as}>
            <Sign as={as} /> {words}
          </li>
        ))}
        <li>Lines and words are of both, counts of this reading.</li>
      </ul>
    </div>
  );
}

const searchOf = (replay: Replay): string => String(new URLSearchParams({ ...replay }));

function useComparison(entries: readonly TimelineEntry[], list: WholeChangeList | undefined) {
  return useMemo(() => {
    if (list === undefined) return undefined;
    const changes = new Map(list.changes.map((change) => [change.id, change]));
    const together = comparedEntries(entries, list.changes);
    const { as, joins, real } = together;
    const there = searchOf(list.against);
    const comparison: Comparison = {
      ...{ as, joins, real },
      clocksOf: (id) => (as.get(id) === 'ghost' || as.get(id) === 'moved' ? there : undefined),
      note: (id) => {
        const change = as.has(id) ? changes.get(id) : undefined;
        return change && <ChangeNote change={change} />;
      },
    };
    return { together, comparison };
  }, [entries, list]);
}

interface ComparedProps {
  readonly entries: readonly TimelineEntry[];
  /** The clocks of both sides and the filters, as the API takes them. */
  readonly query: URLSearchParams;
  readonly onLeave: () => void;
  readonly children: (record: ComparedRecord) => ReactNode;
}

/** Two readings on one page: the entries of the page with those of the other side, each with what tells them apart. */
export function ComparedReadings({ entries, query, onLeave, children }: ComparedProps) {
  const { data: list, error, refetch } = useChanges(query);
  const policies = usePolicies(list?.against).data?.policies ?? noPolicies;
  const compared = useComparison(entries, list);
  const awaited = error ? (
    <Failed error={error} onRetry={() => void refetch()} />
  ) : (
    <p className="compared-summary" role="status">
      Comparing …
    </p>
  );
  return (
    <ComparisonContext value={compared?.comparison}>
      {children({
        entries: compared?.together.entries ?? entries,
        drawn: compared?.together.drawn ?? entries,
        policies,
        summary: list === undefined ? awaited : <Summary list={list} onLeave={onLeave} />,
      })}
    </ComparisonContext>
  );
}
