import type { ReactNode } from 'react';
import { Failed, Loading } from './answer-state.tsx';
import { PageFrame } from './page-frame.tsx';
import type { Role } from '#domain/schema';
import { mayUse, roleLabel, type SignedIn } from '../session/session.ts';
import { SignInLink } from '../session/sign-in-link.tsx';
import { useSession } from '../session/use-session.ts';

interface ForRoleProps {
  /** The person may do at least one of these, such as `plan-milestone`. */
  readonly anyOf?: readonly string[];
  /** The role that it is for, where that is no matter of use cases. */
  readonly role?: Role;
  /** Purpose of the page, after 'Sign in to …': 'report a milestone'. */
  readonly to: string;
  /** People whom the page is open to, for those whom it is not: 'people who report for a trust'. */
  readonly who: string;
  /** Reason to sign in, where it is another than to add to the record. */
  readonly why?: string;
  readonly children: (session: SignedIn) => ReactNode;
}

const toAdd =
  'Reading needs no account. To add to the record you sign in, so that it shows in which role and for which organisation it was said.';

function SignInFirst({ to, why = toAdd }: Pick<ForRoleProps, 'to' | 'why'>) {
  return (
    <PageFrame title={`Sign in to ${to}`}>
      <div className="prose">
        <h1 className="nhsuk-heading-l">Sign in to {to}</h1>
        <p>{why}</p>
        <SignInLink className="nhsuk-button">Sign in</SignInLink>
      </div>
    </PageFrame>
  );
}

function NobodyCan({ to }: Pick<ForRoleProps, 'to'>) {
  return (
    <PageFrame title={`Nobody can ${to} here`}>
      <div className="prose">
        <h1 className="nhsuk-heading-l">Nobody can {to} here</h1>
        <p>
          This installation is for reading alone: no provider of identities is set, so nobody can sign in.
        </p>
      </div>
    </PageFrame>
  );
}

function NotForYou({ to, who, session }: Pick<ForRoleProps, 'to' | 'who'> & { readonly session: SignedIn }) {
  return (
    <PageFrame title={`You cannot ${to}`}>
      <div className="prose">
        <h1 className="nhsuk-heading-l">You cannot {to}</h1>
        <p>
          You are signed in as {session.name}, {roleLabel(session.role)}. This is open to {who}.
        </p>
        <p>If that is you, sign out and sign in again with the account that has that role.</p>
      </div>
    </PageFrame>
  );
}

/** Shows a page to those whose role may do what it is for; the others are told what to do instead. */
export function RoleGate({ anyOf = [], role, to, who, why = toAdd, children }: ForRoleProps) {
  const { data: session, error, refetch } = useSession();
  if (session?.signedIn === true) {
    const isLetIn = session.role === role || mayUse(session, anyOf);
    return isLetIn ? children(session) : <NotForYou to={to} who={who} session={session} />;
  }
  if (session !== undefined)
    return session.canSignIn ? <SignInFirst to={to} why={why} /> : <NobodyCan to={to} />;
  return (
    <PageFrame title={`Sign in to ${to}`}>
      <h1 className="nhsuk-heading-l">Sign in to {to}</h1>
      {error === null ? (
        <Loading what="who is signed in" />
      ) : (
        <Failed error={error} onRetry={() => void refetch()} />
      )}
    </PageFrame>
  );
}
