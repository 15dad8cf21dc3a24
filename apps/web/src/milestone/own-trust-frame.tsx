import type { ReactNode } from 'react';
import { ApiError } from '../api-client/ask.ts';
import { Failed, Loading } from '../page/answer-state.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { RoleGate } from '../page/role-gate.tsx';
import type { SignedIn } from '../session/session.ts';
import { useOwnTrust, type OwnTrust } from './use-own-trust.ts';

interface OwnTrustFrameProps {
  readonly anyOf: readonly string[];
  /** After 'Sign in to …'. */
  readonly to: string;
  readonly title: string;
  readonly children: (own: OwnTrust, session: SignedIn) => ReactNode;
}

/** Statuses of the server's answer for a code under which no trust is, or can be. */
const noSuch: readonly number[] = [400, 404];

function NotOnRecord({ organisation }: { readonly organisation: string }) {
  return (
    <PageFrame title="Your trust is not on record yet">
      <div className="prose">
        <h1 className="nhsuk-heading-l">Your trust is not on record yet</h1>
        <p>
          You report for {organisation}, and no trust is on record here under that code. You can report once
          it is.
        </p>
        <p>
          A steward of the record registers trusts: tell one the code and the name of your trust. If the code
          is wrong, sign in again with an account that has the right one.
        </p>
      </div>
    </PageFrame>
  );
}

function NoTrust() {
  return (
    <PageFrame title="Your account names no trust">
      <div className="prose">
        <h1 className="nhsuk-heading-l">Your account names no trust</h1>
        <p>People report for a trust. Sign in again with an account that names yours.</p>
      </div>
    </PageFrame>
  );
}

function WithTrust({
  session,
  title,
  children,
}: Pick<OwnTrustFrameProps, 'title' | 'children'> & { readonly session: SignedIn }) {
  const { own, error, refetch } = useOwnTrust(session);
  const { organisation } = session;
  if (organisation === undefined) return <NoTrust />;
  if (own !== undefined) return children(own, session);
  if (error instanceof ApiError && noSuch.includes(error.status ?? 0)) {
    return <NotOnRecord organisation={organisation} />;
  }
  return (
    <PageFrame title={title}>
      <h1 className="nhsuk-heading-l">{title}</h1>
      {error === null ? (
        <Loading what="your trust" />
      ) : (
        <Failed error={error} onRetry={() => void refetch()} />
      )}
    </PageFrame>
  );
}

/** A page for people who report for a trust that is on record; others are told what to do. */
export function OwnTrustFrame({ anyOf, to, title, children }: OwnTrustFrameProps) {
  return (
    <RoleGate anyOf={anyOf} to={to} who="people who report for a trust">
      {(session) => (
        <WithTrust session={session} title={title}>
          {children}
        </WithTrust>
      )}
    </RoleGate>
  );
}
