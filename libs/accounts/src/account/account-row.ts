import type { KnownAccount } from './account.ts';

/** A row of accounts.account. */
export interface AccountRow {
  readonly subject: string;
  readonly display_name: string | null;
  readonly email: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly first_seen_at: Date;
  readonly last_seen_at: Date;
}

/** The account that a row holds. */
export const accountOf = (row: AccountRow): KnownAccount => ({
  subject: row.subject,
  ...(row.display_name !== null && { displayName: row.display_name }),
  ...(row.email !== null && { email: row.email }),
  role: row.role,
  ...(row.organisation !== null && { organisation: row.organisation }),
  firstSeenAt: row.first_seen_at,
  lastSeenAt: row.last_seen_at,
});
