import { useEntryHistory } from '../api-client/queries.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { HistoryItem } from './history-steps.tsx';

interface EntryHistoryProps {
  readonly id: string;
  readonly query: URLSearchParams;
}

/** The audit trail of this entry and its subject, with actors and reasons; the newest last. */
export function EntryHistory({ id, query }: EntryHistoryProps) {
  const { data, error, refetch } = useEntryHistory(id, query);
  return (
    <section className="policy-part" aria-labelledby="history">
      <h2 className="nhsuk-heading-m" id="history">
        Who did what, and why
      </h2>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading what="the history" /> : null}
      {data === undefined ? null : (
        <ol className="history" aria-label={`All that was recorded of ${data.title}, the newest last`}>
          {data.steps.map((step) => (
            <HistoryItem key={step.id} step={step} own={step.about === id && data.steps.length > 1} />
          ))}
        </ol>
      )}
    </section>
  );
}
