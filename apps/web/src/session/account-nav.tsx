import { useState } from 'react';
import { NowLink } from '../link/link.tsx';
import { roleLabel, type SignedIn } from './session.ts';
import { SignInLink } from './sign-in-link.tsx';
import { signOut, useSession } from './use-session.ts';

function Person({ session }: { readonly session: SignedIn }) {
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <li className="top__person">
        <NowLink to="/account">{session.name}</NowLink>
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

/** Room for it, until the server has said who is there. */
const awaited = (
  <div className="top__account awaited" aria-hidden="true">
    <ul>
      <li>
        <span>Sign in</span>
      </li>
    </ul>
  </div>
);

/** Sign in, or who is signed in and how to sign out. Nothing can be seen until the server has said. */
export function AccountNav() {
  const { data: session } = useSession();
  if (session === undefined) return awaited;
  if (!session.signedIn && !session.canSignIn) return null;
  return (
    <nav className="top__account" aria-label="Account">
      <ul>
        {session.signedIn ? (
          <Person session={session} />
        ) : (
          <li>
            <SignInLink>Sign in</SignInLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
