import { Link, NowLink } from '../link/link.tsx';
import { useInForce } from '../api-client/queries.ts';
import { PoliciesPart } from './applying-policies.tsx';

interface NoMilestonesProps {
  readonly ods: string;
  /** The clocks chosen. */
  readonly query: URLSearchParams;
}

/** National context of a trust without milestones on record, and the way to report one. */
export function NoMilestones({ ods, query }: NoMilestonesProps) {
  const { data } = useInForce(ods, query);
  const search = String(query);
  const own = data?.trust?.ods === ods ? data.policies : [];
  return (
    <>
      <p>
        Who reports for this trust can <NowLink to="/report">report a milestone</NowLink>; it is here at once.
        What is known from public sources comes with the record.
      </p>
      <PoliciesPart
        heading="What binds it now"
        id="binds"
        policies={own.filter(({ bears, policy }) => bears === 'binds' && policy.state.is === 'in force')}
        search={search}
      />
      <p>
        <Link to={{ pathname: `/trusts/${ods}/applies`, search }}>All that applies to it, with its days</Link>
      </p>
    </>
  );
}
