import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useCodebook, usePolicy, usePolicyList, useTrusts } from '../../api-client/queries.ts';
import { JourneyPage } from '../../form/journey-page.tsx';
import { WaitingPage } from '../../form/waiting-page.tsx';
import { RoleGate } from '../../page/role-gate.tsx';
import { sessionOwner, type SignedIn } from '../../session/session.ts';
import { NotFoundPage } from '../../guidance/not-found-page.tsx';
import { happenedJourney } from './happened-journey.tsx';
import { happeningsOf } from './happenings.ts';
import { capabilityOptions, happeningOptions, policyOptions, trustOptions } from './options.ts';
import { policyKindOptions } from './policy-kinds.ts';
import { registerJourney } from './register-journey.tsx';
import { relateJourney } from './relate-journey.tsx';

const none = new URLSearchParams();

function Register({ kind, session }: { readonly kind: string; readonly session: SignedIn }) {
  const codebook = useCodebook();
  const trusts = useTrusts(none);
  const journey = useMemo(
    () =>
      codebook.data &&
      trusts.data &&
      registerJourney({
        kind,
        happenings: happeningOptions(happeningsOf(kind), session.useCases),
        capabilities: capabilityOptions(codebook.data),
        trusts: trustOptions(trusts.data.trusts),
      }),
    [kind, session.useCases, codebook.data, trusts.data],
  );
  if (journey === undefined) return <WaitingPage title="Log an initiative" answers={[codebook, trusts]} />;
  return <JourneyPage journey={journey} session={session} />;
}

/** Logs a policy that is not on record yet. */
export function LogNewPage() {
  const { kind = '' } = useParams();
  if (!policyKindOptions.some(({ value }) => value === kind)) return <NotFoundPage />;
  return (
    <RoleGate anyOf={['register-policy']} to="log an initiative" who="policy leads">
      {(session) => <Register key={kind} kind={kind} session={session} />}
    </RoleGate>
  );
}

function Happened({ of, session }: { readonly of: string; readonly session: SignedIn }) {
  const [params] = useSearchParams();
  const policy = usePolicy(of, none);
  const trusts = useTrusts(none);
  const what = params.get('what') ?? undefined;
  const copy = Number(params.get('copy') ?? '0');
  const journey = useMemo(
    () =>
      policy.data &&
      trusts.data &&
      happenedJourney({
        policy: policy.data.policy,
        happenings: happeningOptions(happeningsOf(policy.data.policy.kind), session.useCases),
        trusts: trustOptions(trusts.data.trusts),
        what,
        copy: Number.isInteger(copy) && copy > 0 ? copy : 0,
        owner: sessionOwner(session),
      }),
    [policy.data, trusts.data, session, what, copy],
  );
  if (journey === undefined) return <WaitingPage title="Log what happened" answers={[policy, trusts]} />;
  return <JourneyPage journey={journey} session={session} />;
}

/** Logs what happened to a policy on record. */
export function LogHappenedPage() {
  const { ref = '' } = useParams();
  return (
    <RoleGate anyOf={['announce-policy']} to="log what happened to a policy" who="policy leads">
      {(session) => <Happened key={ref} of={ref} session={session} />}
    </RoleGate>
  );
}

function Relate({ of, session }: { readonly of: string; readonly session: SignedIn }) {
  const policies = usePolicyList(none);
  const journey = useMemo(() => {
    const all = policies.data?.policies;
    const policy = all?.find(({ ref }) => ref === of);
    return all && policy && relateJourney(policy, policyOptions(all));
  }, [policies.data, of]);
  if (policies.data !== undefined && journey === undefined) return <NotFoundPage />;
  if (journey === undefined) return <WaitingPage title="Say what it relates to" answers={[policies]} />;
  return <JourneyPage journey={journey} session={session} />;
}

/** Says what a policy relates to. */
export function LogRelationPage() {
  const { ref = '' } = useParams();
  return (
    <RoleGate anyOf={['assert-relation']} to="say what a policy relates to" who="policy leads">
      {(session) => <Relate key={ref} of={ref} session={session} />}
    </RoleGate>
  );
}
