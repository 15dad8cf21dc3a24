import type { KnownAccount } from '#accounts/account';
import { roles, type Role } from '#domain/schema';
import type { AccountView } from '#contracts/privacy';

/** An account as operators see it. Throws where it has a role that nobody could have signed in with. */
export function accountViewOf(account: KnownAccount): AccountView {
  const { subject, displayName, email, organisation, firstSeenAt, lastSeenAt } = account;
  return {
    subject,
    ...(displayName !== undefined && { name: displayName }),
    ...(email !== undefined && { email }),
    role: roleOf(account),
    ...(organisation !== undefined && { organisation }),
    firstSeenAt: firstSeenAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  };
}

function roleOf({ role }: KnownAccount): Role {
  const known = roles.find((one) => one === role);
  if (known) return known;
  throw new Error(`An account has the role ${role}, which is none.`);
}
