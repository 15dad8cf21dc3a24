import { RebuildOvertaken } from './errors.ts';
import type { Transaction } from './transaction.ts';

/**
 * Fencing token that a rebuild was begun with. Of two rebuilds of a projection the one with the higher token alone
 * may write.
 */
export type RebuildToken = bigint;

interface Row {
  readonly token: string;
}

/** Begins a rebuild: waits for the page in hand of the one before, which writes no other. */
export async function takeRebuildToken(tx: Transaction, name: string): Promise<RebuildToken> {
  const [row] = await tx.query<Row>(
    `INSERT INTO read.rebuild_token AS mine (projection, token) VALUES ($1, 1)
     ON CONFLICT (projection) DO UPDATE SET token = mine.token + 1 RETURNING token`,
    [name],
  );
  if (!row) throw new RebuildOvertaken(name);
  return BigInt(row.token);
}

/** Holds the token for the rest of the transaction; throws `RebuildOvertaken` if a later rebuild was begun. */
export async function checkRebuildToken(tx: Transaction, name: string, token: RebuildToken): Promise<void> {
  const held = await tx.query<Row>(
    'SELECT token FROM read.rebuild_token WHERE projection = $1 AND token = $2 FOR SHARE',
    [name, String(token)],
  );
  if (held.length !== 1) throw new RebuildOvertaken(name);
}

/** Ends a rebuild, in the transaction in which its copy takes its place: a token puts no second copy in place. */
export async function spendRebuildToken(tx: Transaction, name: string, token: RebuildToken): Promise<void> {
  const spent = await tx.query<Row>(
    'UPDATE read.rebuild_token SET token = token + 1 WHERE projection = $1 AND token = $2 RETURNING token',
    [name, String(token)],
  );
  if (spent.length !== 1) throw new RebuildOvertaken(name);
}
