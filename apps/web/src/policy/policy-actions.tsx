import { NowLink } from '../link/link.tsx';
import { mayUse } from '../session/session.ts';
import { useSession } from '../session/use-session.ts';

/** Links to what the person's role may add to this policy, and correct of it: those who register policies correct what they are. */
export function PolicyActions({ of }: { readonly of: string }) {
  const { data: session } = useSession();
  const actions = [
    ['announce-policy', `/log/policies/${of}`, 'Log what happened'],
    ['assert-relation', `/log/policies/${of}/relate`, 'Say what it relates to'],
    ['register-policy', `/policies/${of}/correct`, 'Correct what this policy is'],
    ['claim-influence', `/claim/new?policy=${of}`, 'Claim that it helped or hindered'],
  ] as const;
  const offered = actions.filter(([useCase]) => mayUse(session, [useCase]));
  if (offered.length === 0) return null;
  return (
    <ul className="entry-actions">
      {offered.map(([useCase, to, words]) => (
        <li key={useCase}>
          <NowLink to={to}>{words}</NowLink>
        </li>
      ))}
    </ul>
  );
}
