import type { ReactNode } from 'react';
import { Failed, Loading } from '../../components/answer-state/answer-state.tsx';
import { PageFrame } from '../../components/page-frame/page-frame.tsx';
import { ForRole } from '../../session/for-role.tsx';
import type { SignedIn } from '../../session/session.ts';
import { useOwnTrust, type OwnTrust } from './use-own-trust.ts';

interface OwnTrustFrameProps {
  readonly anyOf: readonly string[];
  /** After 'Sign in to …'. */
  readonly to: string;
  readonly title: string;
  readonly children: (own: OwnTrust, session: SignedIn) => ReactNode;
}

function WithTrust({
  session,
  title,
  children,
}: Pick<OwnTrustFrameProps, 'title' | 'children'> & { readonly session: SignedIn }) {
  const { own, error, refetch } = useOwnTrust(session);
  if (own !== undefined) return children(own, session);
  return (
    <PageFrame title={title}>
      <h1 className="nhsuk-heading-l">{title}</h1>
      {error === null ? (
        <Loading what="your trust" />
      ) : (
        <>
          <p>You report for {session.organisation ?? 'no organisation'}.</p>
          <Failed error={error} onRetry={() => void refetch()} />
        </>
      )}
    </PageFrame>
  );
}

/** A page for people who report for a trust that is on record; others are told what to do. */
export function OwnTrustFrame({ anyOf, to, title, children }: OwnTrustFrameProps) {
  return (
    <ForRole anyOf={anyOf} to={to} who="people who report for a trust">
      {(session) => (
        <WithTrust session={session} title={title}>
          {children}
        </WithTrust>
      )}
    </ForRole>
  );
}
