import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { EntryView } from '#contracts/entry';
import type { TimelineEntry } from '#contracts/timeline';
import { Link } from '../link/link.tsx';
import { OutsideLink } from '../link/outside-link.tsx';
import { entryName, pageTitle } from '#contracts/page';
import { useEntry, usePolicy } from '../api-client/queries.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { ClaimList } from './claim-list.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { ReplayBar } from '../page/replay-bar.tsx';
import type { PageChange, PageState } from '../page-state/page-state.ts';
import { usePageState } from '../page-state/use-page-state.ts';
import { dateLabel, dayLabel } from '../labels/date-labels.ts';
import { entryEventLabel, freeTextLabel } from '../labels/entry-labels.ts';
import { capitalised, codeLabel } from '../labels/code-labels.ts';
import { ReviewTag } from './review-tag.tsx';
import { EntryActions } from './entry-actions.tsx';
import { EntryCite } from './entry-cite.tsx';
import { EntryContext } from './entry-context.tsx';
import { EntryHistory } from './entry-history.tsx';
import { EntryVersions } from './entry-versions.tsx';

interface EntryRecordProps {
  readonly view: EntryView;
  readonly state: PageState;
  readonly query: URLSearchParams;
  readonly change: (change: PageChange) => void;
}

function Retracted({ view }: { readonly view: EntryView }) {
  const { retraction } = view;
  return (
    <div className="nhsuk-warning-callout">
      <h2 className="nhsuk-warning-callout__label">
        <span className="nhsuk-u-visually-hidden">Important: </span>
        Retracted
      </h2>
      <p>
        This entry was taken back{retraction === undefined ? '' : ` on ${dayLabel(retraction.knownOn)}`}: no
        timeline shows it from then on. What it last said stands below.
      </p>
      {retraction === undefined ? null : <p>Why: {freeTextLabel(retraction.reason)}</p>}
    </div>
  );
}

/** The facts, with the title of the policy once it is known. */
function Facts({ view, query }: Pick<EntryRecordProps, 'view' | 'query'>) {
  const { entry } = view;
  const policy = usePolicy(entry.policy ?? '', query, entry.policy !== undefined);
  const { review, data } = entry;
  const evidence = 'url' in data ? data : undefined;
  return (
    <div className="entry-facts">
      <EntryFacts
        entry={entry}
        policyTitle={entry.policy === undefined ? undefined : (policy.data?.policy.title ?? entry.policy)}
      >
        {review === undefined ? null : (
          <div className="details__row">
            <dt>Review</dt>
            <dd>
              <ReviewTag state={review} />
            </dd>
          </div>
        )}
        {evidence === undefined ? null : (
          <div className="details__row">
            <dt>Evidence</dt>
            <dd>
              <OutsideLink href={evidence.url}>{evidence.title}</OutsideLink>
            </dd>
          </div>
        )}
      </EntryFacts>
    </div>
  );
}

/** The filter for what is told of the same policy, or of the same trust. */
const ofSubject = ({ policy, trust }: TimelineEntry): string =>
  String(new URLSearchParams(policy === undefined ? { ...(trust && { trust: trust.ods }) } : { policy }));

function EntryRecord({ view, state, query, change }: EntryRecordProps) {
  const { entry, retracted, claims } = view;
  return (
    <>
      <p className="trust-kicker">{capitalised(codeLabel(entry.kind))}</p>
      <h1 className="nhsuk-heading-l page-title">{entry.title}</h1>
      <p className="lede">
        {capitalised(entryEventLabel(entry))}, {dateLabel(entry.occurred)}.{' '}
        <Link to="/how-to-read">How to read this</Link>
      </p>
      <ReplayBar replay={view.replay} chosen={state.replay} onChange={change} news={ofSubject(entry)} />
      {retracted ? <Retracted view={view} /> : null}
      <Facts view={view} query={query} />
      <EntryActions entry={entry} retracted={retracted} />
      {claims.length === 0 ? null : (
        <section className="policy-part" aria-labelledby="claims">
          <h2 className="nhsuk-heading-m" id="claims">
            Claims about this milestone
          </h2>
          <ClaimList claims={claims} without="milestone" />
        </section>
      )}
      {retracted ? null : <EntryContext entry={entry} query={query} />}
      <EntryVersions id={entry.id} query={query} view={state.view} onView={(one) => change({ view: one })} />
      <EntryHistory id={entry.id} query={query} />
      <EntryCite view={view} />
    </>
  );
}

/** One entry at its permanent link: what it says, who said it, what changed since. */
export function EntryPage() {
  const { entryId = '' } = useParams();
  const [state, change] = usePageState();
  const query = useMemo(() => new URLSearchParams({ ...state.replay }), [state.replay]);
  const { data, error, refetch } = useEntry(entryId, query);
  const own = data?.entry.id === entryId ? data : undefined;
  return (
    <PageFrame title={pageTitle('entry', own && entryName({ ...own.entry, retracted: own.retracted }))}>
      {error ? (
        <>
          <h1 className="nhsuk-heading-l page-title">Entry</h1>
          <Failed error={error} onRetry={() => void refetch()} />
        </>
      ) : null}
      {own === undefined && !error ? <Loading what="this entry" /> : null}
      {own === undefined || error ? null : (
        <EntryRecord view={own} state={state} query={query} change={change} />
      )}
    </PageFrame>
  );
}
