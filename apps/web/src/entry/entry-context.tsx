import type { TimelineEntry } from '#contracts/timeline';
import { Link } from '../link/link.tsx';
import { usePolicy, useTrust } from '../api-client/queries.ts';
import { dateLabel } from '../labels/date-labels.ts';
import { entryEventLabel } from '../labels/entry-labels.ts';
import { Loading } from '../page/answer-state.tsx';
import { LadderSection } from '../precedence/ladder.tsx';
import { neighboursOf, type Neighbours } from './neighbours.ts';

interface EntryContextProps {
  readonly entry: TimelineEntry;
  /** The clocks chosen. */
  readonly query: URLSearchParams;
}

interface WayProps {
  readonly neighbours: Neighbours;
  /** The trust or the policy that they are of, by its name. */
  readonly of: string;
  /** Address of the page of that, at this entry. */
  readonly back: { readonly pathname: string; readonly search: string };
  readonly search: string;
}

function Neighbour({ entry, search }: { readonly entry: TimelineEntry; readonly search: string }) {
  return (
    <>
      <Link to={{ pathname: `/entries/${entry.id}`, search }}>{entry.title}</Link>, {entryEventLabel(entry)},{' '}
      {dateLabel(entry.occurred)}
    </>
  );
}

/** The entries before and after it of one trust or policy, and the way back to that at this place. */
function Way({ neighbours: { before, after }, of, back, search }: WayProps) {
  return (
    <>
      <h3 className="nhsuk-heading-s">{of}</h3>
      <dl className="relations">
        <div className="relations__row">
          <dt>Before it</dt>
          <dd>{before === undefined ? 'Nothing on record' : <Neighbour entry={before} search={search} />}</dd>
        </div>
        <div className="relations__row">
          <dt>After it</dt>
          <dd>{after === undefined ? 'Nothing on record' : <Neighbour entry={after} search={search} />}</dd>
        </div>
      </dl>
      <p>
        <Link to={back}>Show it among them</Link>
      </p>
    </>
  );
}

/** An entry among those of its trust and its policy; of a milestone, the ladder of what came before it. */
export function EntryContext({ entry, query }: EntryContextProps) {
  const { id, trust, policy: ref } = entry;
  const { data: history, isLoading: awaitsTrust } = useTrust(trust?.ods ?? '', query, trust !== undefined);
  const { data: policy, isLoading: awaitsPolicy } = usePolicy(ref ?? '', query, ref !== undefined);
  const search = String(query);
  const at = (pathname: string) => ({
    pathname,
    search: String(new URLSearchParams([...query, ['focus', id]])),
  });
  const ofTrust = history !== undefined && history.trust.ods === trust?.ods ? history : undefined;
  const ofPolicy = policy !== undefined && policy.policy.ref === ref ? policy : undefined;
  const ladder = ofTrust?.ladders.find(({ milestoneId }) => milestoneId === id);
  if (awaitsTrust || awaitsPolicy)
    return (
      <section className="entry-context--awaited">
        <Loading what="what came before and after" />
      </section>
    );
  if (ofTrust === undefined && ofPolicy === undefined) return null;
  return (
    <section className="policy-part" aria-labelledby="context">
      <h2 className="nhsuk-heading-m" id="context">
        What came before and after
      </h2>
      {ladder === undefined || ofTrust === undefined ? null : (
        <LadderSection
          rungs={ofTrust.ties.filter(({ milestoneId }) => milestoneId === id)}
          ladder={ladder}
          search={search}
        />
      )}
      {ofTrust === undefined ? null : (
        <Way
          neighbours={neighboursOf(id, ofTrust.entries)}
          of={ofTrust.trust.name}
          back={at(`/trusts/${ofTrust.trust.ods}`)}
          search={search}
        />
      )}
      {ofPolicy === undefined ? null : (
        <Way
          neighbours={neighboursOf(id, ofPolicy.entries)}
          of={ofPolicy.policy.title}
          back={at(`/policies/${ofPolicy.policy.ref}`)}
          search={search}
        />
      )}
    </section>
  );
}
