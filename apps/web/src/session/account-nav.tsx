import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { roleLabel, signInAddress, type SignedIn } from './session.ts';
import { signOut, useSession } from './use-session.ts';

function Person({ session }: { readonly session: SignedIn }) {
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <li className="top__person">
        <Link to="/account">{session.name}</Link>
        <span>
          {roleLabel(session.role)}
          {session.organisation === undefined ? '' : ` · ${session.organisation}`}
        </span>
      </li>
      <li>
        <button
          type="button"
          disabled={leaving}
          onClick={() => {
            setLeaving(true);
            void signOut(session);
          }}
        >
          Sign out
        </button>
      </li>
    </>
  );
}

/** Sign in, or who is signed in and how to sign out. Nothing until the server has said. */
export function AccountNav() {
  const { data: session } = useSession();
  const { pathname, search } = useLocation();
  if (session === undefined || (!session.signedIn && !session.canSignIn)) return null;
  return (
    <nav className="top__account" aria-label="Account">
      <ul>
        {session.signedIn ? (
          <Person session={session} />
        ) : (
          <li>
            <a href={signInAddress(pathname + search)}>Sign in</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
