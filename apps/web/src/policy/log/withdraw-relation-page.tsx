import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import type { PolicyView } from '#contracts/policy';
import { Link } from '../../link/link.tsx';
import { usePolicy } from '../../api-client/queries.ts';
import { JourneyPage } from '../../form/journey-page.tsx';
import { WaitingPage } from '../../form/waiting-page.tsx';
import { PageFrame } from '../../page/page-frame.tsx';
import { RoleGate } from '../../page/role-gate.tsx';
import type { SignedIn } from '../../session/session.ts';
import { withdrawRelationJourney, type RelationOfPolicy } from './withdraw-relation-journey.tsx';

const none = new URLSearchParams();

/** The relation is withdrawn already, or was never said. */
function NotStanding({ policy: { ref, title } }: Pick<PolicyView, 'policy'>) {
  return (
    <PageFrame title="No such relation">
      <div className="prose">
        <h1 className="nhsuk-heading-l">This relation does not stand</h1>
        <p>It was withdrawn, or it was never said.</p>
        <p>
          <Link to={`/policies/${ref}`}>{title}</Link>
        </p>
      </div>
    </PageFrame>
  );
}

interface WithdrawRelationProps {
  readonly of: string;
  readonly assertionId: string;
  readonly session: SignedIn;
}

/** Runs the journey. Once sent, the policy no longer has the relation: the one that was found first is kept for the end. */
function WithdrawRelation({ of, assertionId, session }: WithdrawRelationProps) {
  const answer = usePolicy(of, none);
  const view = answer.data;
  const [found, keep] = useState<RelationOfPolicy>();
  const relation = view?.relations.find(({ id }) => id === assertionId);
  if (found === undefined && view && relation) keep({ policy: view.policy, relation });
  const journey = useMemo(() => found && withdrawRelationJourney(found), [found]);
  if (journey !== undefined) return <JourneyPage journey={journey} session={session} />;
  if (view === undefined) return <WaitingPage title="Withdraw this relation" answers={[answer]} />;
  return <NotStanding policy={view.policy} />;
}

/** Withdraws a relation of a policy. */
export function WithdrawRelationPage() {
  const { ref = '', assertionId = '' } = useParams();
  return (
    <RoleGate anyOf={['withdraw-relation']} to="withdraw a relation" who="policy leads">
      {(session) => (
        <WithdrawRelation
          key={`${ref}/${assertionId}`}
          of={ref}
          assertionId={assertionId}
          session={session}
        />
      )}
    </RoleGate>
  );
}
