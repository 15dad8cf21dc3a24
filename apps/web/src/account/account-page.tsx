import type { ReactNode } from 'react';
import { Link, NowLink } from '../link/link.tsx';
import { Failed, Loading } from '../page/answer-state.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { mayReview } from '../session/may-correct.ts';
import { mayUse, roleLabel, type SignedIn } from '../session/session.ts';
import { SignInLink } from '../session/sign-in-link.tsx';
import { useSession } from '../session/use-session.ts';
import { capitalised } from '../labels/code-labels.ts';

const places = [
  ['register-policy', '/log', 'Log an initiative'],
  ['reach-milestone', '/report', 'Report a milestone'],
  ['claim-influence', '/claim', 'Claim that a policy helped or hindered'],
  ['verify-milestone', '/review', 'Review'],
] as const;

/** A use case as people say it: `announce-policy` is announce policy. */
const labelOf = (useCase: string): string => capitalised(useCase.replaceAll('-', ' '));

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="nhsuk-summary-list__row nhsuk-summary-list__row--no-actions">
      <dt className="nhsuk-summary-list__key">{label}</dt>
      <dd className="nhsuk-summary-list__value">{children}</dd>
    </div>
  );
}

function Who({ session }: { readonly session: SignedIn }) {
  return (
    <dl className="nhsuk-summary-list">
      <Row label="Name">{session.name}</Row>
      <Row label="Role">{capitalised(roleLabel(session.role))}</Row>
      {session.organisation === undefined ? null : <Row label="Organisation">{session.organisation}</Row>}
    </dl>
  );
}

const byApi: Partial<Readonly<Record<SignedIn['role'], string>>> = {
  operator: 'You can redact what people wrote in their own words, and erase accounts',
  steward:
    'You can register trusts, say what became of them, and record published shares, maturity scores and codebooks',
};

/** The duties of a role that has no pages of its own here. */
function ByApi({ role }: Pick<SignedIn, 'role'>) {
  const words = byApi[role];
  if (words === undefined) return null;
  return (
    <p>
      {words}: by the API, because there are no pages for it.{' '}
      <NowLink to="/api/docs" reloadDocument>
        How to use the API
      </NowLink>
    </p>
  );
}

/** The page of a role that has one, though it adds nothing to the record. */
function OwnPage({ role }: Pick<SignedIn, 'role'>) {
  return role === 'operator' ? (
    <p>
      You can <Link to="/running">see how it runs</Link>.
    </p>
  ) : null;
}

function May({ session }: { readonly session: SignedIn }) {
  const offered = places.filter(([useCase]) => mayUse(session, [useCase]));
  return (
    <>
      <h2 className="nhsuk-heading-m">What you may do</h2>
      <OwnPage role={session.role} />
      <ByApi role={session.role} />
      {session.useCases.length === 0 ? (
        byApi[session.role] === undefined ? (
          <p>Your role reads the record. It adds nothing to it.</p>
        ) : null
      ) : (
        <>
          <ul>
            {offered.map(([useCase, to, words]) => (
              <li key={useCase}>
                <Link to={to}>{words}</Link>
              </li>
            ))}
            {mayUse(session, ['correct-entry']) ? (
              <li>
                Correct and retract entries{mayReview(session) ? ' of milestones and claims' : ''}: each from
                its own page
              </li>
            ) : null}
          </ul>
          <details className="nhsuk-details">
            <summary className="nhsuk-details__summary">
              <span className="nhsuk-details__summary-text">Everything that your role may do</span>
            </summary>
            <div className="nhsuk-details__text">
              <ul>
                {session.useCases.map((useCase) => (
                  <li key={useCase}>{labelOf(useCase)}</li>
                ))}
              </ul>
            </div>
          </details>
        </>
      )}
      <h2 className="nhsuk-heading-m">What others see of you</h2>
      <p>
        What you record shows your role and your organisation to everybody, and your name to those who have
        signed in, for as long as your account stands. An operator can erase the account; what you recorded
        stays, without your name.
      </p>
    </>
  );
}

/** The person who is signed in: name, role, and the pages that the role opens. */
export function OwnAccountPage() {
  const { data: session, error, refetch } = useSession();
  return (
    <PageFrame title="Your account">
      <div className="prose">
        <h1 className="nhsuk-heading-l">Your account</h1>
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
        {session === undefined && !error ? <Loading what="who is signed in" /> : null}
        {session?.signedIn === false ? (
          <>
            <p>You are not signed in. Reading needs no account.</p>
            {session.canSignIn ? <SignInLink className="nhsuk-button">Sign in</SignInLink> : null}
          </>
        ) : null}
        {session?.signedIn === true ? (
          <>
            <Who session={session} />
            <May session={session} />
          </>
        ) : null}
      </div>
    </PageFrame>
  );
}
